package daybook.domain.history.identity;

import static daybook.domain.history.identity.Agreement.DISAGREE;
import static daybook.domain.history.identity.Agreement.EXACT;
import static daybook.domain.history.identity.Agreement.MISSING;
import static daybook.domain.history.identity.Agreement.PART;
import static daybook.domain.history.identity.Agreement.SIMILAR;
import static daybook.domain.history.identity.Agreement.SPELLING_VARIANT;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Family names on both sides, as sets of parts: order and hyphens do not count, and one part may be left out. */
final class FamilyNames {

    private static final Comparator<NameMatch> CLOSEST = Comparator.comparing(NameMatch::isSameName)
            .thenComparing(it -> it.agreement() == SIMILAR || it.agreement() == EXACT)
            .thenComparingDouble(NameMatch::bits);

    private FamilyNames() {}

    static Evidence compare(List<String> one, List<String> other) {
        NameMatch match = match(one, other, NameTable.FAMILY);
        return new Evidence(Compared.FAMILY_NAME, match.agreement(), match.bits());
    }

    static NameMatch match(List<String> one, List<String> other, NameTable table) {
        if (one.isEmpty() || other.isEmpty()) {
            return NameMatch.of(MISSING, 0);
        }
        if (String.join("", one).equals(String.join("", other))) {
            return NameMatch.of(one.equals(other) ? EXACT : SPELLING_VARIANT, rarest(one, other, table));
        }
        List<NameMatch> closest = closest(one, other, table);
        NameMatch best = closest.stream().max(CLOSEST).orElseThrow();
        NameMatch worst = closest.stream().min(CLOSEST).orElseThrow();
        if (worst.isSameName() && one.size() == other.size()) {
            return best.agreement() == EXACT ? NameMatch.of(worst.agreement(), rarest(one, other, table)) : worst;
        }
        if (best.isSameName()) {
            return NameMatch.of(PART, best.bits() - (worst.isSameName() ? 0 : 1));
        }
        return NameMatch.of(best.agreement() == DISAGREE ? DISAGREE : SIMILAR, table.bits(one.get(0), other.get(0)));
    }

    /** For each part of the side that has fewer, the part of the other side it is closest to. */
    private static List<NameMatch> closest(List<String> one, List<String> other, NameTable table) {
        boolean fewer = one.size() <= other.size();
        List<String> few = fewer ? one : other;
        List<String> many = fewer ? other : one;
        return few.stream()
                .map(it -> many.stream()
                        .map(that -> NameMatch.of(it, that, table))
                        .max(CLOSEST)
                        .orElseThrow())
                .toList();
    }

    private static double rarest(List<String> one, List<String> other, NameTable table) {
        TreeSet<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return (common.isEmpty() ? one : common)
                .stream().mapToDouble(it -> table.bits(it, it)).max().orElseThrow();
    }
}
