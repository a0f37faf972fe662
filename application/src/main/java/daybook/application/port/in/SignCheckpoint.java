package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.accesslog.SignedCheckpoint;

/** Signs how the access log stands, to be kept where the log's administrator cannot reach it. */
public interface SignCheckpoint {

    /**
     * Signs a checkpoint over every entry so far, that of this act among them, and keeps a copy.
     *
     * @param who who asks for it and why
     * @return the checkpoint, which extends the one before
     * @throws Conflict if the log did not grow out of the checkpoint before, or that one was signed with another key
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    SignedCheckpoint sign(Acting who);
}
