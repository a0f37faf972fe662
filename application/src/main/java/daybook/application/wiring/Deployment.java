package daybook.application.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.out.StoreUnavailable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One running Daybook: an opened storage and the application wired upon it, until it is closed. */
public final class Deployment implements AutoCloseable {

    private final Stores stores;
    private final Injector injector;

    private Deployment(Stores stores, Injector injector) {
        this.stores = stores;
        this.injector = injector;
    }

    /**
     * Opens the storage that the settings name and wires the application and one driving adapter upon it.
     *
     * @param settings the settings of the deployment
     * @param adapter the modules of the driving adapter
     * @return the deployment, to be closed by the caller
     * @throws UnknownStorage if no installed storage has the name in the settings
     */
    public static Deployment start(Settings settings, Module... adapter) {
        return start(Storages.installed(), settings, adapter);
    }

    /**
     * The same for a driving adapter that names records and children in paths.
     *
     * @param adapter makes its module, with the key of this register for such names
     * @throws StoreUnavailable that lasts, if a key that the register was made with is not there
     */
    public static Deployment startNaming(Settings settings, Function<byte[], Module> adapter) {
        return started(
                Storages.installed(),
                settings,
                stores -> List.of(adapter.apply(stores.registerKeys().ofPaths())));
    }

    static Deployment start(Storages storages, Settings settings, Module... adapter) {
        return started(storages, settings, stores -> List.of(adapter));
    }

    private static Deployment started(Storages storages, Settings settings, Function<Stores, List<Module>> adapter) {
        Stores stores = storages.open(settings);
        try {
            List<Module> modules = Stream.concat(
                            Stream.of(new ApplicationModule(stores, settings, () -> storages.backup(settings))),
                            adapter.apply(stores).stream())
                    .toList();
            return new Deployment(stores, Guice.createInjector(Stage.PRODUCTION, modules));
        } catch (RuntimeException | Error failure) {
            stores.close();
            throw failure;
        }
    }

    /**
     * The bound implementation of a port, or a part of the driving adapter.
     *
     * @param type what to get
     * @return the wired object
     */
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    /** Lets the storage do what it could not do at once. */
    void tidy() {
        stores.tidy();
    }

    /**
     * Gives the log entries of what was done their places, and the storage back. Where the first fails the entries are durable
     * and stay pending: whoever runs next sequences them.
     */
    @Override
    public void close() {
        try {
            get(SequenceLog.class).sequence();
        } catch (StoreUnavailable laterThen) {
            return;
        } finally {
            stores.close();
        }
    }
}
