package daybook.adapters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher itself, {@code adapters-cli/daybook}, in a folder whose name has a blank and letters beyond ASCII. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** Whoever asks whether there is a Java is told that there is none, wherever this machine keeps its own. */
    private static final String NO_JAVA = "[() { case $* in *bin/java*) return 1 ;; esac; builtin [ \"$@\"; }\n";

    /** Root may write everywhere; here it is told that it may not. */
    private static final String NOT_WRITABLE =
            "[() { case $* in '-w '*) return 1 ;; '! -w '*) return 0 ;; esac; builtin [ \"$@\"; }\n";

    @TempDir
    private static Path folder;

    private static Checkout built;
    private static Said firstUses;

    @BeforeAll
    static void use_it_for_the_first_time_twice_at_once() throws Exception {
        built = Checkout.in(folder);
        firstUses = built.run("""
                "$daybook" one & first=$!
                "$daybook" two & second=$!
                wait $first && wait $second
                """);
    }

    @Test
    void two_first_uses_at_once_both_come_to_their_end_and_build_once() throws Exception {
        assertEquals(
                List.of("one is none", "started", "started", "two is none"),
                firstUses.lines().stream().sorted().toList());
        assertEquals(
                new Said(
                        0,
                        firstUses.out(),
                        "daybook: building once before the first use, which takes about a minute\n"),
                firstUses);
        assertEquals(1, built.builds());
    }

    @Test
    void once_it_is_built_it_starts_without_a_word_of_its_own() throws Exception {
        assertEquals(new Said(0, "started\n--version is none\n", ""), built.run("\"$daybook\" --version"));
        assertEquals(1, built.builds());
    }

    @Test
    void it_is_found_through_symbolic_links_and_reads_where_it_was_called() throws Exception {
        Said said = built.run("""
                mkdir "$work/links" "$work/else where"
                ln -s "$daybook" "$work/links/absolute"
                ln -s ../links/absolute "$work/else where/relative"
                cd "$work/else where"
                touch report.json
                ./relative report.json other.json
                cd ..
                PATH="$work/links:$PATH" absolute
                """);

        assertEquals(new Said(0, "started\nreport.json is a file\nother.json is none\nstarted\n", ""), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_CTYPE=POSIX", "LANG=", "LC_ALL=C.UTF-8"})
    void a_report_beyond_ascii_is_found_in_every_locale(String locale) throws Exception {
        Said said = built.run("touch \"$work/$letters\"; cd \"$work\"; " + locale + " \"$daybook\" \"$letters\"");

        assertEquals(new Said(0, "started\n\u00e9\u65e5 is a file\n", ""), said);
    }

    @Test
    void a_build_that_fails_is_said_and_is_tried_again_at_the_next_use(@TempDir Path empty) throws Exception {
        Checkout unused = Checkout.in(empty);

        for (int use = 1; use <= 2; use++) {
            Said said = unused.run("rm -f \"$work/stand-in.jar\"; \"$daybook\"");

            assertEquals(70, said.code());
            assertTrue(said.err().endsWith("daybook: the command line could not be built\n"), said.err());
            assertEquals(use, unused.builds());
        }
    }

    @Test
    void a_checkout_that_cannot_be_written_is_used_as_it_was_built(@TempDir Path empty) throws Exception {
        Checkout readOnly = Checkout.in(empty);
        readOnly.run("""
                target="$tree/adapters-cli/target"
                mkdir -p "$target/lib" "$target/launcher"
                cp "$work/stand-in.jar" "$target/daybook-adapters-cli-1.jar"
                touch -t 200001010000 "$target/launcher/built"
                """);

        Said said = readOnly.run(whileAsked(NOT_WRITABLE), """
                before=$(find "$tree" | sort)
                chmod -R a-w "$tree"
                "$daybook"
                code=$?
                chmod -R u+w "$tree"
                [ "$before" = "$(find "$tree" | sort)" ] || echo "something was written"
                exit $code
                """);

        assertEquals(new Said(0, "started\n", ""), said);
        assertEquals(0, readOnly.builds());
    }

    @Test
    void without_a_java_it_says_which_one_it_expects_and_where() throws Exception {
        assertEquals(
                new Said(
                        70,
                        "",
                        "daybook: expected Java 17 or newer; none was found in JAVA_HOME, on PATH or where JDKs usually are\n"),
                built.run(whileAsked(NO_JAVA), "unset DAYBOOK_JAVA; \"$daybook\""));
        assertEquals(
                new Said(70, "", "daybook: expected the home of Java 17 or newer in DAYBOOK_JAVA\n"),
                built.run(Map.of("DAYBOOK_JAVA", "/nowhere"), "\"$daybook\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmad", "-Xmx0", "NoOption", "-version"})
    void options_that_java_does_not_take_are_refused_and_not_repeated(String options) throws Exception {
        Said said = built.run(Map.of("DAYBOOK_JAVA_OPTS", "-Dfine=1 " + options), "\"$daybook\"");

        assertEquals(64, said.code());
        assertEquals("", said.out());
        assertEquals(
                "daybook: expected options in DAYBOOK_JAVA_OPTS, as -Xmx128m, that Java "
                        + System.getProperty("java.version") + " takes beside Daybook's own\n",
                said.err());
    }

    @Test
    void options_that_java_takes_are_handed_on_and_are_no_settings() throws Exception {
        assertEquals(
                new Said(0, "started\n", ""),
                built.run(Map.of("DAYBOOK_JAVA_OPTS", "-Xmx64m  -Dany=*"), "\"$daybook\""));
    }

    @Test
    void what_the_environment_tells_every_java_is_named_where_it_keeps_java_from_starting() throws Exception {
        Said said = built.run(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1k"), "\"$daybook\"");

        assertEquals(
                new Said(
                        70,
                        "",
                        "daybook: Java " + System.getProperty("java.version") + " does not start with what"
                                + " JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS or _JAVA_OPTIONS says\n"),
                said);
    }

    /** Java would answer Ctrl-\ with its threads amid the decisions; no Java can send that signal to one it started. */
    @Test
    void signals_are_left_to_the_system_whatever_is_asked() throws IOException {
        String launcher = Files.readString(Path.of("daybook"));

        for (String options : List.of("quick=(", "bulk=(")) {
            assertTrue(launcher.contains("\n" + options + "-Xrs "), options);
        }
    }

    @Test
    void a_directory_that_is_gone_is_said_in_one_line() throws Exception {
        Said said = built.run("mkdir \"$work/gone\"; cd \"$work/gone\"; rmdir \"$work/gone\"; \"$daybook\"");

        assertEquals(66, said.code());
        // The shell itself has a word to say on it first.
        String[] lines = said.err().split("\n");
        assertEquals(
                "daybook: expected a current directory that exists; this one cannot be found any more",
                lines[lines.length - 1]);
    }

    @Test
    void standard_input_that_is_closed_cannot_be_read() throws Exception {
        assertEquals(new Said(0, "started\n- cannot be read\n", ""), built.run("\"$daybook\" - <&-"));
        assertEquals(new Said(0, "started\n- gives 0 bytes\n", ""), built.run("\"$daybook\" - </dev/null"));
    }

    /** Has bash read these words before the launcher. */
    private static Map<String, String> whileAsked(String words) throws IOException {
        Path file = Files.writeString(folder.resolve("asked-" + words.hashCode()), words);
        return Map.of("BASH_ENV", file.toString());
    }
}
