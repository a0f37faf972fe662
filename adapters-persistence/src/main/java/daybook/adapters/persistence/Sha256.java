package daybook.adapters.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests, as every JDK can make them. */
final class Sha256 {

    private Sha256() {}

    /** One that is fed part by part. */
    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** That of these bytes, in 64 hexadecimal digits. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(begun().digest(bytes));
    }
}
