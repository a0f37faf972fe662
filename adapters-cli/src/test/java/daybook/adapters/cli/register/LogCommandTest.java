package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers auditor;

    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        auditor = recorder.with("DAYBOOK_ROLE", "auditor");
        recorder.record(Registers.OPEN);
        recorder.to("show", "R-1");
    }

    @Test
    void who_did_what_with_a_record_is_shown_and_whoever_asks_is_too() {
        Said said = auditor.to("log", "show", "--record", "R-1");

        assertEquals(0, said.code(), said.err());
        assertEquals(
                "2 THEN PC.1, auditor: log record R-1; because: a new report [ID]"
                        + " 1 THEN PC.1, recorder: show record R-1; because: a new report [ID]"
                        + " 0 THEN PC.1, recorder: record record R-1; because: a new report [ID]",
                said.out()
                        .strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "THEN")
                        .replaceAll("\\[[-0-9a-f]{36}\\]", "[ID]"));
    }

    @Test
    void it_is_shown_page_by_page_and_to_programs() {
        Said text = auditor.to("log", "show", "--limit", "2");
        Said json = auditor.to("log", "show", "--limit", "1", "--before", "2", "--format", "json");

        assertTrue(text.out().endsWith("\nThere are more: --before 1\n"), text.out());
        assertTrue(json.out().startsWith("{\"entries\":[{\"place\":1,\"entry\":{\"v\":1,\"id\":\""), json.out());
        assertTrue(json.out().endsWith("}}],\"more\":true}\n"), json.out());
    }

    @Test
    void a_sound_log_is_found_sound_against_a_checkpoint_kept_elsewhere() throws IOException {
        Said signed = auditor.to("log", "checkpoint");
        Path kept = Files.writeString(folder.resolve("kept"), signed.out());

        Said said = auditor.to("log", "verify", kept.toString());

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("Sound: 3 entries, of which a checkpoint covers 3.\n"), said.out());
        assertTrue(auditor.to("log", "verify", "--format", "json").out().startsWith("{\"sound\":true,\"size\":4,"));
        assertEquals(
                65,
                auditor.to("log", "verify", folder.resolve("report.json").toString())
                        .code());
        assertEquals(
                66,
                auditor.to("log", "verify", folder.resolve("none").toString()).code());
    }

    @Test
    void a_log_is_exported_to_a_new_folder_with_what_checks_it() throws IOException {
        Path exported = folder.resolve("exported");
        assertEquals(77, recorder.to("log", "export", exported.toString()).code());
        Said said = auditor.to("log", "export", exported.toString());

        assertEquals(0, said.code(), said.err());
        // What was recorded, what was refused, and this.
        assertEquals(4, Files.readAllLines(exported.resolve("entries")).size());
        assertTrue(Files.exists(exported.resolve("VerifyLog.java")));
        assertEquals(80, auditor.to("log", "export", exported.toString()).code());
    }

    @Test
    void an_entry_is_proved_once_a_checkpoint_covers_it() {
        Matcher id = Pattern.compile("\\[([-0-9a-f]{36})\\]")
                .matcher(auditor.to("log", "show", "--limit", "1").out());
        assertTrue(id.find());
        assertEquals(80, auditor.to("log", "prove", id.group(1)).code());
        String checkpoint = auditor.to("log", "checkpoint").out();

        Said said = auditor.to("log", "prove", id.group(1));

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().endsWith("\n\n" + checkpoint), said.out());
        assertEquals(66, auditor.to("log", "prove", "none").code());
    }

    @Test
    void whoever_records_does_not_read_it_and_what_is_no_action_is_not_done() {
        assertEquals(new Said(77, "", "not permitted: the role recorder may not log\n"), recorder.to("log", "show"));
        for (String[] wrong : new String[][] {
            {"log"},
            {"log", "burn"},
            {"log", "show", "x"},
            {"log", "export"},
            {"log", "show", "--limit", "0"},
            {"log", "show", "--before", "x"},
            {"log", "show", "--record", "a", "--child", "b"}
        }) {
            assertEquals(64, auditor.to(wrong).code());
        }
    }
}
