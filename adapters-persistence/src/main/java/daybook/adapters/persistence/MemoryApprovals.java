package daybook.adapters.persistence;

import static daybook.adapters.persistence.MemoryTables.key;

import daybook.application.port.out.WaitingApproval;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where something of one force waits for a second person, in memory. */
final class MemoryApprovals implements WaitingApproval.Notes {

    private static final Comparator<WaitingApproval> IN_ORDER =
            Comparator.comparing((WaitingApproval it) -> it.until().toString()).thenComparing(WaitingApproval::id);

    private final MemoryTables tables;
    private final String force;

    MemoryApprovals(MemoryTables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public void waitOn(String reference, List<WaitingApproval> waiting) {
        tables.waiting.put(key(force, reference), List.copyOf(waiting));
    }

    @Override
    public List<WaitingApproval> waiting(WaitingApproval after, int limit) {
        return Stream.concat(ofTheForce(tables.waiting).flatMap(List::stream), aboutChildren())
                .filter(it -> IN_ORDER.compare(it, after) > 0)
                .sorted(IN_ORDER)
                .limit(limit)
                .toList();
    }

    private Stream<WaitingApproval> aboutChildren() {
        return ofTheForce(tables.proposals)
                .filter(it -> it.decided().isEmpty())
                .map(it -> new WaitingApproval(it.id(), it.until()));
    }

    private <T> Stream<T> ofTheForce(Map<String, T> table) {
        return MemoryTables.ofTheForce(force, table);
    }
}
