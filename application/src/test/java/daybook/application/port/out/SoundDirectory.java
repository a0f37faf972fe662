package daybook.application.port.out;

import daybook.application.port.out.IncidentRegister.Directory;
import java.util.List;

/** The forces in a register that keeps every promise; each saboteur changes one thing. */
class SoundDirectory implements Directory {

    final SoundRegister.Tables tables;
    final String force;

    SoundDirectory(SoundRegister.Tables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public void enter(String contact) {
        String before = tables.contacts.getOrDefault(force, "");
        tables.contacts.put(force, contact.isEmpty() ? before : contact);
    }

    @Override
    public List<ForceContact> others() {
        return tables.contacts.entrySet().stream()
                .filter(it -> !it.getKey().equals(force))
                .map(it -> new ForceContact(it.getKey(), it.getValue()))
                .toList();
    }
}
