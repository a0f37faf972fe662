package daybook.application.wiring;

import daybook.application.port.out.RegisterBackup;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The storages installed beside a deployment, each known by its name. */
public final class Storages {

    private final SortedMap<String, Storage> byName = new TreeMap<>();

    Storages(Iterable<Storage> installed) {
        for (Storage storage : installed) {
            if (byName.put(storage.name(), storage) != null) {
                throw new IllegalArgumentException("two storages are called \"%s\"".formatted(storage.name()));
            }
        }
    }

    /** Finds the storages on the class path. */
    public static Storages installed() {
        return new Storages(ServiceLoader.load(Storage.class));
    }

    /** The names that settings can choose from, in alphabetical order. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet()));
    }

    /** What settings may say, in alphabetical order. */
    List<String> forms() {
        return byName.values().stream().map(Storage::form).toList();
    }

    /** Whether one of them is named by these settings and can be told what they say. */
    boolean accept(Settings settings) {
        Storage storage = byName.get(settings.storageName());
        return storage != null && storage.accepts(settings);
    }

    /**
     * Opens the storage that the settings name.
     *
     * @param settings the settings of the deployment
     * @return the stores, to be closed by the caller
     * @throws UnknownStorage if no installed storage has that name
     * @throws daybook.application.port.out.StoreUnavailable if it cannot be used
     */
    public Stores open(Settings settings) {
        return named(settings).open(settings);
    }

    /**
     * What copies the storage that the settings name.
     *
     * @param settings the settings of the deployment
     * @throws UnknownStorage if no installed storage has that name
     * @throws daybook.application.port.out.StoreUnavailable if it is not copied from here; the message says how instead
     */
    public RegisterBackup backup(Settings settings) {
        return named(settings).backup(settings);
    }

    private Storage named(Settings settings) {
        Storage storage = byName.get(settings.storageName());
        if (storage == null) {
            throw new UnknownStorage(settings.storageName(), byName.keySet());
        }
        return storage;
    }
}
