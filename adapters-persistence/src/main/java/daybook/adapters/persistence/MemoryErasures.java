package daybook.adapters.persistence;

import static daybook.adapters.persistence.MemoryTables.key;

import daybook.application.port.out.Remains;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.Tombstone;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one force's records out of memory for good. */
final class MemoryErasures {

    private final MemoryTables tables;
    private final String force;

    MemoryErasures(MemoryTables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    Optional<Tombstone> stone(String reference) {
        return Optional.ofNullable(tables.stones.get(key(force, reference)));
    }

    Remains erase(String reference, Tombstone stone) {
        tables.stones.put(key(force, reference), stone);
        tables.steps.remove(key(force, reference));
        tables.cards.remove(key(force, reference));
        tables.waiting.remove(key(force, reference));
        List<String> children = tables.notices.entrySet().stream()
                .filter(it -> isOf(it, reference))
                .map(it -> it.getValue().child())
                .toList();
        children.forEach(it -> tables.notices.remove(key(force, it, reference)));
        return new Remains(children.stream().filter(this::isNamedByNone).toList(), forgetOutgoing(reference));
    }

    /** Whether any of it was taken over. */
    private boolean forgetOutgoing(String reference) {
        tables.outgoing
                .entrySet()
                .removeIf(it -> it.getKey().startsWith(force + " ")
                        && it.getValue().reference().equals(reference));
        return tables.confirmed
                .entrySet()
                .removeIf(it ->
                        it.getKey().startsWith(force + " ") && it.getValue().equals(reference));
    }

    private boolean isOf(Map.Entry<String, StoredNotice> notice, String reference) {
        return notice.getKey().startsWith(force + " ")
                && notice.getValue().reference().equals(reference);
    }

    private boolean isNamedByNone(String child) {
        return tables.notices.keySet().stream().noneMatch(it -> it.startsWith(key(force, child, "")));
    }
}
