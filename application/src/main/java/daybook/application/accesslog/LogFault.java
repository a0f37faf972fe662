package daybook.application.accesslog;

/** What can be wrong with a log. */
public enum LogFault {
    UNREADABLE("what is stored there is no entry"),
    CHANGED("the entry is not the one that was put there"),
    MISSING("no entry stands there"),
    OUT_OF_ORDER("an entry with an earlier place stands there"),
    REPLACED(
            "the entries up to there do not give the root beside it: one was put in, taken out or exchanged there, or before"
                    + " with all hashes between put right"),
    UNCOUNTED("the entries from there on were not put there by whoever sequences the log"),
    TRUNCATED("the log ends before the size of a checkpoint"),
    REBUILT(
            "the entries up to a checkpoint do not give its root: one of those since the checkpoint before was altered");

    private final String says;

    LogFault(String says) {
        this.says = says;
    }

    /** The fault in words fit to show. */
    public String says() {
        return says;
    }
}
