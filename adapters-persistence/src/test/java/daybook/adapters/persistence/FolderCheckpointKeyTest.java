package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.contract.CheckpointKeyContract;
import daybook.application.port.out.CheckpointKey;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckpointKeyTest implements CheckpointKeyContract {

    @TempDir
    Path folder;

    @Override
    public CheckpointKey noKey() {
        return new FolderCheckpointKey(new KeyFolder(folder.resolve("keys").toString()));
    }

    @Test
    void the_key_outlives_the_process_that_made_it_and_only_its_owner_can_read_it() throws IOException {
        byte[] made = noKey().pair().getPrivate().getEncoded();

        assertArrayEquals(made, noKey().pair().getPrivate().getEncoded());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void a_damaged_key_is_not_taken_for_a_key_and_not_made_anew() throws IOException {
        noKey().pair();
        String whole = Files.readString(file());
        CheckpointKey other =
                new FolderCheckpointKey(new KeyFolder(folder.resolve("other").toString()));
        other.pair();
        String another = Files.readString(folder.resolve("other/checkpoint"));

        for (String damaged : List.of(
                "",
                whole.substring(1),
                whole.substring(0, whole.length() - 1),
                whole + "\n",
                whole.lines().findFirst().orElseThrow() + "\n"
                        + another.lines().skip(1).findFirst().orElseThrow() + "\n")) {
            Files.writeString(file(), damaged);

            assertThrows(StoreUnavailable.class, () -> noKey().pair());
            assertEquals(damaged, Files.readString(file()));
        }
    }

    @Test
    void where_no_folder_is_set_no_key_is_kept_in_any() {
        assertThrows(StoreUnavailable.class, () -> new FolderCheckpointKey(new KeyFolder("")).pair());
    }

    private Path file() {
        return folder.resolve("keys/checkpoint");
    }
}
