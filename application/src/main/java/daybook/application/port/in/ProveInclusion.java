package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.Optional;

/** Proves that an entry stands in the access log under a signed checkpoint, without showing any other. */
public interface ProveInclusion {

    /**
     * Proves one entry of one's own force.
     *
     * @param who who asks for it and why
     * @param entry the entry's id
     * @return the proof; empty if the force has no such entry
     * @throws Conflict if no checkpoint covers the entry yet, or the log is not what the checkpoint says
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    Optional<LogProof> prove(Acting who, String entry);
}
