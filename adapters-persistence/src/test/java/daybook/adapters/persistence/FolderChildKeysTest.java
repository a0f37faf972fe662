package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.contract.ChildKeysContract;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChildKeysTest implements ChildKeysContract {

    @TempDir
    Path folder;

    @Override
    public ChildKeys noKeys() {
        return new FolderChildKeys(new KeyFolder(folder.resolve("keys").toString()));
    }

    @Test
    void keys_outlive_the_process_that_made_them() {
        byte[] made = noKeys().forChild(NORTH, "CH-1").getEncoded();

        assertArrayEquals(made, noKeys().ofChild(NORTH, "CH-1").orElseThrow().getEncoded());
    }

    @Test
    void only_their_owner_can_read_them_and_no_name_tells_of_a_child() throws IOException {
        noKeys().forChild(NORTH, "CH-1");

        Path keys = folder.resolve("keys");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
        for (Path file : files(keys)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertFalse(file.getFileName().toString().contains("CH-1"));
        }
        assertEquals(1, files(keys).size());
    }

    @Test
    void a_damaged_key_is_not_taken_for_a_key() throws IOException {
        ChildKeys keys = noKeys();
        keys.forChild(NORTH, "CH-1");
        Files.write(files(folder.resolve("keys")).get(0), new byte[] {1, 2, 3});

        assertThrows(StoreUnavailable.class, () -> keys.forChild(NORTH, "CH-1"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_and_no_key_is_handed_out() throws IOException {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        ChildKeys keys = new FolderChildKeys(new KeyFolder(file.resolve("keys").toString()));

        assertThrows(StoreUnavailable.class, () -> keys.forChild(NORTH, "CH-1"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
