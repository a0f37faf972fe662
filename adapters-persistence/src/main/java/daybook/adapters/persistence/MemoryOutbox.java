package daybook.adapters.persistence;

import static daybook.adapters.persistence.MemoryTables.key;

import daybook.application.port.out.IncidentRegister.Outbox;
import daybook.application.port.out.OutgoingNotice;
import java.util.List;
import java.util.Optional;

/** What one force has to tell, in memory. */
final class MemoryOutbox implements Outbox {

    private final MemoryTables tables;
    private final String force;
    private final Touched touched;

    MemoryOutbox(MemoryTables tables, String force, Touched touched) {
        this.tables = tables;
        this.force = force;
        this.touched = touched;
    }

    @Override
    public void queue(List<OutgoingNotice> notices) {
        for (OutgoingNotice notice : notices) {
            touched.child(notice.child());
            if (!tables.confirmed.containsKey(key(force, notice.id()))) {
                tables.outgoing.putIfAbsent(key(force, notice.id()), notice);
            }
        }
    }

    @Override
    public List<OutgoingNotice> waiting(int limit) {
        List<OutgoingNotice> waiting = tables.outgoing.entrySet().stream()
                .filter(it -> it.getKey().startsWith(force + " "))
                .map(java.util.Map.Entry::getValue)
                .limit(limit)
                .toList();
        waiting.forEach(it -> touched.child(it.child()));
        return waiting;
    }

    @Override
    public boolean confirm(String id) {
        Optional<OutgoingNotice> waited = Optional.ofNullable(tables.outgoing.remove(key(force, id)));
        waited.ifPresent(it -> tables.confirmed.put(key(force, id), it.reference()));
        return waited.isPresent();
    }
}
