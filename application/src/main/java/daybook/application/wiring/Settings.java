package daybook.application.wiring;

import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;

/**
 * What a deployment is told before it starts.
 *
 * @param storage the storage to keep records in: its name and, after a colon, where; not blank
 * @param force the code of the force it works for, for reports that name none; empty if none was set
 * @param forceSettings what that force decided for itself
 * @param acting who acts if an act does not say it, and whether it must say why
 */
public record Settings(String storage, String force, ForceSettings forceSettings, ActingSettings acting) {

    public Settings {
        if (storage.isBlank()) {
            throw new IllegalArgumentException("the storage needs a name");
        }
    }

    /** The name of the storage: what stands before the first colon, as {@code sqlite} in {@code sqlite:register.db}. */
    public String storageName() {
        int colon = storage.indexOf(':');
        return colon < 0 ? storage : storage.substring(0, colon);
    }

    /** What the storage is told beside its name: what stands after the first colon; empty if there is none. */
    public String storageDetail() {
        int colon = storage.indexOf(':');
        return colon < 0 ? "" : storage.substring(colon + 1);
    }

    /** With that storage, and everything else as it is by default. */
    public Settings(String storage) {
        this(storage, "", ForceSettings.defaults(), ActingSettings.DEFAULTS);
    }

    Settings storage(String name) {
        return new Settings(name, force, forceSettings, acting);
    }

    Settings force(Force worksFor) {
        return new Settings(storage, worksFor.code(), forceSettings, acting);
    }

    Settings forceSettings(ForceSettings decided) {
        return new Settings(storage, force, decided, acting);
    }

    Settings acting(ActingSettings usually) {
        return new Settings(storage, force, forceSettings, usually);
    }
}
