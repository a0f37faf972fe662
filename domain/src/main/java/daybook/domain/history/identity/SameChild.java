package daybook.domain.history.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Is it the same child under two references? It weighs and explains, and never merges: a person confirms (DAYBOOK-30).
 *
 * <p>Each thing compared counts in bits, after Fellegi and Sunter: how often one child agrees like this, against how often two
 * strangers do. Guards then hold back what a sum cannot see.
 */
public final class SameChild {

    /** From this sum on two identities are put to a person as one child. */
    public static final double PROPOSED_FROM = 28;

    /** From this sum on a person must look. */
    public static final double POSSIBLE_FROM = 16;

    static final List<Facet> FACETS =
            List.of(new NamesInEitherOrder(), new BirthDates(), new Postcodes(), SameChild::sexes, new LocalIds());

    private static final SameChild OURS = new SameChild(FACETS, EnumSet.allOf(Guard.class));

    private final List<Facet> facets;
    private final Set<Guard> guards;

    SameChild(List<Facet> facets, Set<Guard> guards) {
        this.facets = List.copyOf(facets);
        this.guards = Set.copyOf(guards);
    }

    /** How likely they are one child, and why. The same in either order. */
    public static Likeness compare(Identity one, Identity other) {
        return OURS.weigh(one, other);
    }

    Likeness weigh(Identity one, Identity other) {
        List<Evidence> evidence = new ArrayList<>();
        facets.forEach(it -> evidence.addAll(it.compare(one, other)));
        double bits = evidence.stream().mapToDouble(Evidence::bits).sum();
        Verdict bySum = bySum(bits);
        List<Guard> holding = guards.stream()
                .filter(it -> it.allows(evidence).compareTo(bySum) > 0)
                .sorted()
                .toList();
        Verdict verdict = holding.stream().map(it -> it.allows(evidence)).reduce(bySum, Verdict::atMost);
        return new Likeness(bits, evidence, holding, verdict);
    }

    private static Verdict bySum(double bits) {
        if (bits >= PROPOSED_FROM) {
            return Verdict.PROPOSE;
        }
        return bits >= POSSIBLE_FROM ? Verdict.POSSIBLE : Verdict.NO;
    }

    private static List<Evidence> sexes(Identity one, Identity other) {
        return List.of(Weight.ofSexes(one.sex(), other.sex()).evidence());
    }
}
