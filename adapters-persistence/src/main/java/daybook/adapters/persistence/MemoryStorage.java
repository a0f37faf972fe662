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
    public Stores open(Settings settings) {
        return new Stores(new MemoryIncidentRegister(), new MemoryChildKeys(), () -> {});
    }
}
