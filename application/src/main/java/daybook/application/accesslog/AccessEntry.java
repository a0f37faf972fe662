package daybook.application.accesslog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One act on records: who, when, what, why. Source: Data Protection Act 2018 s.62(1) to (3).
 *
 * <p>It names records and never holds what they say. It masks itself when printed, and no message repeats any of it.
 *
 * @param id the entry's own, made by the application; 1 to 64 characters
 * @param at when, to the microsecond; anything finer is cut off
 * @param who who acted
 * @param kind what kind of processing it was
 * @param operation the operation by its name, such as {@code RecordIncident}; 1 to 64 characters
 * @param what the records, children and the like it was about, each in 1 to 80 characters as {@code record R-1}; at most 10,000
 * @param reason why, in the officer's words; at most 1,000 characters, empty where the force does not ask for it
 * @param recipient who was told, 1 to 200 characters; for every disclosure and nothing else
 */
public record AccessEntry(
        String id,
        Instant at,
        Who who,
        AccessKind kind,
        String operation,
        List<String> what,
        String reason,
        Optional<String> recipient) {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    /** The most characters of a recipient. */
    public static final int LONGEST_RECIPIENT = 200;

    /** The most characters of what it was about: of what kind it is, and a reference. */
    public static final int LONGEST_WHAT = 80;

    /** The most records in one entry. */
    public static final int MOST_RECORDS = 10_000;

    public AccessEntry {
        LogText.checkName(id, "an entry");
        at = Micros.of(at);
        LogText.checkName(operation, "an operation");
        what = List.copyOf(what);
        what.forEach(record -> LogText.checkName(record, LONGEST_WHAT, "a record"));
        LogText.check(reason, LONGEST_REASON, "a reason");
        recipient.ifPresent(text -> LogText.checkName(text, LONGEST_RECIPIENT, "a recipient"));
        if (what.size() > MOST_RECORDS) {
            throw new IllegalArgumentException("an entry names at most " + MOST_RECORDS + " records");
        }
        if (recipient.isPresent() != (kind == AccessKind.DISCLOSURE)) {
            throw new IllegalArgumentException("a disclosure names its recipient, and nothing else has one");
        }
    }

    /** Whether an entry can be about something of that name. */
    public static boolean canBeAbout(String what) {
        return LogText.isName(what, LONGEST_WHAT);
    }

    /** Whether an entry can name somebody of that name as who was told. */
    public static boolean canBeTo(String recipient) {
        return LogText.isName(recipient, LONGEST_RECIPIENT);
    }

    /** The entry in its one canonical form: a line of JSON in printable ASCII, without a line feed. */
    public String line() {
        return EntryWriter.line(this);
    }

    /** The bytes of {@link #line()}: a leaf of the tree. */
    public byte[] bytes() {
        return line().getBytes(StandardCharsets.US_ASCII);
    }

    /** The hash under which the entry stands in the tree. */
    public TreeHash leafHash() {
        return TreeHash.leaf(bytes());
    }

    /**
     * Reads the canonical form.
     *
     * @throws RefusedLogText if this is not an entry, or not written in the one way in which it is written
     */
    public static AccessEntry read(byte[] bytes) {
        return read(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads the canonical form.
     *
     * @throws RefusedLogText if this is not an entry, or not written in the one way in which it is written
     */
    public static AccessEntry read(String line) {
        AccessEntry entry = new EntryReader(line).entry();
        if (!entry.line().equals(line)) {
            throw new RefusedLogText("an entry is written in another way than the canonical one");
        }
        return entry;
    }

    @Override
    public String toString() {
        return "AccessEntry[masked]";
    }
}
