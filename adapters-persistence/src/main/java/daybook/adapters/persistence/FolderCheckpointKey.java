package daybook.adapters.persistence;

import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.CheckpointKeys;
import daybook.application.accesslog.CheckpointSigner;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.RefusedLogText;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;

/** The key in a file of the folder of keys: the private half on its first line, the public on its second. */
final class FolderCheckpointKey implements CheckpointKey {

    private static final String NAME = "checkpoint";

    private final KeyFolder folder;

    FolderCheckpointKey(KeyFolder folder) {
        this.folder = folder;
    }

    @Override
    public KeyPair pair() {
        byte[] bytes = folder.foundOrMade(NAME, () -> text(MemoryCheckpointKey.made()));
        String[] halves = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
        if (halves.length == 3) {
            try {
                PublicKey open = CheckpointKeys.publicKey(halves[1]);
                KeyPair pair = new KeyPair(open, CheckpointKeys.privateKey(halves[0]));
                if (belongTogether(pair)) {
                    return pair;
                }
            } catch (RefusedLogText damaged) {
                throw damaged(damaged);
            }
        }
        throw damaged(null);
    }

    private static byte[] text(KeyPair pair) {
        String text = CheckpointKeys.text(pair.getPrivate()) + "\n" + CheckpointKeys.text(pair.getPublic()) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean belongTogether(KeyPair pair) {
        Checkpoint any = Checkpoint.of("daybook", MerkleTree.EMPTY, Instant.EPOCH);
        return new CheckpointSigner(pair).sign(any).isSignedBy(pair.getPublic());
    }

    private static StoreUnavailable damaged(RuntimeException why) {
        return new StoreUnavailable(
                "the key for checkpoints is damaged: restore it from where it is kept too; a new one would not be believed",
                why);
    }
}
