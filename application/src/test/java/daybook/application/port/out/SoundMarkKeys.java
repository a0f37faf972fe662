package daybook.application.port.out;

import daybook.application.port.out.IncidentRegister.MarkKeys;
import java.util.List;
import java.util.Optional;

/** The names of one force's keys for marks in a register that keeps every promise; each saboteur changes one thing. */
class SoundMarkKeys implements MarkKeys {

    final SoundRegister.Tables tables;
    final String force;

    SoundMarkKeys(SoundRegister.Tables tables, String force) {
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
        current().ifPresent(it -> tables.markKeysOver.add(List.of(force, it)));
        if (tables.markKeysOver.contains(List.of(force, name))) {
            throw new ChangedMeanwhile();
        }
        tables.markKeys.put(force, name);
    }

    @Override
    public List<String> over() {
        return tables.markKeysOver.stream()
                .filter(it -> it.get(0).equals(force))
                .map(it -> it.get(1))
                .filter(it -> !tables.markKeys.containsValue(it))
                .sorted()
                .toList();
    }

    @Override
    public void forget(String name) {
        tables.markKeysOver.remove(List.of(force, name));
    }
}
