package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.CheckpointSigner;
import daybook.application.accesslog.ConsistencyProof;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import java.security.KeyPair;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Signs the tree as it stands, once it is shown that it grew out of the one that was signed last. */
public final class SignCheckpointService implements SignCheckpoint {

    private final LogDesk desk;
    private final CheckpointKey key;
    private final Clock clock;

    public SignCheckpointService(LogDesk desk, CheckpointKey key, Clock clock) {
        this.desk = desk;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public SignedCheckpoint sign(Acting who) {
        AccessLog log = desk.upToDate(who, Operation.SIGN_CHECKPOINT);
        KeyPair keys = key.pair();
        while (true) {
            Optional<SignedCheckpoint> last = new Checkpoints(log.checkpoints(), keys.getPublic()).last();
            MerkleTree tree = log.tree();
            last.ifPresent(it -> requireGrowth(it.checkpoint(), tree));
            if (last.isPresent() && last.get().checkpoint().size() == tree.size()) {
                return last.get();
            }
            SignedCheckpoint signed =
                    new CheckpointSigner(keys).sign(Checkpoint.of(origin(last), tree, clock.instant()));
            // Another service may have been first, with as much or more; then there is something newer to extend.
            if (log.keep(signed)) {
                return signed;
            }
        }
    }

    private void requireGrowth(Checkpoint last, MerkleTree tree) {
        if (last.size() > tree.size()) {
            throw new Conflict("the access log is shorter than its last checkpoint says: verify it");
        }
        if (!grew(last, tree)) {
            throw new Conflict("the access log did not grow out of its last checkpoint: verify it");
        }
    }

    private boolean grew(Checkpoint last, MerkleTree tree) {
        try {
            return ConsistencyProof.of(last.size(), tree.size(), desk.leaves()).proves(last.root(), tree.root());
        } catch (NoSuchElementException fewerThanCounted) {
            return false;
        }
    }

    /** What tells this log from every other, once it has been said. */
    private static String origin(Optional<SignedCheckpoint> last) {
        return last.map(it -> it.checkpoint().origin())
                .orElseGet(() -> "daybook/" + UUID.randomUUID().toString());
    }
}
