package daybook.domain.history;

/**
 * One sign of escalation with its evidence (H-4, DAYBOOK-29). A person decides what to make of it.
 *
 * @param sign what it is a sign of
 * @param earlier the first report of the notice it is measured against
 * @param later the first report of the latest notice that counts
 * @param before the measure of the earlier, in the unit of the sign
 * @param after the measure of the later
 */
public record Escalation(Sign sign, String earlier, String later, int before, int after) {

    @Override
    public String toString() {
        return "Escalation[" + sign + " " + before + " " + after + "]";
    }
}
