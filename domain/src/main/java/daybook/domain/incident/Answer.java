package daybook.domain.incident;

/** One of the three values of every fact: asking and finding nothing is not the same as not having asked. */
public enum Answer {
    YES,
    /** Asked about, and no evidence of it. */
    NO,
    /** Nobody has asked yet. */
    NOT_KNOWN
}
