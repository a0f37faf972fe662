package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.DueQuery;
import daybook.application.port.out.DueQuery.Place;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One force's part of what memory holds. */
final class MemoryRecords implements Records {

    private static final Comparator<IndexCard> IN_ORDER =
            Comparator.comparing(IndexCard::reportedOn).thenComparing(IndexCard::reference);

    private final MemoryTables tables;
    private final String force;
    private final Touched touched = new Touched();

    MemoryRecords(MemoryTables tables, Force force) {
        this.tables = tables;
        this.force = force.code();
    }

    @Override
    public List<StoredStep> steps(String reference) {
        touched.record(reference);
        return tables.steps.getOrDefault(MemoryTables.key(force, reference), List.of());
    }

    @Override
    public void add(StoredStep step, IndexCard card) {
        List<StoredStep> steps = new ArrayList<>(steps(step.reference()));
        if (step.version() != steps.size() + 1) {
            throw new ChangedMeanwhile();
        }
        steps.add(step);
        tables.steps.put(MemoryTables.key(force, step.reference()), List.copyOf(steps));
        tables.cards.put(MemoryTables.key(force, step.reference()), card);
    }

    @Override
    public List<StoredNotice> notices(Set<String> children) {
        children.forEach(touched::child);
        return children.stream().sorted().flatMap(this::of).toList();
    }

    private Stream<StoredNotice> of(String child) {
        String prefix = MemoryTables.key(force, child, "");
        return tables.notices.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix))
                .map(java.util.Map.Entry::getValue);
    }

    @Override
    public void note(List<StoredNotice> notices) {
        for (StoredNotice notice : notices) {
            touched.child(notice.child());
            tables.notices.put(MemoryTables.key(force, notice.child(), notice.reference()), notice);
        }
    }

    @Override
    public void forget(String child, String reference) {
        touched.child(child);
        tables.notices.remove(MemoryTables.key(force, child, reference));
    }

    @Override
    public Remains erase(String reference, int version, Tombstone stone) {
        if (steps(reference).size() != version) {
            throw new ChangedMeanwhile();
        }
        return new MemoryErasures(tables, force).erase(reference, stone);
    }

    @Override
    public Optional<Tombstone> tombstone(String reference) {
        touched.record(reference);
        return new MemoryErasures(tables, force).stone(reference);
    }

    @Override
    public MarkKeys markKeys() {
        return new MemoryMarkKeys(tables, force);
    }

    @Override
    public Directory directory() {
        return new MemoryDirectory(tables, force);
    }

    @Override
    public Outbox outbox() {
        return new MemoryOutbox(tables, force, touched);
    }

    @Override
    public WaitingApproval.Notes approvals() {
        return new MemoryApprovals(tables, force);
    }

    @Override
    public Children children() {
        return new MemoryChildren(tables, force, touched);
    }

    @Override
    public List<IndexCard> list(IndexQuery query) {
        List<IndexCard> page = tables.cards.entrySet().stream()
                .filter(it -> it.getKey().startsWith(force + " "))
                .map(java.util.Map.Entry::getValue)
                .filter(it -> isAskedFor(it, query))
                .sorted(IN_ORDER)
                .limit(query.limit())
                .toList();
        page.forEach(it -> touched.record(it.reference()));
        return page;
    }

    @Override
    public Optional<IndexCard> card(String reference) {
        touched.record(reference);
        return Optional.ofNullable(tables.cards.get(MemoryTables.key(force, reference)));
    }

    @Override
    public List<IndexCard> due(DueQuery query) {
        List<IndexCard> due = tables.cards.entrySet().stream()
                .filter(it -> it.getKey().startsWith(force + " "))
                .map(java.util.Map.Entry::getValue)
                .filter(it -> it.reviewOn().stream().noneMatch(query.until()::isBefore))
                .filter(it ->
                        query.after().stream().allMatch(after -> Place.of(it).compareTo(after) > 0))
                .sorted(Comparator.comparing(Place::of))
                .limit(query.limit())
                .toList();
        due.forEach(it -> touched.record(it.reference()));
        return due;
    }

    @Override
    public List<String> touched() {
        return touched.ids();
    }

    /** The entry for the whole act. */
    AccessEntry entry(Access access) {
        return access.entry(touched());
    }

    private static boolean isAskedFor(IndexCard card, IndexQuery query) {
        return query.from().stream().noneMatch(card.reportedOn()::isBefore)
                && query.until().stream().noneMatch(card.reportedOn()::isAfter)
                && query.category().stream()
                        .allMatch(it -> card.category().stream().anyMatch(it::equals))
                && query.open().stream().allMatch(it -> it == card.open())
                && query.after().stream().allMatch(it -> IN_ORDER.compare(card, it) > 0);
    }
}
