package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    private Path folder;

    private Registers register;
    private String backup;

    @BeforeEach
    void record() {
        register = Registers.in(folder);
        backup = folder.resolve("backup").toString();
        register.record(Registers.CATEGORY_2);
    }

    @Test
    void a_register_comes_back_as_it_was() throws IOException {
        assertEquals(
                new Said(0, "Backed up and checked: 1 record, 1 step, 1 log entry.\n", ""),
                register.to("backup", backup));
        Files.delete(folder.resolve("register.db"));

        assertEquals(
                new Said(0, "Checked and restored: 1 record, 1 step, 1 log entry.\n", ""),
                register.to("restore", backup));
        assertEquals(0, register.to("show", "R-1").code());
    }

    @Test
    void nothing_is_overwritten_unasked() {
        register.to("backup", backup);

        assertEquals(80, register.to("backup", backup).code());
        Said refused = register.to("restore", backup);
        assertEquals(80, refused.code());
        assertTrue(refused.err().endsWith(", with --replace\n"), refused.err());
        assertEquals(0, register.to("restore", "--replace", backup).code());
    }

    @Test
    void a_damaged_backup_is_refused() throws IOException {
        register.to("backup", backup);
        byte[] bytes = Files.readAllBytes(Path.of(backup));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(backup), bytes);

        Said refused = register.to("restore", "--replace", backup);

        assertEquals(66, refused.code());
        assertTrue(refused.err().startsWith("register: expected a whole backup"), refused.err());
        assertEquals(0, register.to("show", "R-1").code());
    }

    @Test
    void what_is_backed_up_otherwise_is_said_to_be() {
        Said said =
                register.with("DAYBOOK_STORE", "postgresql://nowhere/daybook").to("backup", backup);

        assertEquals(66, said.code());
        assertTrue(said.err().contains("pg_dump"), said.err());
    }
}
