package daybook.adapters.persistence;

import daybook.application.port.out.ForceContact;
import daybook.application.port.out.IncidentRegister.Directory;
import java.util.List;

/** The forces in memory, as one of them sees it. */
final class MemoryDirectory implements Directory {

    private final MemoryTables tables;
    private final String force;

    MemoryDirectory(MemoryTables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public void enter(String contact) {
        tables.contacts.merge(force, contact, (before, now) -> now.isEmpty() ? before : now);
    }

    @Override
    public List<ForceContact> others() {
        return tables.contacts.entrySet().stream()
                .filter(it -> !it.getKey().equals(force))
                .map(it -> new ForceContact(it.getKey(), it.getValue()))
                .toList();
    }
}
