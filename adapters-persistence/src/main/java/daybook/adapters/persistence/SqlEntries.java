package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.RefusedLogText;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.TreeHash;
import daybook.application.accesslog.Who;
import daybook.application.port.out.StoreUnavailable;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The rows of the access log: from the columns of each follows its canonical line, or that they make none. */
final class SqlEntries {

    /** Stands between the things an entry is about: none of them holds one. */
    static final String BETWEEN = "\n";

    private static final String COLUMNS =
            "id, at_micros, officer, force, role, kind, operation, what, reason, recipient";

    private final Sql sql;

    SqlEntries(Sql sql) {
        this.sql = sql;
    }

    /** Adds an entry, pending. */
    void add(AccessEntry entry) {
        Object[] values = {
            entry.id(),
            ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()),
            entry.who().officer(),
            entry.who().force(),
            entry.who().role(),
            entry.kind().name(),
            entry.operation(),
            String.join(BETWEEN, entry.what()),
            entry.reason(),
            entry.recipient().orElse("")
        };
        sql.later(new Sql.Change(
                "insert into access_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
                SqlEntries::requireOne));
    }

    /** The next pending entries. */
    List<Pending> pending(int most) {
        return sql.query(
                "select " + COLUMNS + " from access_entry where place is null order by at_micros, id limit ?",
                row -> new Pending(row.getString(1), entry(row)),
                most);
    }

    /** Gives a pending entry its place. */
    void place(String id, SequencedEntry entry) {
        requireOne(sql.update(
                "update access_entry set place = ?, leaf_hash = ?, root = ? where id = ? and place is null",
                entry.index(),
                entry.leafHash().base64(),
                entry.root().base64(),
                id));
    }

    /** Entries that have a place. */
    List<SequencedEntry> where(String conditionAndOrder, Object... values) {
        return sql.query(
                "select " + COLUMNS + ", place, leaf_hash, root from access_entry where place is not null and "
                        + conditionAndOrder,
                SqlEntries::placed,
                values);
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new StoreUnavailable("the access log does not keep its entries; nothing of this was kept", null);
        }
    }

    private static SequencedEntry placed(ResultSet row) throws SQLException {
        long place = row.getLong(11);
        TreeHash leaf = hash(row.getString(12));
        TreeHash root = hash(row.getString(13));
        return entry(row)
                .map(it -> new SequencedEntry(place, it, leaf, root))
                .orElseGet(() -> SequencedEntry.unreadable(place, leaf, root));
    }

    private static Optional<AccessEntry> entry(ResultSet row) throws SQLException {
        String what = row.getString(8);
        String recipient = row.getString(10);
        Optional<AccessKind> kind = AccessKind.named(row.getString(6));
        try {
            return kind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AccessEntry(
                            row.getString(1),
                            Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                            new Who(row.getString(3), row.getString(4), row.getString(5)),
                            kind.get(),
                            row.getString(7),
                            what.isEmpty() ? List.of() : List.of(what.split(BETWEEN, -1)),
                            row.getString(9),
                            recipient.isEmpty() ? Optional.empty() : Optional.of(recipient)));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException noEntry) {
            return Optional.empty();
        }
    }

    /** A hash as it is stored; whatever is stored in its place is another one. */
    private static TreeHash hash(String stored) {
        String text = stored == null ? "" : stored;
        try {
            return TreeHash.read(text);
        } catch (RefusedLogText noHash) {
            return TreeHash.leaf(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * An entry without a place.
     *
     * @param id the key of its row
     * @param entry the entry, if the columns of the row make one
     */
    record Pending(String id, Optional<AccessEntry> entry) {

        /** The entry in the place that follows this tree. */
        SequencedEntry after(MerkleTree tree) {
            return entry.map(it -> SequencedEntry.after(tree, it))
                    .orElseGet(() -> SequencedEntry.afterUnreadable(tree));
        }

        @Override
        public String toString() {
            return "Pending[masked]";
        }
    }
}
