package daybook.adapters.persistence;

import daybook.application.port.out.IncidentRegister.Outbox;
import daybook.application.port.out.OutgoingNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one force has to tell, in a database, for the time of one transaction. */
final class SqlOutbox implements Outbox {

    private final Sql sql;
    private final String force;
    private final Touched touched;

    SqlOutbox(Sql sql, String force, Touched touched) {
        this.sql = sql;
        this.force = force;
        this.touched = touched;
    }

    @Override
    public void queue(List<OutgoingNotice> notices) {
        notices.forEach(it -> touched.child(it.child()));
        if (!notices.isEmpty()) {
            sql.later(
                    "insert into outgoing_notice (force, id, child, reference, reported_on, withdrawn, confirmed) values "
                            + Sql.each(notices.size(), "(?, ?, ?, ?, ?, ?, 0)")
                            + " on conflict (force, id) do nothing",
                    notices.stream().flatMap(this::values).toArray());
        }
    }

    private Stream<Object> values(OutgoingNotice notice) {
        return Stream.of(
                force,
                notice.id(),
                notice.child(),
                notice.reference(),
                notice.reportedOn().toString(),
                notice.withdrawn() ? 1 : 0);
    }

    @Override
    public List<OutgoingNotice> waiting(int limit) {
        List<OutgoingNotice> waiting = sql.query(
                "select id, child, reference, reported_on, withdrawn from outgoing_notice"
                        + " where force = ? and confirmed = 0 order by id limit ?",
                row -> new OutgoingNotice(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        LocalDate.parse(row.getString(4)),
                        row.getInt(5) == 1),
                force,
                limit);
        waiting.forEach(it -> touched.child(it.child()));
        return waiting;
    }

    @Override
    public boolean confirm(String id) {
        return sql.update(
                        "update outgoing_notice set confirmed = 1 where force = ? and id = ? and confirmed = 0",
                        force,
                        id)
                == 1;
    }
}
