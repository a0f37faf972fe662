package daybook.application.wiring;

import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;

/**
 * What a deployment is told before it starts.
 *
 * @param storage the name of the storage to keep records in; not blank
 * @param force the code of the force it works for, for reports that name none; empty if none was set
 * @param forceSettings what that force decided for itself
 */
public record Settings(String storage, String force, ForceSettings forceSettings) {

    public Settings {
        if (storage.isBlank()) {
            throw new IllegalArgumentException("the storage needs a name");
        }
    }

    /** With that storage, and everything else as it is by default. */
    public Settings(String storage) {
        this(storage, "", ForceSettings.defaults());
    }

    Settings storage(String name) {
        return new Settings(name, force, forceSettings);
    }

    Settings force(Force worksFor) {
        return new Settings(storage, worksFor.code(), forceSettings);
    }

    Settings forceSettings(ForceSettings decided) {
        return new Settings(storage, force, decided);
    }
}
