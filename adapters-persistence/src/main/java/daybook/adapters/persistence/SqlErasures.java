package daybook.adapters.persistence;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.Remains;
import daybook.application.port.out.Tombstone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes records out of a database for good, for the time of one transaction. */
final class SqlErasures {

    /** The tables from which something is deleted. */
    static final String TABLES = "incident, step, record_waiting, notice, outgoing_notice, child";

    private final Sql sql;

    SqlErasures(Sql sql) {
        this.sql = sql;
    }

    /** What is left of the record that was erased last under that reference. */
    Optional<Tombstone> stone(String force, String reference) {
        return sql
                .query(
                        "select erased_on, proposed_by, approved_by, why from erasure where called = ?"
                                + " order by erased_on desc limit 1",
                        row -> new Tombstone(
                                LocalDate.parse(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)),
                        ErasedId.called(force, reference))
                .stream()
                .findFirst();
    }

    /** Some of the records of every force, in the order of their names, those after that one. */
    List<Named> after(Named last, int limit) {
        return sql.query(
                "select force, reference, version, id from incident where (force, reference) > (?, ?)"
                        + " order by force, reference limit ?",
                row -> new Named(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)),
                last.force(),
                last.reference(),
                limit);
    }

    /** The ids of all that were erased. */
    List<String> ids() {
        return sql.query("select id from erasure", row -> row.getString(1));
    }

    /** How many were erased. */
    int count() {
        return sql.query("select count(*) from erasure", row -> row.getInt(1)).get(0);
    }

    /**
     * Deletes a record and leaves its stone. Its row is taken first, so that nobody adds to it meanwhile.
     *
     * @throws ChangedMeanwhile if it is not in that version
     */
    Erased erase(String force, String reference, int version, Tombstone stone) {
        String id = taken(force, reference, version);
        keep(id, force, ErasedId.called(force, reference), stone);
        Set<String> children = takeChildren(force, reference);
        boolean told = wasTold(force, reference);
        for (String table : List.of("record_waiting", "notice", "outgoing_notice", "step", "incident")) {
            sql.update("delete from " + table + " where force = ? and reference = ?", force, reference);
        }
        List<String> left =
                children.stream().filter(it -> isNamedByNone(force, it)).toList();
        left.forEach(it -> forget(force, it));
        return new Erased(id, new Remains(left, told));
    }

    /** Keeps that a record was erased of which this copy of the register knows nothing. */
    void keepUnknown(String id, LocalDate on) {
        keep(id, "", "", new Tombstone(on, "", "", ""));
    }

    private String taken(String force, String reference, int version) {
        return sql
                .query(
                        "update incident set version = version + 1 where force = ? and reference = ? and version = ?"
                                + " returning id",
                        row -> ErasedId.of(force, reference, row.getString(1)),
                        force,
                        reference,
                        version)
                .stream()
                .findFirst()
                .orElseThrow(ChangedMeanwhile::new);
    }

    private void keep(String id, String force, String called, Tombstone stone) {
        sql.update(
                "insert into erasure (id, force, called, erased_on, proposed_by, approved_by, why)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                force,
                called,
                stone.on().toString(),
                stone.proposedBy(),
                stone.approvedBy(),
                stone.why());
    }

    /** As whoever records about them does, so that one goes first. */
    private Set<String> takeChildren(String force, String reference) {
        SortedSet<String> children = new TreeSet<>(sql.query(
                "select child from notice where force = ? and reference = ?",
                row -> row.getString(1),
                force,
                reference));
        new SqlNotices(sql, force).take(children);
        return children;
    }

    private boolean wasTold(String force, String reference) {
        return !sql.query(
                        "select 1 from outgoing_notice where force = ? and reference = ? and confirmed = 1 limit 1",
                        row -> row.getInt(1),
                        force,
                        reference)
                .isEmpty();
    }

    private boolean isNamedByNone(String force, String child) {
        return sql.query(
                        "select 1 from notice where force = ? and child = ? limit 1",
                        row -> row.getInt(1),
                        force,
                        child)
                .isEmpty();
    }

    /** How often it was said who a child is goes on; a child of whom that was never said is no longer known. */
    private void forget(String force, String child) {
        sql.update("delete from child where force = ? and child = ? and identity_version = 0", force, child);
    }

    /** A record that was erased, by its id, and what that leaves elsewhere. */
    record Erased(String id, Remains remains) {}

    /** A record by its name, its version and the id it was given. */
    record Named(String force, String reference, int version, String given) {

        /** Before every record. */
        static final Named FIRST = new Named("", "", 0, "");

        String id() {
            return ErasedId.of(force, reference, given);
        }

        @Override
        public String toString() {
            return "Named[masked]";
        }
    }
}
