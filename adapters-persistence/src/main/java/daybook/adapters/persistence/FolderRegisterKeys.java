package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.RegisterKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.util.List;
import java.util.Optional;

/** The keys of a register in a folder. The database keeps which they are: their names, and of the one for paths a digest. */
final class FolderRegisterKeys implements RegisterKeys {

    private static final String PATHS = "path-ids";
    private static final String LOST =
            "the keys that this register was made with are not in the folder of keys, and no others"
                    + " are made in their place: set keys (DAYBOOK_KEYS) to the folder that belongs to it, or bring that back";

    private final Transactions transactions;
    private final KeyFolder folder;
    private final ChildKeys children;

    FolderRegisterKeys(Database database, KeyFolder folder) {
        this.transactions = new Transactions(database);
        this.folder = folder;
        this.children = new FolderChildKeys(folder);
    }

    @Override
    public byte[] ofPaths() {
        require();
        if (!folder.isSet()) {
            return RandomKey.bytes();
        }
        byte[] key = folder.foundOrMade(PATHS, RandomKey::bytes);
        String digest = Sha256.hex(key);
        if (key.length != LENGTH || !keptDigest(digest).equals(digest)) {
            throw StoreUnavailable.lasting(LOST);
        }
        return key;
    }

    @Override
    public void require() {
        boolean lost = digest().stream().anyMatch(it -> !isOfPaths(it))
                || namesForMarks().stream().anyMatch(it -> !isForMarks(it));
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
    private String keptDigest(String digest) {
        return transactions.run(sql -> {
            sql.update(
                    "insert into key_made (name, digest) values (?, ?) on conflict (name) do nothing", PATHS, digest);
            return digest(sql).orElseThrow();
        });
    }

    private Optional<String> digest() {
        return transactions.run(FolderRegisterKeys::digest);
    }

    private static Optional<String> digest(Sql sql) {
        return sql.query("select digest from key_made where name = ?", row -> row.getString(1), PATHS).stream()
                .findFirst();
    }

    private List<String> namesForMarks() {
        return transactions.run(
                sql -> sql.query("select distinct name from mark_key where in_use = 1", row -> row.getString(1)));
    }
}
