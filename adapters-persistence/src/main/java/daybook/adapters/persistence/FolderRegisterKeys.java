package daybook.adapters.persistence;

import daybook.application.port.out.RegisterKeys;
import daybook.application.wiring.KeyFolder;

/** The keys of a register in a folder, and what its database keeps of them. */
final class FolderRegisterKeys implements RegisterKeys {

    private final Transactions transactions;
    private final OwnKeys keys;

    FolderRegisterKeys(Database database, KeyFolder folder) {
        this.transactions = new Transactions(database);
        this.keys = new OwnKeys(folder);
    }

    @Override
    public byte[] ofPaths() {
        return transactions.run(keys::ofPaths);
    }

    @Override
    public void require() {
        transactions.run(sql -> {
            keys.require(sql);
            return true;
        });
    }
}
