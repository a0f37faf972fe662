package daybook.domain.audit.figures;

/**
 * A crime that was drawn, by its numbers and never by who is on it.
 *
 * @param incident the force's own number of the incident
 * @param crime the force's own number of the crime
 * @param stratum the group from which it was drawn
 * @param place where it stands, by the number of its first row
 * @param <P> what tells a place
 */
public record SampledCrime<P>(String incident, String crime, String stratum, P place) {

    @Override
    public String toString() {
        return "SampledCrime[masked]";
    }
}
