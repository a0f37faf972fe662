package daybook.adapters.persistence;

import daybook.application.port.out.ForceContact;
import daybook.application.port.out.IncidentRegister.Directory;
import java.util.List;

/** The forces in a database, as one of them sees it, for the time of one transaction. */
final class SqlDirectory implements Directory {

    private final Sql sql;
    private final String force;

    SqlDirectory(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    /** Looked at first: writing the same again would have everybody of a force wait for each other. */
    @Override
    public void enter(String contact) {
        List<String> known =
                sql.query("select contact from force_contact where force = ?", row -> row.getString(1), force);
        if (known.isEmpty() || !contact.isEmpty() && !known.contains(contact)) {
            sql.update(
                    "insert into force_contact (force, contact) values (?, ?)"
                            + " on conflict (force) do update set contact = excluded.contact",
                    force,
                    contact);
        }
    }

    @Override
    public List<ForceContact> others() {
        return sql.query(
                "select force, contact from force_contact where force <> ? order by force",
                row -> new ForceContact(row.getString(1), row.getString(2)),
                force);
    }
}
