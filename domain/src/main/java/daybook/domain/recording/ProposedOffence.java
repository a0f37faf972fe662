package daybook.domain.recording;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offence to record, as far as the facts settle it, with what else would fit. Source: HO-NOL-2026, HOCR-2026 p12-13. */
public final class ProposedOffence {

    private static final Comparator<Offence> GRAVEST_FIRST =
            Comparator.comparingInt(Offence::longestSentenceInWeeks).reversed().thenComparing(Offence::code);

    private final Offence offence;
    private final OffenceClass offenceClass;
    private final List<Offence> alternatives;

    private ProposedOffence(Offence offence, OffenceClass offenceClass, List<Offence> alternatives) {
        this.offence = offence;
        this.offenceClass = offenceClass;
        this.alternatives = List.copyOf(alternatives);
    }

    static ProposedOffence of(Offence offence, List<Offence> alternatives) {
        return new ProposedOffence(offence, offence.offenceClass(), alternatives);
    }

    /** The class is certain and the code is not: the sex of the child asked is not known. */
    static ProposedOffence ofClass(OffenceClass offenceClass, List<Offence> alternatives) {
        return new ProposedOffence(null, offenceClass, alternatives);
    }

    /** Nothing fits: the recorder names the leading offence (K-12, last row). */
    static ProposedOffence none() {
        return new ProposedOffence(null, null, List.of());
    }

    /**
     * An offence as it was recorded, with nothing left to choose.
     *
     * @param offence its name among the offences here; empty where a fact or a choice was missing
     * @param offenceClass the number of the class as it was recorded (K-24); empty where nothing fitted
     * @throws IllegalArgumentException if there is no such offence or class
     */
    public static ProposedOffence onRecord(String offence, String offenceClass) {
        return new ProposedOffence(
                offence.isEmpty() ? null : Offence.valueOf(offence),
                offenceClass.isEmpty() ? null : OffenceClass.under(offenceClass),
                List.of());
    }

    /** One proposal for what two exchanges of a day make the same crime: the graver, with all that else would fit. */
    ProposedOffence mergedWith(ProposedOffence other) {
        if (equals(other)) {
            return this;
        }
        Set<Offence> fitting = new LinkedHashSet<>(alternatives);
        fitting.addAll(other.alternatives);
        Offence gravest = offence;
        if (other.offence != null && (gravest == null || GRAVEST_FIRST.compare(other.offence, gravest) < 0)) {
            gravest = other.offence;
        }
        Stream.of(this, other).flatMap(it -> it.offence().stream()).forEach(fitting::add);
        fitting.remove(gravest);
        List<Offence> sorted = fitting.stream().sorted(GRAVEST_FIRST).toList();
        return gravest == null ? ofClass(offenceClass, sorted) : of(gravest, sorted);
    }

    /** The offence; none where a fact or a choice is missing. */
    public Optional<Offence> offence() {
        return Optional.ofNullable(offence);
    }

    /** Its class; none where nothing fits. */
    public Optional<OffenceClass> offenceClass() {
        return Optional.ofNullable(offenceClass);
    }

    /** What else would fit, highest maximum sentence first. */
    public List<Offence> alternatives() {
        return alternatives;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProposedOffence that
                && offence == that.offence
                && offenceClass == that.offenceClass
                && alternatives.equals(that.alternatives);
    }

    @Override
    public int hashCode() {
        return 31 * (offence == null ? 0 : offence.ordinal()) + alternatives.hashCode();
    }

    @Override
    public String toString() {
        String proposed = offence != null
                ? offence.code()
                : offenceClass == null ? "no offence yet" : "class " + offenceClass.id();
        return alternatives.isEmpty()
                ? proposed
                : alternatives.stream()
                        .map(Offence::code)
                        .distinct()
                        .collect(Collectors.joining(", ", proposed + " or ", ""));
    }
}
