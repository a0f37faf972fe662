package daybook.application.service;

import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.RefusedLogText;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.in.Conflict;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The checkpoints of one log: those that can be believed, and how many cannot. */
final class Checkpoints {

    private final PublicKey key;
    private final List<SignedCheckpoint> believed = new ArrayList<>();
    private int refused;

    /** Those that the store kept, the smallest first. */
    Checkpoints(List<String> notes, PublicKey key) {
        this.key = key;
        notes.forEach(this::addStored);
    }

    private void addStored(String note) {
        try {
            add(SignedCheckpoint.read(note));
        } catch (RefusedLogText damaged) {
            refused++;
        }
    }

    /** Adds some that were kept elsewhere. */
    void addAll(Collection<SignedCheckpoint> others) {
        others.forEach(this::add);
    }

    private void add(SignedCheckpoint signed) {
        boolean ofThisLog = believed.isEmpty()
                || believed.get(0)
                        .checkpoint()
                        .origin()
                        .equals(signed.checkpoint().origin());
        if (ofThisLog && signed.isSignedBy(key)) {
            believed.add(signed);
        } else {
            refused++;
        }
    }

    int refused() {
        return refused;
    }

    List<Checkpoint> believed() {
        return believed.stream().map(SignedCheckpoint::checkpoint).toList();
    }

    /**
     * The last one, if there is any.
     *
     * @throws Conflict if one of them cannot be believed: what was signed before is not known
     */
    Optional<SignedCheckpoint> last() {
        if (refused > 0) {
            throw new Conflict(
                    "a checkpoint in the store is damaged or signed with another key: bring that key back, or verify"
                            + " the log against checkpoints kept elsewhere");
        }
        return believed.isEmpty() ? Optional.empty() : Optional.of(believed.get(believed.size() - 1));
    }
}
