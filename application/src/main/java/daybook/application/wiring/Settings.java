package daybook.application.wiring;

import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import java.util.regex.Pattern;

/**
 * What a deployment is told before it starts.
 *
 * @param storage the storage to keep records in: its name and, after a colon, where; not blank
 * @param force the code of the force it works for, for reports that name none; empty if none was set
 * @param contact whom another force rings at this one, as it is shown to them; empty if that was not set
 * @param keys the folder in which keys are kept, apart from the records; empty if none was set
 * @param forceSettings what that force decided for itself
 * @param acting who acts if an act does not say it, and whether it must say why
 */
public record Settings(
        String storage, String keys, String force, String contact, ForceSettings forceSettings, ActingSettings acting) {

    /** The longest contact, in characters. */
    static final int LONGEST_CONTACT = 100;

    /** From the first colon after the user's name to the last {@code @}, as a password may hold either. */
    private static final Pattern PASSWORD = Pattern.compile("^([^:]+://[^:@/]*):.*@", Pattern.DOTALL);

    public Settings {
        if (storage.isBlank()) {
            throw new IllegalArgumentException("the storage needs a name");
        }
        if (contact.length() > LONGEST_CONTACT || contact.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a contact is up to 100 characters on one line");
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

    /** Where the storage is, fit to show: the password in an address is left out. */
    public String storageShown() {
        return PASSWORD.matcher(storage).replaceFirst("$1:***@");
    }

    /** With keys kept in that folder. */
    public Settings keys(String folder) {
        return new Settings(storage, folder, force, contact, forceSettings, acting);
    }

    /** With that storage, and everything else as it is by default. */
    public Settings(String storage) {
        this(storage, "", "", "", ForceSettings.defaults(), ActingSettings.DEFAULTS);
    }

    @Override
    public String toString() {
        return "Settings[storage=" + storageName() + ", force=" + force + "]";
    }

    Settings storage(String name) {
        return new Settings(name, keys, force, contact, forceSettings, acting);
    }

    Settings force(Force worksFor) {
        return new Settings(storage, keys, worksFor.code(), contact, forceSettings, acting);
    }

    Settings contact(String toRing) {
        return new Settings(storage, keys, force, toRing, forceSettings, acting);
    }

    Settings forceSettings(ForceSettings decided) {
        return new Settings(storage, keys, force, contact, decided, acting);
    }

    Settings acting(ActingSettings usually) {
        return new Settings(storage, keys, force, contact, forceSettings, usually);
    }
}
