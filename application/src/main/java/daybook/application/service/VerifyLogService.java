package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.LogCheck;
import daybook.application.accesslog.LogFault;
import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.in.LogVerification;
import daybook.application.port.in.VerifyLog;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Checks the log by itself, against the size and root that the sequencer keeps, and against every checkpoint there is. */
public final class VerifyLogService implements VerifyLog {

    private static final String UNNAMED = "daybook";

    private final LogDesk desk;
    private final CheckpointKey key;

    public VerifyLogService(LogDesk desk, CheckpointKey key) {
        this.desk = desk;
        this.key = key;
    }

    @Override
    public LogVerification verify(Acting who, List<String> keptElsewhere) {
        List<SignedCheckpoint> others = keptElsewhere.stream()
                .flatMap(it -> SignedCheckpoint.readAll(it).stream())
                .toList();
        AccessLog log = desk.entered(who, Operation.VERIFY_LOG);
        Checkpoints checkpoints = new Checkpoints(log.checkpoints(), key.pair().getPublic());
        checkpoints.addAll(others);
        LogVerdict verdict = verdict(log, checkpoints.believed());
        return new LogVerification(verdict, checkpoints.believed().size(), checkpoints.refused());
    }

    private LogVerdict verdict(AccessLog log, List<Checkpoint> signed) {
        String origin = signed.isEmpty() ? UNNAMED : signed.get(0).origin();
        List<Checkpoint> all = new ArrayList<>(signed);
        // What the sequencer says of the tree is signed by nobody, and shows a log that was cut all the same.
        all.add(Checkpoint.of(origin, log.tree(), Instant.EPOCH));
        LogVerdict verdict = new LogCheck(all).of(desk.entries());
        return verdict instanceof LogVerdict.Clean clean ? complete(clean, log.tree(), signed) : verdict;
    }

    private static LogVerdict complete(LogVerdict.Clean clean, MerkleTree now, List<Checkpoint> signed) {
        if (clean.size() > now.size()) {
            return new LogVerdict.Bad(now.size(), clean.size() - 1, LogFault.UNCOUNTED);
        }
        long covered = signed.stream().mapToLong(Checkpoint::size).max().orElse(0);
        return new LogVerdict.Clean(clean.size(), clean.root(), covered);
    }
}
