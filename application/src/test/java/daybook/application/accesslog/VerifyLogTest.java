package daybook.application.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the verifier that ships as a source, as it stands and with one of its steps taken out. */
class VerifyLogTest {

    private static final int SIZE = 7;
    private static final int LONGEST = 150;

    private static final List<SequencedEntry> LOG = new RandomEntries(11).log(SIZE);
    private static final List<Tampering> TAMPERED = sampled(LogCheckTest.tampered(LOG));
    private static final KeyPair KEYS = CheckpointTest.keys("Ed25519");

    @TempDir
    static Path shared;

    private static String source;
    private static Verifier sound;

    @TempDir
    Path folder;

    private Path entries;
    private Path checkpoints;
    private Path key;

    @BeforeAll
    static void compileIt() throws IOException {
        try (InputStream resource = RefusedLogText.class.getResourceAsStream("/daybook/accesslog/VerifyLog.java")) {
            source = new String(resource.readAllBytes(), UTF_8);
        }
        sound = compiled(source);
    }

    @BeforeEach
    void exportALog() throws IOException {
        entries = written("entries.log", exported(LOG));
        checkpoints = written("checkpoints.txt", signed(Tampering.checkpoints(LOG), KEYS));
        key = written("public.key", CheckpointKeys.text(KEYS.getPublic()) + "\n");
    }

    @Test
    void it_is_short_enough_to_read_and_needs_nothing_but_the_jdk() {
        assertTrue(source.lines().count() <= LONGEST, () -> source.lines().count() + " lines");
        assertTrue(source.lines().allMatch(line -> line.length() <= 130));
        assertEquals(
                List.of(),
                source.lines()
                        .filter(line -> line.startsWith("import ") && !line.startsWith("import java."))
                        .toList());
    }

    @Test
    void a_sound_log_ends_with_0_a_changed_one_with_1_and_what_cannot_be_read_with_65() throws Exception {
        Path verifier = written("VerifyLog.java", source);

        assertEquals(0, launched(verifier, entries, checkpoints, key));
        assertEquals(1, launched(verifier, written("cut.log", exported(LOG.subList(0, 3))), checkpoints, key));
        assertEquals(65, launched(verifier, folder.resolve("none.log"), checkpoints, key));
    }

    @Test
    void a_sound_log_is_found_sound_with_its_size_and_root() {
        String said = said(0, entries, checkpoints, key);

        assertTrue(said.startsWith("sound: 7 entries, of which a checkpoint covers 7; root "), said);
        assertTrue(said.contains(LOG.get(SIZE - 1).root().base64()), said);
    }

    @Test
    void every_way_to_tamper_at_every_place_is_seen_at_that_place() throws IOException {
        assertEquals(List.of(), missedBy(sound, TAMPERED));
        assertTrue(TAMPERED.size() > 400, "only " + TAMPERED.size() + " logs were tampered with");
    }

    @Test
    void every_byte_of_an_exported_log_counts() throws IOException {
        List<SequencedEntry> three = LOG.subList(0, 3);
        byte[] bytes = exported(three).getBytes(US_ASCII);
        Checkpoint last = new Checkpoint("daybook/test", 3, three.get(2).root(), Tampering.AT);
        Path one = written("one.txt", signed(List.of(last), KEYS));
        int place = 0;
        for (int at = 0; at < bytes.length; at++) {
            for (int other :
                    at % 8 == 0 ? new int[] {bytes[at] ^ 128, '\n', '\r', ' ', 0} : new int[] {bytes[at] ^ 1}) {
                byte[] changed = bytes.clone();
                changed[at] = (byte) other;
                if (changed[at] != bytes[at]) {
                    Files.write(entries, changed);
                    assertTrue(said(1, entries, one, key).contains("entry " + place + " "));
                }
            }
            place += bytes[at] == '\n' ? 1 : 0;
        }
        Files.write(entries, Arrays.copyOf(bytes, bytes.length - 1));
        assertTrue(said(1, entries, one, key).contains("entry 2 "));
    }

    @Test
    void an_earlier_export_names_the_first_altered_entry_of_a_rebuilt_log() throws IOException {
        List<AccessEntry> altered = new ArrayList<>(
                LOG.stream().map(it -> AccessEntry.read(it.line())).toList());
        altered.set(5, new RandomEntries(12).next());
        Path rebuilt = written("rebuilt.log", exported(RandomEntries.sequenced(altered)));
        Path earlier = written("earlier.log", exported(LOG.subList(0, 6)));

        assertTrue(said(1, rebuilt, checkpoints, key).contains("an entry from 3 to 6 was altered"));
        assertTrue(said(1, rebuilt, checkpoints, key, earlier).contains("entry 5 is not as it was"));
        assertTrue(said(0, entries, checkpoints, key, earlier).startsWith("sound"));
        assertTrue(said(1, earlier, checkpoints, key, entries).contains("entry 6 is missing"));
    }

    @Test
    void a_checkpoint_that_the_key_did_not_sign_is_not_believed() throws IOException {
        String others = signed(Tampering.checkpoints(LOG), CheckpointTest.keys("Ed25519"));
        String mine = Files.readString(checkpoints);

        assertTrue(
                said(1, entries, written("others.txt", others), key).contains("not signed with this key: see line 1"));
        assertTrue(said(1, entries, written("mixed.txt", mine + others), key).contains("line 19"));
        assertTrue(said(1, entries, written("moved.txt", mine.replace("\n7\n", "\n6\n")), key)
                .contains("line 13"));
        assertTrue(said(1, entries, written("named.txt", mine.replaceFirst("test", "best")), key)
                .contains("line 1"));
    }

    @Test
    void two_signed_checkpoints_of_one_size_that_differ_are_seen() throws IOException {
        Checkpoint split = new Checkpoint("daybook/test", SIZE, LOG.get(0).root(), Tampering.AT);
        String both = Files.readString(checkpoints) + signed(List.of(split), KEYS);

        assertTrue(said(1, entries, written("both.txt", both), key).contains("of one size differ: see line 19"));
    }

    @Test
    void what_is_no_checkpoint_and_no_key_cannot_be_read() throws IOException {
        String notes = Files.readString(checkpoints);
        for (String bad : List.of("", "x", notes + "x", notes + "\n", notes.substring(1, 20))) {
            said(65, entries, written("bad.txt", bad), key);
        }
        for (String bad : List.of("", "x", CheckpointKeys.text(KEYS.getPrivate()))) {
            said(65, entries, checkpoints, written("bad.key", bad));
        }
        said(65, entries, checkpoints);
        said(65);
    }

    @Test
    void the_largest_entry_fits_and_so_does_a_malformed_one_of_its_size() throws IOException {
        AccessEntry large = new AccessEntry(
                "e",
                Tampering.AT,
                new Who("PC 1", "GMP", "X"),
                AccessKind.DISCLOSURE,
                "Extract",
                Collections.nCopies(AccessEntry.MOST_RECORDS, "\u4e86".repeat(64)),
                "\u4e86".repeat(AccessEntry.LONGEST_REASON),
                Optional.of("Home Office"));
        List<SequencedEntry> log = RandomEntries.sequenced(List.of(large));
        Checkpoint one = new Checkpoint("daybook/test", 1, log.get(0).root(), Tampering.AT);
        Path signed = written("one.txt", signed(List.of(one), KEYS));

        said(0, written("large.log", exported(log)), signed, key);
        said(1, written("bad.log", exported(log).replace("}", "")), signed, key);
    }

    @Test
    void nothing_of_an_entry_is_said() throws IOException {
        String canary = "Zwetschge";
        Who who = new Who(canary, canary, canary);
        AccessEntry entry = new AccessEntry(
                canary, Tampering.AT, who, AccessKind.DISCLOSURE, canary, List.of(canary), canary, Optional.of(canary));
        String line = exported(RandomEntries.sequenced(List.of(entry)));
        for (int at = 0; at < line.length(); at += 3) {
            Path cut = written("cut.log", line.substring(0, at) + "!" + line.substring(at));
            assertFalse(said(1, cut, checkpoints, key).contains(canary));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check(fields[0].equals("" + size),              | another number
                    check(fields[1].equals(base64(leaf)),           | leaf hash
                    check(fields[2].equals(root),                   | swapped, all but roots put right
                    check(roots.getOrDefault(size, root).equals(root), | rebuilt
                    check(size >= roots.lastKey(),                  | cut
                    """)
    void a_verifier_with_a_step_taken_out_is_caught(String step, String how) throws IOException {
        assertTrue(source.contains(step), step);
        Verifier sabotaged = compiled(source.replace(step, "check(true,"));

        List<Tampering> done =
                TAMPERED.stream().filter(it -> it.how().equals(how)).toList();
        assertFalse(missedBy(sabotaged, done).isEmpty(), how);
    }

    @Test
    void a_verifier_that_takes_any_signature_is_caught() throws IOException {
        String step = "signature.verify(seal, 4, 64)";
        String sealed = Files.readString(checkpoints).replace("\n7\n", "\n6\n");
        Path moved = written("moved.txt", sealed);

        assertTrue(source.contains(step));
        String said =
                compiled(source.replace(step, "true")).run(entries, moved, key).said();
        assertFalse(said.contains("not signed"), said);
    }

    /** What was done to the logs that the verifier does not see, or not where it was done. */
    private List<String> missedBy(Verifier verifier, List<Tampering> all) throws IOException {
        List<String> missed = new ArrayList<>();
        Path log = folder.resolve("tampered.log");
        for (Tampering tampering : all) {
            Files.writeString(log, exported(tampering.log()));
            Outcome outcome = verifier.run(log, checkpoints, key);
            boolean range = tampering.faults().contains(LogFault.REBUILT);
            String place = range
                    ? "an entry from " + tampering.first() + " to " + tampering.last() + " "
                    : "entry " + tampering.first() + " ";
            if (outcome.code() != 1 || !outcome.said().contains(place)) {
                missed.add(tampering.how());
            }
        }
        return missed;
    }

    /** Flipped bytes are tried one by one below, and here only some of them. */
    private static List<Tampering> sampled(List<Tampering> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 23 == 0 || !all.get(i).how().matches("byte .*|root|leaf hash"))
                .mapToObj(all::get)
                .toList();
    }

    private String said(int code, Path... arguments) {
        Outcome outcome = sound.run(arguments);
        assertEquals(code, outcome.code(), outcome::said);
        return outcome.said();
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String exported(List<SequencedEntry> log) {
        return log.stream().map(entry -> entry.text() + "\n").collect(Collectors.joining());
    }

    private static String signed(List<Checkpoint> checkpoints, KeyPair keys) {
        CheckpointSigner signer = new CheckpointSigner(keys);
        return checkpoints.stream().map(it -> signer.sign(it).text()).collect(Collectors.joining());
    }

    private static int launched(Path verifier, Path... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), verifier.toString()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private static Verifier compiled(String source) throws IOException {
        Path folder = Files.createTempDirectory(shared, "verifier");
        Path file = Files.writeString(folder.resolve("VerifyLog.java"), source);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-Xlint:all", "-Werror", file.toString());
        assertEquals(0, code);
        return new Verifier(folder);
    }

    private record Outcome(int code, String said) {}

    private record Verifier(Method run) {

        Verifier(Path folder) throws IOException {
            this(loaded(folder));
        }

        private static Method loaded(Path folder) throws IOException {
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
                return loader.loadClass("VerifyLog").getMethod("run", String[].class, PrintStream.class);
            } catch (ReflectiveOperationException notCompiled) {
                throw new IllegalStateException(notCompiled);
            }
        }

        Outcome run(Path... arguments) {
            String[] args = Arrays.stream(arguments).map(Path::toString).toArray(String[]::new);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            try {
                int code = (int) run.invoke(null, args, new PrintStream(said, true, UTF_8));
                return new Outcome(code, said.toString(UTF_8));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
