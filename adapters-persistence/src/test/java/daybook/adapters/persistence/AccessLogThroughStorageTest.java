package daybook.adapters.persistence;

import static daybook.adapters.persistence.LoggedRegister.acting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.CheckpointKeys;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.LogExport;
import daybook.application.port.in.LogPage;
import daybook.application.port.in.LogProof;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.in.ReadLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The access log from the act to the proof, through every layer and from one process to the next. */
class AccessLogThroughStorageTest {

    private final Acting auditor = acting(ActingRole.AUDITOR, "the yearly audit");

    @TempDir
    Path folder;

    @Test
    void who_did_what_with_a_record_is_read_after_their_process_has_ended_and_the_reader_too() {
        LoggedRegister register = register();
        register.use(it -> LoggedRegister.record(it, acting(ActingRole.RECORDER, "a report"), "R-1"));
        register.use(it -> LoggedRegister.look(it, acting(ActingRole.REVIEWER, "a complaint"), "R-1"));
        register.use(it -> LoggedRegister.look(it, acting(ActingRole.REVIEWER, "another"), "R-2"));

        assertEquals(
                List.of("log auditor [record R-1]", "show reviewer [record R-1]", "record recorder [record R-1]"),
                read(register, LogWanted.latest(9).ofRecord("R-1")));
        assertEquals(5, read(register, LogWanted.latest(9)).size());
    }

    @Test
    void the_log_is_read_page_by_page() {
        LoggedRegister register = register();
        register.looks(5);
        LogPage first = register.use(it -> it.get(ReadLog.class).read(auditor, LogWanted.latest(4)));
        long last = first.entries().get(3).index();
        LogPage rest = register.use(
                it -> it.get(ReadLog.class).read(auditor, LogWanted.latest(4).before(last)));

        assertTrue(first.hasMore());
        assertFalse(rest.hasMore());
        assertEquals(6, first.entries().size() + rest.entries().size());
    }

    @Test
    void whoever_works_with_records_reads_no_log() {
        LoggedRegister register = register();

        assertThrows(
                NotPermitted.class,
                () -> register.use(
                        it -> it.get(ReadLog.class).read(acting(ActingRole.RECORDER, "to look"), LogWanted.latest(9))));
    }

    @Test
    void an_exported_log_is_verified_by_whoever_has_a_java_alone() throws Exception {
        LoggedRegister register = register();
        register.looks(7);
        register.checkpoint();
        register.use(it -> export(it.get(ExportLog.class).export(auditor)));

        assertEquals("sound: 9 entries, of which a checkpoint covers 8", verified());

        Path entries = folder.resolve("entries");
        Files.writeString(entries, Files.readString(entries).replace("look 3", "look 4"));
        assertEquals("bad: entry 3 was changed: it does not give its leaf hash", verified());
    }

    @Test
    void an_entry_is_proved_under_a_checkpoint_to_its_own_force_alone() {
        LoggedRegister register = register();
        register.looks(5);
        String id = AccessEntry.read(register.use(it -> it.get(ReadLog.class).read(auditor, LogWanted.latest(1)))
                        .entries()
                        .get(0)
                        .line())
                .id();
        assertThrows(
                Conflict.class,
                () -> register.use(it -> it.get(ProveInclusion.class).prove(auditor, id)));
        String checkpoint = register.checkpoint();

        LogProof proof = register.use(it -> it.get(ProveInclusion.class).prove(auditor, id))
                .orElseThrow();

        assertEquals(checkpoint, proof.checkpoint().text());
        assertTrue(proof.proof()
                .proves(
                        AccessEntry.read(proof.entry().line()).leafHash(),
                        proof.checkpoint().checkpoint().root()));
        assertTrue(proof.checkpoint().isSignedBy(CheckpointKeys.publicKey(publicKey(register))));
        Acting other = acting("MET", ActingRole.AUDITOR, "to look");
        assertEquals(
                Optional.empty(),
                register.use(it -> it.get(ProveInclusion.class).prove(other, id)));
    }

    @Test
    void a_force_neither_reads_nor_exports_what_another_did() {
        LoggedRegister register = register();
        register.looks(2);
        Acting other = acting("MET", ActingRole.AUDITOR, "to look");

        LogPage seen = register.use(it -> it.get(ReadLog.class).read(other, LogWanted.latest(9)));

        assertEquals(1, seen.entries().size());
        for (Acting who : List.of(other, auditor)) {
            assertThrows(
                    NotPermitted.class,
                    () -> register.use(it -> it.get(ExportLog.class).export(who)));
        }
        int lines = register.use(it -> export(it.get(ExportLog.class).export(acting(ActingRole.SYSTEM, "to export"))));
        // Two looks, a page of the log, two refusals and this.
        assertEquals(6, lines);
    }

    @Test
    void a_reason_is_in_the_log_and_in_nothing_that_is_printed_by_the_way() {
        String canary = "Canary Smith rang";
        Acting who = acting(ActingRole.AUDITOR, canary);
        LoggedRegister register = register();
        register.looks(1);

        List<String> printed = register.use(it -> {
            LogPage page = it.get(ReadLog.class).read(who, LogWanted.latest(9).ofOfficer("PC.1"));
            List<String> all = new ArrayList<>(List.of(page.toString(), who.toString()));
            page.entries().forEach(entry -> all.add(entry.toString() + AccessEntry.read(entry.line())));
            all.add(it.get(ExportLog.class).export(who).toString());
            all.add(LogWanted.latest(9).ofRecord(canary).toString());
            all.add(assertThrows(
                            Conflict.class,
                            () -> it.get(ProveInclusion.class)
                                    .prove(
                                            who,
                                            AccessEntry.read(page.entries()
                                                            .get(0)
                                                            .line())
                                                    .id()))
                    .toString());
            all.add(assertThrows(
                            NotPermitted.class,
                            () -> it.get(ReadLog.class)
                                    .read(acting(ActingRole.DISCLOSURE, canary), LogWanted.latest(9)))
                    .toString());
            return all;
        });

        assertEquals(
                List.of(),
                printed.stream()
                        .filter(it -> it.contains("Canary") || it.contains("PC.1"))
                        .toList());
    }

    private LoggedRegister register() {
        return new LoggedRegister(folder, "register.db");
    }

    private String publicKey(LoggedRegister register) {
        return register.use(it -> it.get(ExportLog.class).export(auditor)).publicKey();
    }

    private List<String> read(LoggedRegister register, LogWanted wanted) {
        return register.use(it -> it.get(ReadLog.class).read(auditor, wanted)).entries().stream()
                .map(SequencedEntry::line)
                .map(AccessEntry::read)
                .map(it -> it.operation() + " " + it.who().role() + " " + it.what())
                .toList();
    }

    private int export(LogExport export) {
        List<String> lines = new ArrayList<>();
        export.lines().forEachRemaining(lines::add);
        try {
            Files.writeString(folder.resolve("entries"), String.join("\n", lines) + "\n");
            Files.writeString(folder.resolve("checkpoints"), export.checkpoints());
            Files.writeString(folder.resolve("key"), export.publicKey());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return lines.size();
    }

    private String verified() throws IOException, InterruptedException {
        Path verifier = folder.resolve("VerifyLog.java");
        try (InputStream source = AccessEntry.class.getResourceAsStream("/daybook/accesslog/VerifyLog.java")) {
            Files.write(verifier, source.readAllBytes());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        verifier.toString(),
                        "entries",
                        "checkpoints",
                        "key")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said.replaceFirst("; root .*", "");
    }
}
