package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.DueQuery;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Directory;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import daybook.application.port.out.IncidentRegister.Outbox;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.application.port.out.Remains;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import daybook.application.port.out.Tombstone;
import daybook.application.port.out.WaitingApproval;
import daybook.domain.guidance.Force;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One force's records in a database, for the time of one transaction. */
final class SqlRecords implements Records {

    private final Sql sql;
    private final String force;
    private final ErasedList list;
    private final Touched touched = new Touched();
    private final Set<String> erased = new HashSet<>();

    SqlRecords(Sql sql, Force force, ErasedList list) {
        this.sql = sql;
        this.force = force.code();
        this.list = list;
    }

    @Override
    public List<StoredStep> steps(String reference) {
        touched.record(reference);
        return sql.query(
                "select version, body from step where force = ? and reference = ? order by version",
                row -> new StoredStep(reference, row.getInt(1), row.getString(2)),
                force,
                reference);
    }

    @Override
    public void add(StoredStep step, IndexCard card) {
        touched.record(step.reference());
        SqlIndex index = new SqlIndex(sql, force);
        boolean isNext = step.version() == 1 ? index.begin(card) : index.move(card, step.version() - 1);
        if (!isNext) {
            throw new ChangedMeanwhile();
        }
        sql.later(
                "insert into step (force, reference, version, body) values (?, ?, ?, ?)",
                force,
                step.reference(),
                step.version(),
                step.body());
    }

    @Override
    public List<StoredNotice> notices(Set<String> children) {
        children.forEach(touched::child);
        return new SqlNotices(sql, force).of(children);
    }

    @Override
    public void note(List<StoredNotice> notices) {
        notices.forEach(it -> touched.child(it.child()));
        new SqlNotices(sql, force).keep(notices);
    }

    @Override
    public void forget(String child, String reference) {
        touched.child(child);
        new SqlNotices(sql, force).forget(child, reference);
    }

    @Override
    public Remains erase(String reference, int version, Tombstone stone) {
        touched.record(reference);
        list.require(sql);
        SqlErasures.Erased gone = new SqlErasures(sql).erase(force, reference, version, stone);
        erased.add(gone.id());
        return gone.remains();
    }

    @Override
    public Optional<Tombstone> tombstone(String reference) {
        touched.record(reference);
        return new SqlErasures(sql).stone(force, reference);
    }

    @Override
    public MarkKeys markKeys() {
        return new SqlMarkKeys(sql, force);
    }

    @Override
    public Directory directory() {
        return new SqlDirectory(sql, force);
    }

    @Override
    public Outbox outbox() {
        return new SqlOutbox(sql, force, touched);
    }

    @Override
    public WaitingApproval.Notes approvals() {
        return new SqlApprovals(sql, force);
    }

    @Override
    public Children children() {
        return new SqlChildren(sql, force, touched);
    }

    @Override
    public List<IndexCard> list(IndexQuery query) {
        List<IndexCard> page = new SqlIndex(sql, force).list(query);
        page.forEach(it -> touched.record(it.reference()));
        return page;
    }

    @Override
    public Optional<IndexCard> card(String reference) {
        touched.record(reference);
        return new SqlIndex(sql, force).card(reference);
    }

    @Override
    public List<IndexCard> due(DueQuery query) {
        List<IndexCard> due = new SqlIndex(sql, force).due(query);
        due.forEach(it -> touched.record(it.reference()));
        return due;
    }

    @Override
    public List<String> touched() {
        return touched.ids();
    }

    /** The ids of the records that this act erased. */
    Set<String> erased() {
        return Set.copyOf(erased);
    }

    /** The entry for the whole act. */
    AccessEntry entry(Access access) {
        return access.entry(touched());
    }
}
