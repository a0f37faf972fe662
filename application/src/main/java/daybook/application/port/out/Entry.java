package daybook.application.port.out;

/** What became of a report that was brought to the register. */
public enum Entry {
    /** The reference was free and the report now stands under it. */
    ENTERED,
    /** The same report stands there from an earlier time: both are one record. */
    ALREADY_ENTERED,
    /** Another report of the same force holds the reference: this one is refused. */
    REFERENCE_TAKEN
}
