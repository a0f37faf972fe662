package daybook.application.accesslog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** Signs checkpoints with an Ed25519 key. */
public final class CheckpointSigner {

    private final KeyPair keys;

    /**
     * A signer with both halves of a key.
     *
     * @throws IllegalArgumentException if they are not Ed25519 keys
     */
    public CheckpointSigner(KeyPair keys) {
        this.keys = keys;
        CheckpointKeys.checkIsEd25519(keys.getPublic());
        CheckpointKeys.checkIsEd25519(keys.getPrivate());
    }

    /** The checkpoint with its signature. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        byte[] id = CheckpointKeys.id(checkpoint.origin(), keys.getPublic());
        byte[] signature = signatureOf(signedBytes(checkpoint));
        byte[] seal = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, seal, id.length, signature.length);
        return new SignedCheckpoint(checkpoint, Base64.getEncoder().encodeToString(seal));
    }

    static byte[] signedBytes(Checkpoint checkpoint) {
        return checkpoint.text().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signatureOf(byte[] text) {
        try {
            Signature signature = Signature.getInstance(CheckpointKeys.ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException keyWasChecked) {
            throw new IllegalStateException("the key does not sign", keyWasChecked);
        }
    }
}
