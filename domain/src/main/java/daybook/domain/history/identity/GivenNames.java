package daybook.domain.history.identity;

import static daybook.domain.history.identity.Agreement.DISAGREE;
import static daybook.domain.history.identity.Agreement.MISSING;
import static daybook.domain.history.identity.Agreement.ORDER_SWAPPED;
import static daybook.domain.history.identity.Agreement.PART;
import static daybook.domain.history.identity.Agreement.SPELLING_VARIANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Given names on both sides: the name a child goes by, and those after it. */
final class GivenNames {

    /** Names that all brothers of a family may bear before the one they go by. */
    private static final Set<String> BORNE_BY_BROTHERS = Set.of("mohammed", "abdul", "syed");

    private final List<String> one;
    private final List<String> other;
    private final NameTable table;

    private GivenNames(List<String> one, List<String> other, NameTable table) {
        this.one = withoutShared(one, table);
        this.other = withoutShared(other, table);
        this.table = table;
    }

    static List<Evidence> compare(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(new Evidence(Compared.GIVEN_NAME, MISSING, 0));
        }
        return new GivenNames(one, other, NameTable.GIVEN).evidence(one, other);
    }

    private static List<String> withoutShared(List<String> names, NameTable table) {
        int first = 0;
        while (first < names.size() - 1 && BORNE_BY_BROTHERS.contains(table.plain(names.get(first)))) {
            first++;
        }
        return names.subList(first, names.size());
    }

    private List<Evidence> evidence(List<String> all, List<String> otherAll) {
        NameMatch first = NameMatch.of(one.get(0), other.get(0), table);
        List<Evidence> evidence = new ArrayList<>();
        if (first.isSameName()) {
            evidence.add(evidence(first));
            further().map(Weight::evidence).ifPresent(evidence::add);
        } else if (String.join("", one).equals(String.join("", other))) {
            evidence.add(evidence(NameMatch.of(SPELLING_VARIANT, table.bits(one.get(0), other.get(0)))));
        } else {
            evidence.add(evidence(apart(first, all, otherAll)));
        }
        return evidence;
    }

    /** What is left where the first names are not the same: the same names in another order, one in common, or less. */
    private NameMatch apart(NameMatch first, List<String> all, List<String> otherAll) {
        Optional<NameMatch> common = common(one, other);
        if (common.isPresent()) {
            boolean swapped = one.size() == other.size() && one.size() > 1 && allMatch(one, other);
            return NameMatch.of(swapped ? ORDER_SWAPPED : PART, common.get().bits());
        }
        if (first.agreement() != DISAGREE) {
            return first;
        }
        return (all.size() == 1 ? common(all, otherAll) : otherAll.size() == 1 ? common(otherAll, all) : common)
                .map(it -> NameMatch.of(PART, it.bits()))
                .orElse(first);
    }

    private boolean allMatch(List<String> some, List<String> others) {
        return some.stream()
                .allMatch(it -> others.stream()
                        .anyMatch(that -> NameMatch.of(it, that, table).isSameName()));
    }

    private Optional<NameMatch> common(List<String> some, List<String> others) {
        return some.stream()
                .flatMap(it -> others.stream().map(that -> NameMatch.of(it, that, table)))
                .filter(NameMatch::isSameName)
                .max((a, b) -> Double.compare(a.bits(), b.bits()));
    }

    /** The names after the first, where both sides have some. */
    private Optional<Weight> further() {
        List<String> rest = one.subList(1, one.size());
        List<String> otherRest = other.subList(1, other.size());
        if (rest.isEmpty() || otherRest.isEmpty()) {
            return Optional.empty();
        }
        if (common(rest, otherRest).isPresent()) {
            return Optional.of(Weight.FURTHER_SAME_NAME);
        }
        return Optional.of(
                switch (NameMatch.of(rest.get(0), otherRest.get(0), table).agreement()) {
                    case INITIAL -> Weight.FURTHER_INITIAL;
                    case SIMILAR -> Weight.FURTHER_SIMILAR;
                    default -> Weight.FURTHER_DISAGREES;
                });
    }

    private static Evidence evidence(NameMatch match) {
        return new Evidence(Compared.GIVEN_NAME, match.agreement(), match.bits());
    }
}
