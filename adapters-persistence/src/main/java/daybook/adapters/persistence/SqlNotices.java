package daybook.adapters.persistence;

import daybook.application.port.out.StoredNotice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one force's records say of children, in a database. */
final class SqlNotices {

    private final Sql sql;
    private final String force;

    SqlNotices(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    /** What they say of these, by child and reference; nobody adds to it until this transaction ends. */
    List<StoredNotice> of(Set<String> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        take(new TreeSet<>(children));
        List<Object> values = new ArrayList<>(List.of(force));
        values.addAll(children);
        return sql.query(
                "select child, reference, body from notice where force = ? and child in ("
                        + Sql.each(children.size(), "?") + ") order by child, reference",
                SqlNotices::notice,
                values.toArray());
    }

    /**
     * Whoever takes these rows first goes first, and the others wait until that act has ended. All take them in one order. A row that
     * is there stays as it is: PostgreSQL locks it all the same, and SQLite lets one act write at a time anyway.
     */
    void take(SortedSet<String> children) {
        if (children.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        children.forEach(it -> values.addAll(List.of(force, it)));
        sql.later(
                "insert into child (force, child, version) values " + Sql.each(children.size(), "(?, ?, 1)")
                        + " on conflict (force, child) do update set version = child.version where false",
                values.toArray());
    }

    /** Keeps these, each in place of what was kept of that child and record. */
    void keep(List<StoredNotice> notices) {
        if (!notices.isEmpty()) {
            List<Object> values = new ArrayList<>();
            notices.forEach(it -> values.addAll(List.of(force, it.child(), it.reference(), it.body())));
            sql.later(
                    "insert into notice (force, child, reference, body) values "
                            + Sql.each(notices.size(), "(?, ?, ?, ?)")
                            + " on conflict (force, child, reference) do update set body = excluded.body",
                    values.toArray());
        }
    }

    static StoredNotice notice(ResultSet row) throws SQLException {
        return new StoredNotice(row.getString(1), row.getString(2), row.getString(3));
    }

    void forget(String child, String reference) {
        sql.update("delete from notice where force = ? and child = ? and reference = ?", force, child, reference);
    }
}
