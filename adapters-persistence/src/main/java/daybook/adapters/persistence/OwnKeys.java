package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.RegisterKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.util.List;
import java.util.Optional;

/** Whether a folder of keys is the one of a register, by what its database keeps: names, and of the key for paths a digest. */
final class OwnKeys {

    private static final String PATHS = "path-ids";
    private static final String LOST =
            "the keys that this register was made with are not in the folder of keys, and no others"
                    + " are made in their place: set keys (DAYBOOK_KEYS) to the folder that belongs to it, or bring that back";

    private final KeyFolder folder;
    private final ChildKeys children;

    OwnKeys(KeyFolder folder) {
        this.folder = folder;
        this.children = new FolderChildKeys(folder);
    }

    /**
     * The key for paths. It is made, or one that is there is taken over, where the register has none yet: from then on the folder
     * is known by it.
     *
     * @throws StoreUnavailable that lasts, if the folder is not the one of this register
     */
    byte[] ofPaths(Sql sql) {
        require(sql);
        if (!folder.isSet()) {
            return RandomKey.bytes();
        }
        byte[] key = folder.foundOrMade(PATHS, RandomKey::bytes);
        String digest = Sha256.hex(key);
        if (key.length != RegisterKeys.LENGTH || !keptDigest(sql, digest).equals(digest)) {
            throw StoreUnavailable.lasting(LOST);
        }
        return key;
    }

    /**
     * Looks that each of them is there, and makes none.
     *
     * @throws StoreUnavailable that lasts, if one is not
     */
    void require(Sql sql) {
        boolean lost = digest(sql).stream().anyMatch(it -> !isOfPaths(it))
                || namesForMarks(sql).stream().anyMatch(it -> !isForMarks(it));
        if (lost) {
            throw StoreUnavailable.lasting(LOST);
        }
    }

    private boolean isOfPaths(String digest) {
        return folder.isSet()
                && folder.found(PATHS)
                        .filter(it -> Sha256.hex(it).equals(digest))
                        .isPresent();
    }

    private boolean isForMarks(String name) {
        return folder.isSet() && children.ofMarks(name).isPresent();
    }

    /** What is kept of the key for paths; this digest from now on, if nothing was. */
    private static String keptDigest(Sql sql, String digest) {
        sql.update("insert into key_made (name, digest) values (?, ?) on conflict (name) do nothing", PATHS, digest);
        return digest(sql).orElseThrow();
    }

    private static Optional<String> digest(Sql sql) {
        return sql.query("select digest from key_made where name = ?", row -> row.getString(1), PATHS).stream()
                .findFirst();
    }

    private static List<String> namesForMarks(Sql sql) {
        return sql.query("select distinct name from mark_key where in_use = 1", row -> row.getString(1));
    }
}
