package daybook.application.record;

/** One thing that was done to a record. A record is what its steps add up to, and no step is ever changed. */
public sealed interface Step {

    /**
     * The report was recorded.
     *
     * @param decided the facts and the decision
     */
    record Recorded(Decided decided) implements Step {}
}
