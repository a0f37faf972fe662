package daybook.application.port.out;

import daybook.application.port.out.IncidentRegister.Outbox;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One force's outbox in a register that keeps every promise. */
class SoundOutbox implements Outbox {

    final SoundRegister.Tables tables;
    final String force;

    SoundOutbox(SoundRegister.Tables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public void queue(List<OutgoingNotice> notices) {
        for (OutgoingNotice notice : notices) {
            tables.touched.add("child " + notice.child());
            tables.outgoing.putIfAbsent(List.of(force, notice.id()), notice);
        }
    }

    @Override
    public List<OutgoingNotice> waiting(int limit) {
        List<OutgoingNotice> waiting = tables.outgoing.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .filter(it -> !tables.confirmed.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(OutgoingNotice::id))
                .limit(limit)
                .toList();
        waiting.forEach(it -> tables.touched.add("child " + it.child()));
        return waiting;
    }

    @Override
    public boolean confirm(String id) {
        return tables.outgoing.containsKey(List.of(force, id)) && tables.confirmed.add(List.of(force, id));
    }
}
