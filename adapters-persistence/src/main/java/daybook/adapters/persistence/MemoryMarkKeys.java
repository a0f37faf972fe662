package daybook.adapters.persistence;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of one force's keys for marks in memory. */
final class MemoryMarkKeys implements MarkKeys {

    private final MemoryTables tables;
    private final String force;

    MemoryMarkKeys(MemoryTables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(tables.markKeys.get(force));
    }

    @Override
    public Optional<String> taken() {
        return current();
    }

    @Override
    public void turnTo(String name) {
        Set<String> over = tables.markKeysOver.computeIfAbsent(force, it -> new TreeSet<>());
        current().ifPresent(over::add);
        if (over.contains(name)) {
            throw new ChangedMeanwhile();
        }
        tables.markKeys.put(force, name);
    }

    @Override
    public List<String> over() {
        return tables.markKeysOver.getOrDefault(force, Set.of()).stream()
                .filter(it -> !tables.markKeys.containsValue(it))
                .toList();
    }

    @Override
    public void forget(String name) {
        tables.markKeysOver.getOrDefault(force, new TreeSet<>()).remove(name);
    }
}
