package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.util.Set;

/**
 * The ids of erased records, kept beside the keys: outside the database, so that a backup of it from before an erasure does not
 * bring back what was erased. It holds ids alone. A file for each, so that several services add to it and none undoes another.
 */
final class ErasedList {

    private static final String FOLDER = "erased";
    private static final String ID = "[0-9a-f-]{36}|[0-9a-f]{64}";
    private static final byte[] NOTHING = {};

    private final KeyFolder keys;
    private final KeyFolder list;

    ErasedList(KeyFolder keys) {
        this.keys = keys;
        this.list = keys.within(FOLDER);
    }

    /** Where nothing can be erased, as no folder is set. */
    static ErasedList nowhere() {
        return new ErasedList(new KeyFolder(""));
    }

    /**
     * Every id on it; none while there is no such folder.
     *
     * @throws StoreUnavailable if it cannot be read, or no folder is set
     */
    Set<String> ids() {
        return list.names();
    }

    /**
     * Looks, before something is erased, that it can be listed, and in the folder of this register.
     *
     * @throws StoreUnavailable if the list cannot be read, no folder is set, or it is not the one of this register
     */
    void require(Sql sql) {
        list.names();
        new OwnKeys(keys).ofPaths(sql);
    }

    /**
     * Adds ids, durably; those that are on it already stay.
     *
     * @throws StoreUnavailable if they cannot be kept
     */
    void add(Set<String> ids) {
        ids.stream().filter(it -> it.matches(ID)).forEach(it -> list.foundOrMade(it, () -> NOTHING));
    }

    /** Whether it can be asked: no folder is set where nothing is ever erased, and a lost one is not made anew. */
    boolean isThere() {
        return keys.isSet() && keys.isThere();
    }
}
