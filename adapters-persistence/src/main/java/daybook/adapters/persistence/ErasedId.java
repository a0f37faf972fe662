package daybook.adapters.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what an erased record is known. */
final class ErasedId {

    private ErasedId() {}

    /** What a record was called, for whoever asks for it by that name: a digest. */
    static String called(String force, String reference) {
        try {
            byte[] name = String.join("\n", "erased", force, reference).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The id that a record was given; of one from before there were any, what it is called. */
    static String of(String force, String reference, String given) {
        return given.isEmpty() ? called(force, reference) : given;
    }
}
