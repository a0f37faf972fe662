package daybook.adapters.persistence.campaign;

import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;

/** A storage with something before its register: {@code rigged:ANNOUNCING:sqlite:/tmp/register.db}. */
public final class RiggedStorage implements Storage {

    @Override
    public String name() {
        return "rigged";
    }

    @Override
    public String form() {
        return "rigged:HOW:STORE";
    }

    @Override
    public boolean accepts(Settings settings) {
        return settings.storageName().equals(name());
    }

    @Override
    public Stores open(Settings settings) {
        String[] parts = settings.storageDetail().split(":", 2);
        Stores honest = Storages.installed().open(new Settings(parts[1]));
        return new Stores(
                Rig.valueOf(parts[0]).before(honest.incidentRegister(), parts[1]),
                honest.childSurvey(),
                honest.accessLog(),
                honest.childKeys(),
                honest.checkpointKey(),
                honest.registerKeys(),
                honest.hold());
    }
}
