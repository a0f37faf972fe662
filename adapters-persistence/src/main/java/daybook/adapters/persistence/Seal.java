package daybook.adapters.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The last bytes of a backup: a word and the SHA-256 of everything before. SQLite keeps no checksums and would not notice a byte
 * that turned within a text; to what it reads, bytes behind its last page are nothing.
 */
final class Seal {

    private static final byte[] WORD = "daybook\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = WORD.length + 32;
    private static final int BLOCK = 1 << 16;

    private Seal() {}

    /** Seals a file. */
    static void add(Path file) throws IOException {
        byte[] digest = digest(file, Files.size(file));
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            out.write(WORD);
            out.write(digest);
        }
    }

    /** How many bytes stand before its seal; -1 if there is none, or it is not that of these bytes. */
    static long lengthBefore(Path file) throws IOException {
        long length = Files.size(file) - LENGTH;
        if (length < 0) {
            return -1;
        }
        byte[] seal = new byte[LENGTH];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(length);
            in.readNBytes(seal, 0, LENGTH);
        }
        boolean isIts = Arrays.equals(WORD, Arrays.copyOf(seal, WORD.length))
                && MessageDigest.isEqual(digest(file, length), Arrays.copyOfRange(seal, WORD.length, LENGTH));
        return isIts ? length : -1;
    }

    private static byte[] digest(Path file, long length) throws IOException {
        MessageDigest digest = Sha256.begun();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (long left = length; left > 0; ) {
                int got = in.read(block, 0, (int) Math.min(BLOCK, left));
                if (got < 0) {
                    break;
                }
                digest.update(block, 0, got);
                left -= got;
            }
        }
        return digest.digest();
    }
}
