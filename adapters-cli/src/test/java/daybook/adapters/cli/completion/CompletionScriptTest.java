package daybook.adapters.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in a bash of its own: what it offers for a line of which the last word is being typed. */
@DisabledOnOs(OS.WINDOWS)
class CompletionScriptTest {

    /** Words are broken as bash breaks them: at an equals sign too. */
    private static final String TYPED = """
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            compopt() { echo "nothing at all"; }
            _daybook
            echo "${COMPREPLY[*]}"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a | assess approvals approve audit",
                "re | record revise reopen review restore",
                "help exp | explain",
                "explain --for \"\" | child parent officer",
                "explain --for p | parent",
                "explain --for = c | child",
                "explain --for = | child parent officer",
                "offences --format j | json",
                "assess -f n | ndjson",
                "assess --format = \"\" | text json ndjson",
                "record --role reg | registrar",
                "record r.json --re | --reason",
                "record --re | --reason",
                "close R-1/2 --outcome 2 | 2 2A 20 21 22 23 24",
                "close R-1/2 --body A | AGENCY",
                "close R-1/2 --on-record ACTIVITY_C | ACTIVITY_COMPLETED",
                "cancel R-1/2 --ground C | C1 C2 C3 C4 C5",
                "cancel R-1/2 --on-record VIC | VICTIM_TOLD_FIRST",
                "list --category N | NON_AGGRAVATED",
                "revise --pl | --plan",
                "national ex | export",
                "decide --dec | --decline",
                "completion z | zsh",
                "outcomes C | C1 C2 C3 C4 C5",
                "offences 086/1 | 086/10 086/15",
                "permissions --f | --format",
            })
    void what_there_is_to_choose_from_is_offered(String typed, String offered) throws Exception {
        String said = complete(typed.replace("\"\"", "''"));

        assertEquals(offered, said);
    }

    @ParameterizedTest
    @CsvSource({
        "assess kep",
        "record kep",
        "revise kep",
        "interview --resume kep",
        "interview --output k",
        "restore --replace b"
    })
    void files_are_left_to_bash(String typed) throws Exception {
        assertEquals("", complete(typed));
        assertTrue(Said.to("completion", "bash").out().endsWith("\ncomplete -o default -F _daybook daybook\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "record --as P",
        "show R",
        "close R",
        "depart --why a",
        "child C",
        "merge C",
        "decide 2",
        "national export --to P",
        "show --reason a",
        "show --version 1",
        "explain --person g",
        "offences --on 2"
    })
    void for_somebodys_own_words_not_even_files_are_offered(String typed) throws Exception {
        assertEquals("nothing at all", complete(typed));
    }

    @Test
    void it_is_a_script_of_ours_and_of_nobody_else() {
        String script = Said.to("completion", "bash").out();

        assertFalse(script.contains("picocli") || script.contains("YOUR_APP_HOME"), script);
        assertTrue(script.lines().count() < 150, script);
    }

    private String complete(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("daybook.bash"), Said.to("completion", "bash").out());
        Process bash = new ProcessBuilder("bash", "-c", "set -- " + quoted(script) + " daybook " + typed + "\n" + TYPED)
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(30, TimeUnit.SECONDS));
        return said.strip();
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }
}
