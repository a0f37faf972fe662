package daybook.domain.history.identity;

import java.util.List;
import java.util.Optional;

/** Two postcodes. Children move, so another one speaks only a little against. */
final class Postcodes implements Facet {

    @Override
    public List<Evidence> compare(Identity one, Identity other) {
        Optional<Postcode> first = one.postcode();
        Optional<Postcode> second = other.postcode();
        Weight weight =
                first.isEmpty() || second.isEmpty() ? Weight.POSTCODE_MISSING : weigh(first.get(), second.get());
        return List.of(weight.evidence());
    }

    private static Weight weigh(Postcode one, Postcode other) {
        boolean full = one.isFull() && other.isFull();
        if (full && one.equals(other)) {
            return Weight.POSTCODE_EXACT;
        }
        if (full && Spelling.distance(one.value(), other.value()) == 1) {
            return Weight.POSTCODE_TYPO;
        }
        return one.outward().equals(other.outward()) ? Weight.POSTCODE_OUTWARD : Weight.POSTCODE_DISAGREES;
    }
}
