package daybook.adapters.persistence.campaign;

import daybook.application.port.out.ChildKeys;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A folder of keys such as a deployment reads, made without waiting for the disk: to make a million of them within minutes. */
record HastyKeys(Path folder, SecretKey marks) implements ChildKeys {

    @Override
    public SecretKey forChild(Force force, String child) {
        byte[] name = digest(force.code() + " " + child);
        byte[] key = digest("key of " + child);
        try {
            Files.write(folder.resolve(HexFormat.of().formatHex(name)), key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new SecretKeySpec(key, "AES");
    }

    @Override
    public Optional<SecretKey> ofChild(Force force, String child) {
        return Optional.empty();
    }

    @Override
    public void destroy(Force force, String child) {
        throw new UnsupportedOperationException("nothing is erased while a register is filled");
    }

    @Override
    public SecretKey forMarks(String name) {
        return marks;
    }

    @Override
    public Optional<SecretKey> ofMarks(String name) {
        return Optional.of(marks);
    }

    @Override
    public void destroyMarks(String name) {
        throw new UnsupportedOperationException("no key is turned while a register is filled");
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
