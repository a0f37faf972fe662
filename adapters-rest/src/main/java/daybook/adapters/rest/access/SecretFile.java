package daybook.adapters.rest.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * A secret that the services of a deployment share, in a file that its owner alone reads.
 *
 * @param path the file
 */
public record SecretFile(Path path) {

    /** What is in the file; whoever comes first makes it, and everybody has the same. */
    public byte[] foundOrMade(Supplier<byte[]> making) {
        try {
            if (!Files.exists(path)) {
                make(making.get());
            }
            return Files.readAllBytes(path);
        } catch (IOException unusable) {
            throw new UncheckedIOException("the folder of keys cannot be used", unusable);
        }
    }

    /** Whole under another name first; whoever made one meanwhile is left alone. */
    private void make(byte[] secret) throws IOException {
        Files.createDirectories(
                path.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path whole = Files.createTempFile(path.toAbsolutePath().getParent(), "making", ".tmp");
        try {
            Files.write(whole, secret);
            Files.createLink(path, whole);
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public String toString() {
        return "SecretFile[" + path.getFileName() + "]";
    }
}
