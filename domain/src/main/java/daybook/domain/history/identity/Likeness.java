package daybook.domain.history.identity;

import java.util.Comparator;
import java.util.List;

/**
 * How likely two identities are one child, with everything that speaks for and against it.
 *
 * @param bits the sum of the evidence
 * @param evidence all that was compared, in a fixed order
 * @param heldBackBy why the verdict is more careful than the sum alone; mostly empty
 * @param verdict what to do; a person confirms
 */
public record Likeness(double bits, List<Evidence> evidence, List<Guard> heldBackBy, Verdict verdict) {

    public Likeness {
        evidence = List.copyOf(evidence);
        heldBackBy = List.copyOf(heldBackBy);
    }

    /** What speaks for one child, the strongest first. */
    public List<Evidence> evidenceFor() {
        return evidence.stream()
                .filter(Evidence::isFor)
                .sorted(Comparator.comparingDouble(Evidence::bits).reversed())
                .toList();
    }

    /** What speaks against it, the strongest first. */
    public List<Evidence> evidenceAgainst() {
        return evidence.stream()
                .filter(Evidence::isAgainst)
                .sorted(Comparator.comparingDouble(Evidence::bits))
                .toList();
    }
}
