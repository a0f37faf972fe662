package daybook.adapters.persistence;

import daybook.application.port.out.StoredIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who one force's children are in a database, sealed, with what they are found by, for the time of one transaction. */
final class SqlIdentities {

    /** Each step is done once and in this order: left to choose, SQLite walks all marks of the force, child by child. */
    private static final String SHARING = """
            with wanted (mark) as (values %s),
            borne (mark, bearers) as materialized (
              select mark, (
                select count(*) from (
                  select 1 from child_mark m where m.force = ? and m.mark = wanted.mark limit ?) few)
              from wanted),
            nearest (child, share) as materialized (
              select m.child, sum(1.0 / b.bearers)
              from borne b cross join child_mark m
              where m.force = ? and m.mark = b.mark and b.bearers <= ?
              group by m.child order by 2 desc, 1 limit ?)
            select i.child, i.sealed
            from nearest n cross join child_identity i
            where i.force = ? and i.child = n.child
            order by n.share desc, n.child""";

    private final Sql sql;
    private final String force;

    SqlIdentities(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    Optional<StoredIdentity> of(String child) {
        return sql
                .query(
                        "select child, sealed from child_identity where force = ? and child = ?",
                        SqlIdentities::identity,
                        force,
                        child)
                .stream()
                .findFirst();
    }

    int version(String child) {
        return sql
                .query(
                        "select identity_version from child where force = ? and child = ?",
                        row -> row.getInt(1),
                        force,
                        child)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Whether it was kept: not if that version is not the next. */
    boolean keep(int version, StoredIdentity identity, Set<String> marks) {
        if (!isNext(version, identity.child())) {
            return false;
        }
        sql.update(
                "insert into child_identity (force, child, sealed) values (?, ?, ?)"
                        + " on conflict (force, child) do update set sealed = excluded.sealed",
                force,
                identity.child(),
                identity.sealed());
        mark(identity.child(), marks);
        return true;
    }

    /** The first version may be the first that is said of the child at all. */
    private boolean isNext(int version, String child) {
        if (version == 1) {
            sql.update(
                    "insert into child (force, child, version) values (?, ?, 1) on conflict (force, child) do nothing",
                    force,
                    child);
        }
        int changed = sql.update(
                "update child set identity_version = ? where force = ? and child = ? and identity_version = ?",
                version,
                force,
                child,
                version - 1);
        return changed == 1;
    }

    List<StoredIdentity> after(String child, int limit) {
        return sql.query(
                "select child, sealed from child_identity where force = ? and child > ? order by child limit ?",
                SqlIdentities::identity,
                force,
                child,
                limit);
    }

    void mark(String child, Set<String> marks) {
        sql.update("delete from child_mark where force = ? and child = ?", force, child);
        for (String mark : marks) {
            sql.update(
                    "insert into child_mark (force, mark, child)"
                            + " select force, ?, child from child_identity where force = ? and child = ?",
                    mark,
                    force,
                    child);
        }
    }

    void erase(String child) {
        sql.update("delete from child_mark where force = ? and child = ?", force, child);
        if (sql.update("delete from child_identity where force = ? and child = ?", force, child) > 0) {
            sql.update(
                    "update child set identity_version = identity_version + 1 where force = ? and child = ?",
                    force,
                    child);
        }
    }

    /** No mark costs more than twice the limit, however many bear it. */
    List<StoredIdentity> sharing(Set<String> marks, int limit) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(marks);
        values.addAll(List.of(force, limit + 1, force, limit, limit, force));
        return sql.query(SHARING.formatted(Sql.each(marks.size(), "(?)")), SqlIdentities::identity, values.toArray());
    }

    private static StoredIdentity identity(ResultSet row) throws SQLException {
        return new StoredIdentity(row.getString(1), row.getString(2));
    }
}
