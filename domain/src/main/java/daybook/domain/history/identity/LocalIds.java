package daybook.domain.history.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of one kind on both sides. What only one side has says nothing. */
final class LocalIds implements Facet {

    /** Shorter numbers differ by one sign too often. */
    private static final int LONG = 6;

    @Override
    public List<Evidence> compare(Identity one, Identity other) {
        if (one.ids().isEmpty() || other.ids().isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (LocalIdKind kind : LocalIdKind.values()) {
            Set<String> first = of(kind, one);
            Set<String> second = of(kind, other);
            if (!first.isEmpty() && !second.isEmpty()) {
                evidence.add(weigh(kind, first, second).evidence());
            }
        }
        return evidence;
    }

    private static Set<String> of(LocalIdKind kind, Identity identity) {
        return identity.ids().stream()
                .filter(it -> it.kind() == kind)
                .map(LocalId::value)
                .collect(Collectors.toSet());
    }

    private static Weight weigh(LocalIdKind kind, Set<String> one, Set<String> other) {
        if (one.stream().anyMatch(other::contains)) {
            return kind.isStrong() ? Weight.NATIONAL_EXACT : Weight.LOCAL_EXACT;
        }
        if (!kind.isStrong()) {
            return Weight.LOCAL_DISAGREES;
        }
        boolean near = one.stream().anyMatch(it -> other.stream().anyMatch(that -> isNear(it, that)));
        return near ? Weight.NATIONAL_SIMILAR : Weight.NATIONAL_DISAGREES;
    }

    private static boolean isNear(String one, String other) {
        return one.length() >= LONG && other.length() >= LONG && Spelling.distance(one, other) == 1;
    }
}
