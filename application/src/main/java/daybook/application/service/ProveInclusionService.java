package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.InclusionProof;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.LogProof;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/** Proves an entry under the last checkpoint, and hands out no proof that does not hold. */
public final class ProveInclusionService implements ProveInclusion {

    private final LogDesk desk;
    private final CheckpointKey key;

    public ProveInclusionService(LogDesk desk, CheckpointKey key) {
        this.desk = desk;
        this.key = key;
    }

    @Override
    public Optional<LogProof> prove(Acting who, String entry) {
        AccessLog log = desk.upToDate(who, Operation.PROVE_INCLUSION, "entry " + entry);
        OptionalLong place = log.placeOf(who.force(), entry);
        return place.isEmpty() ? Optional.empty() : Optional.of(proof(log, place.getAsLong()));
    }

    private LogProof proof(AccessLog log, long place) {
        SignedCheckpoint last = new Checkpoints(log.checkpoints(), key.pair().getPublic())
                .last()
                .filter(it -> it.checkpoint().size() > place)
                .orElseThrow(() -> new Conflict("no checkpoint covers this entry yet: sign one first"));
        SequencedEntry entry = log.entries(place, 1).get(0);
        InclusionProof proof = path(place, last.checkpoint().size());
        if (!proof.proves(entry.leafHash(), last.checkpoint().root())) {
            throw altered();
        }
        return new LogProof(entry, proof, last);
    }

    private InclusionProof path(long place, long size) {
        try {
            return InclusionProof.of(place, size, desk.leaves());
        } catch (NoSuchElementException fewerThanCounted) {
            throw altered();
        }
    }

    private static Conflict altered() {
        return new Conflict("the access log is not what its last checkpoint says: verify it");
    }
}
