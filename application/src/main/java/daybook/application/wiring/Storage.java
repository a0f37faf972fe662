package daybook.application.wiring;

import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;

/**
 * A way of keeping records, found on the class path by {@link java.util.ServiceLoader}.
 *
 * <p>An implementation has a public constructor without parameters and is listed in
 * {@code META-INF/services/daybook.application.wiring.Storage}.
 */
public interface Storage {

    /** The name by which settings choose this storage: lower case, unique among those installed. */
    String name();

    /** What settings say to choose it, as {@code sqlite:PATH}: shown to whoever said something else. */
    String form();

    /** Whether it can be told that: asked before anything is opened, and without opening anything. */
    boolean accepts(Settings settings);

    /**
     * Makes the storage ready for use.
     *
     * @param settings the settings of the deployment
     * @return the stores, to be closed by the caller
     * @throws daybook.application.port.out.StoreUnavailable if it cannot be used, or keeps less than it acknowledges
     */
    Stores open(Settings settings);

    /**
     * What copies the whole of this storage. Nothing is opened or made for it.
     *
     * @param settings the settings of the deployment
     * @throws StoreUnavailable if this storage is not copied from here; the message says how instead
     */
    default RegisterBackup backup(Settings settings) {
        throw new StoreUnavailable("the storage " + name() + " keeps nothing that could be backed up", null);
    }
}
