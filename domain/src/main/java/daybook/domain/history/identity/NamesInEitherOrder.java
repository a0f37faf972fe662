package daybook.domain.history.identity;

import static daybook.domain.history.identity.Agreement.ORDER_SWAPPED;
import static daybook.domain.history.identity.Agreement.PART;

import java.util.List;

/** Names as they stand, or the given names against the family names, whichever speaks more for one child. */
final class NamesInEitherOrder implements Facet {

    private final NamesInOrder inOrder = new NamesInOrder();

    @Override
    public List<Evidence> compare(Identity one, Identity other) {
        List<Evidence> straight = inOrder.compare(one, other);
        boolean same = straight.get(0).agreement().isSameName();
        if (same || one.comparableGiven().isEmpty() || other.comparableGiven().isEmpty()) {
            return straight;
        }
        NameMatch first = crossed(one, other);
        return isFound(first) ? either(straight, first, crossed(other, one)) : straight;
    }

    private static List<Evidence> either(List<Evidence> straight, NameMatch first, NameMatch second) {
        if (!isFound(second)) {
            return straight;
        }
        boolean whole = first.isSameName() && second.isSameName();
        NameMatch both = NameMatch.of(whole ? ORDER_SWAPPED : PART, first.bits() + second.bits());
        double asTheyStand = straight.stream().mapToDouble(Evidence::bits).sum();
        return both.bits() > asTheyStand
                ? List.of(new Evidence(Compared.NAME_ORDER, both.agreement(), both.bits()))
                : straight;
    }

    private static NameMatch crossed(Identity one, Identity other) {
        List<String> given = one.comparableGiven().stream().distinct().sorted().toList();
        return FamilyNames.match(given, other.comparableFamily(), NameTable.EITHER);
    }

    private static boolean isFound(NameMatch match) {
        return match.isSameName() || match.agreement() == PART;
    }
}
