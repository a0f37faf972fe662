package daybook.adapters.persistence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, unpacked once where {@value #FOLDER} says. The driver would unpack it anew for each process, which takes
 * longer than most of what is asked, and leave it there when the process is killed.
 */
final class NativeLibrary {

    /** Names the system property with the folder to keep it in; without it, the driver does as it always does. */
    static final String FOLDER = "daybook.native";

    private static final String OF_THE_DRIVER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Has the driver find it there, if it can be put there. */
    static void prepare() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || System.getProperty(OF_THE_DRIVER) != null) {
            return;
        }
        Path kept = Path.of(folder, LibraryLoaderUtil.getNativeLibName());
        try {
            if (!Files.exists(kept)) {
                unpack(kept);
            }
            System.setProperty(OF_THE_DRIVER, folder);
        } catch (IOException notThere) {
            // The driver then unpacks it for this process alone.
        }
    }

    /** Whole or not at all: another process may be doing the same. */
    private static void unpack(Path kept) throws IOException {
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + kept.getFileName();
        Files.createDirectories(kept.getParent());
        Path making = Files.createTempFile(kept.getParent(), "making", "");
        try (InputStream library = NativeLibrary.class.getResourceAsStream(packed)) {
            if (library == null) {
                throw new FileNotFoundException("the driver has none for this system");
            }
            Files.copy(library, making, StandardCopyOption.REPLACE_EXISTING);
            Files.move(making, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
