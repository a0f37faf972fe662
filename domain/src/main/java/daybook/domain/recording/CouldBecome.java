package daybook.domain.recording;

/** What else a decision could still become; all false once it is settled, or if only crimes or roles could change. */
public record CouldBecome(boolean nonAggravated, boolean aggravated, boolean outOfScope) {

    static final CouldBecome NOTHING_ELSE = new CouldBecome(false, false, false);
}
