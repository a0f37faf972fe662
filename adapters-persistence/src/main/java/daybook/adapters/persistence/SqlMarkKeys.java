package daybook.adapters.persistence;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import java.util.List;
import java.util.Optional;

/** The names of one force's keys for marks in a database, for the time of one transaction. */
final class SqlMarkKeys implements MarkKeys {

    private final Sql sql;
    private final String force;

    SqlMarkKeys(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    @Override
    public Optional<String> current() {
        return sql
                .query("select name from mark_key where force = ? and in_use = 1", row -> row.getString(1), force)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> taken() {
        sql.update("update mark_key set taken = taken + 1 where force = ? and in_use = 1", force);
        return current();
    }

    @Override
    public void turnTo(String name) {
        sql.update("update mark_key set in_use = 0 where force = ? and in_use = 1", force);
        int turned = sql.update(
                "insert into mark_key (force, name, in_use, taken) values (?, ?, 1, 0) on conflict do nothing",
                force,
                name);
        if (turned != 1) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public List<String> over() {
        return sql.query(
                "select name from mark_key m where force = ? and in_use = 0 and not exists ("
                        + "select 1 from mark_key other where other.name = m.name and other.in_use = 1) order by name",
                row -> row.getString(1),
                force);
    }

    @Override
    public void forget(String name) {
        sql.update("delete from mark_key where force = ? and name = ? and in_use = 0", force, name);
    }
}
