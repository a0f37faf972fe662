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
        Registers.in(folder).record(Registers.CATEGORY_2);
        register = Registers.in(folder).with("DAYBOOK_ROLE", "system");
        backup = folder.resolve("backup").toString();
    }

    @Test
    void a_register_comes_back_as_it_was() throws IOException {
        assertEquals(
                new Said(0, "Backed up and checked: 1 record, 1 step, 2 log entries.\n", ""),
                register.to("backup", backup));
        Files.delete(folder.resolve("register.db"));

        assertEquals(
                new Said(0, "Checked and restored: 1 record, 1 step, 3 log entries.\n", ""),
                register.to("restore", backup));
        assertEquals(0, Registers.in(folder).to("show", "R-1").code());
    }

    @Test
    void both_are_in_the_log_of_what_was_restored_and_that_is_sound() {
        register.to("backup", "--as", "FCR.3", "--reason", "every night", backup);
        register.to("restore", "--as", "FCR.4", "--reason", "the disk failed", "--replace", backup);

        String log = register.to("log", "show").out().replaceAll("\\s+", " ");
        assertTrue(log.contains("FCR.3, system: backup register all; because: every night"), log);
        assertTrue(log.contains("FCR.4, system: restore register all; because: the disk failed"), log);
        assertEquals(0, register.to("log", "verify").code());
    }

    @Test
    void who_may_do_neither_is_entered_and_nothing_is_copied() {
        Registers recorder = Registers.in(folder);
        register.to("backup", backup);

        assertEquals(
                77, recorder.to("backup", folder.resolve("another").toString()).code());
        assertEquals(77, recorder.to("restore", "--replace", backup).code());

        assertTrue(Files.notExists(folder.resolve("another")));
        String log = register.to("log", "show").out().replaceAll("\\s+", " ");
        assertTrue(log.contains("recorder: backup refused not-permitted, register all"), log);
        assertTrue(log.contains("recorder: restore refused not-permitted, register all"), log);
    }

    @Test
    void nobody_copies_or_restores_without_a_reason() {
        Registers silent = register.with("DAYBOOK_REASON", "");

        assertEquals(64, silent.to("backup", backup).code());
        assertEquals(64, silent.to("restore", backup).code());
    }

    @Test
    void a_backup_of_no_register_makes_none() throws IOException {
        Files.delete(folder.resolve("register.db"));

        Said said = register.to("backup", backup);

        assertEquals(66, said.code());
        assertTrue(said.err().contains("there is no register yet"), said.err());
        assertTrue(Files.notExists(folder.resolve("register.db")));
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
        assertEquals(0, Registers.in(folder).to("show", "R-1").code());
    }

    @Test
    void what_is_backed_up_otherwise_is_said_to_be() {
        Said said =
                register.with("DAYBOOK_STORE", "postgresql://nowhere/daybook").to("backup", backup);

        assertEquals(66, said.code());
        assertTrue(said.err().contains("pg_dump"), said.err());
    }
}
