package daybook.application.accesslog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Ed25519 keys as text: one line of base64, X.509 for the public half and PKCS #8 for the private. */
public final class CheckpointKeys {

    static final String ALGORITHM = "Ed25519";

    private static final String EXPECTED_PUBLIC = "a public key is an Ed25519 key, X.509 in base64";
    private static final String EXPECTED_PRIVATE = "a private key is an Ed25519 key, PKCS #8 in base64";
    private static final int RAW = 32;
    private static final int ID = 4;

    private CheckpointKeys() {}

    /** A key as text, without a line feed. */
    public static String text(Key key) {
        checkIsEd25519(key);
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * Reads a public key; blanks and line feeds around it do not matter.
     *
     * @throws RefusedLogText if it is not one
     */
    public static PublicKey publicKey(String text) {
        try {
            byte[] encoded = Base64Text.read(text.strip(), "a public key");
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new RefusedLogText(EXPECTED_PUBLIC);
        }
    }

    /**
     * Reads a private key; blanks and line feeds around it do not matter.
     *
     * @throws RefusedLogText if it is not one
     */
    public static PrivateKey privateKey(String text) {
        try {
            byte[] encoded = Base64Text.read(text.strip(), "a private key");
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new RefusedLogText(EXPECTED_PRIVATE);
        }
    }

    /** The id of a key under a name, as signed notes have it. */
    static byte[] id(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        MessageDigest digest = TreeHash.sha256();
        digest.update((name + "\n\u0001").getBytes(StandardCharsets.UTF_8));
        digest.update(encoded, encoded.length - RAW, RAW);
        return Arrays.copyOf(digest.digest(), ID);
    }

    static void checkIsEd25519(Key key) {
        if (!(key instanceof EdECKey curve)
                || !curve.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
            throw new IllegalArgumentException("checkpoints are signed with Ed25519 keys");
        }
    }
}
