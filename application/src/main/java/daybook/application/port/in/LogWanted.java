package daybook.application.port.in;

/**
 * Which entries of the access log to show; an empty text asks for any.
 *
 * @param record those about the record of that reference
 * @param child those about the child of that reference
 * @param officer those of that officer
 * @param before those with a smaller place: the last place of the page before
 * @param limit at most so many, from 1 to {@link #MOST}
 */
public record LogWanted(String record, String child, String officer, long before, int limit) {

    /** The most entries on a page. */
    public static final int MOST = 1_000;

    public LogWanted {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has from 1 to " + MOST + " entries");
        }
        if (!record.isEmpty() && !child.isEmpty()) {
            throw new IllegalArgumentException("the log is read for a record or for a child");
        }
    }

    /** The latest entries of anybody about anything. */
    public static LogWanted latest(int limit) {
        return new LogWanted("", "", "", Long.MAX_VALUE, limit);
    }

    /** Of these, those about that record. */
    public LogWanted ofRecord(String reference) {
        return new LogWanted(reference, child, officer, before, limit);
    }

    /** Of these, those about that child. */
    public LogWanted ofChild(String reference) {
        return new LogWanted(record, reference, officer, before, limit);
    }

    /** Of these, those of that officer. */
    public LogWanted ofOfficer(String name) {
        return new LogWanted(record, child, name, before, limit);
    }

    /** Of these, those before that place. */
    public LogWanted before(long place) {
        return new LogWanted(record, child, officer, place, limit);
    }

    @Override
    public String toString() {
        return "LogWanted[masked]";
    }
}
