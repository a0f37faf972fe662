package daybook.adapters.persistence;

import daybook.application.port.out.CheckpointKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** A key that lasts as long as its process. */
final class MemoryCheckpointKey implements CheckpointKey {

    private final KeyPair pair = made();

    @Override
    public KeyPair pair() {
        return pair;
    }

    static KeyPair made() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK from 15 on has Ed25519", impossible);
        }
    }
}
