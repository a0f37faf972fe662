package daybook.application.port.out;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where something of one force waits, in a register that keeps every promise; each saboteur changes one thing. */
class SoundApprovals implements WaitingApproval.Notes {

    static final Comparator<WaitingApproval> IN_ORDER =
            Comparator.comparing(WaitingApproval::until).thenComparing(WaitingApproval::id);

    final SoundRegister.Tables tables;
    final String force;

    SoundApprovals(SoundRegister.Tables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public void waitOn(String reference, List<WaitingApproval> waiting) {
        tables.waiting.put(List.of(force, reference), waiting);
    }

    @Override
    public List<WaitingApproval> waiting(WaitingApproval after, int limit) {
        return Stream.concat(onRecords(), aboutChildren())
                .sorted(IN_ORDER)
                .filter(it -> IN_ORDER.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    Stream<WaitingApproval> onRecords() {
        return tables.waiting.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .flatMap(List::stream);
    }

    Stream<WaitingApproval> aboutChildren() {
        return tables.proposals.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> it.decided().isEmpty())
                .map(it -> new WaitingApproval(it.id(), it.until()));
    }
}
