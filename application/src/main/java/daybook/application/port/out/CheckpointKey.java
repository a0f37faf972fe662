package daybook.application.port.out;

import java.security.KeyPair;

/** The key with which checkpoints of the access log are signed, outside the database: whoever can write that cannot sign. */
public interface CheckpointKey {

    /**
     * Both halves of the Ed25519 key, always the same; made and durable before this returns if there was none.
     *
     * @throws StoreUnavailable if it can be neither read nor kept, or is damaged: it is never made anew over another
     */
    KeyPair pair();
}
