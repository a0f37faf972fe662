package daybook.adapters.persistence;

import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Stores;

/** The storage called {@code memory}: every opening starts empty and nothing outlives the process. */
public final class MemoryStorage implements Storage {

    /** For {@link java.util.ServiceLoader}. */
    public MemoryStorage() {}

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String form() {
        return name();
    }

    @Override
    public boolean accepts(Settings settings) {
        return settings.storage().equals(name());
    }

    @Override
    public Stores open(Settings settings) {
        MemoryAccessLog log = new MemoryAccessLog();
        MemoryIncidentRegister register = new MemoryIncidentRegister(log);
        return new Stores(
                register,
                new MemoryChildSurvey(register),
                log,
                new MemoryChildKeys(),
                new MemoryCheckpointKey(),
                new MemoryRegisterKeys(),
                () -> {});
    }
}
