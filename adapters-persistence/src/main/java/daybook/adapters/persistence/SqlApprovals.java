package daybook.adapters.persistence;

import daybook.application.port.out.WaitingApproval;
import java.time.Instant;
import java.util.List;

/** Where something of one force waits for a second person, in a database. Proposals about children are their own note. */
final class SqlApprovals implements WaitingApproval.Notes {

    private final Sql sql;
    private final String force;

    SqlApprovals(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    @Override
    public void waitOn(String reference, List<WaitingApproval> waiting) {
        sql.update("delete from record_waiting where force = ? and reference = ?", force, reference);
        for (WaitingApproval one : waiting) {
            sql.update(
                    "insert into record_waiting (force, reference, id, until_moment) values (?, ?, ?, ?)",
                    force,
                    reference,
                    one.id(),
                    one.until().toString());
        }
    }

    /** Each part along its own index. */
    @Override
    public List<WaitingApproval> waiting(WaitingApproval after, int limit) {
        String until = after.until().toString();
        return sql.query(
                "select id, until_moment from record_waiting where force = ? and (until_moment, id) > (?, ?)"
                        + " union all select id, until_moment from child_proposal"
                        + " where force = ? and decided = '' and (until_moment, id) > (?, ?)"
                        + " order by until_moment, id limit ?",
                row -> new WaitingApproval(row.getString(1), Instant.parse(row.getString(2))),
                force,
                until,
                after.id(),
                force,
                until,
                after.id(),
                limit);
    }
}
