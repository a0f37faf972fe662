package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decision 0017 asks of a run of PIT, on reports of a few mutants. */
class KilledOrExplainedTest {

    private static final String EXPLANATION =
            "daybook.Rule|holds|Boundary|changed conditional boundary|1|never equal\n";

    @TempDir
    private Path folder;

    private Path report;
    private Path explanations;

    @BeforeEach
    void nothing_is_explained() throws IOException {
        report = folder.resolve("mutations.xml");
        explanations = Files.writeString(folder.resolve("explained-mutants.psv"), "# nothing yet\n");
    }

    private static String mutant(String status, String method) {
        return """
                <mutation status='%s'><mutatedClass>daybook.Rule</mutatedClass><mutatedMethod>%s</mutatedMethod>\
                <mutator>org.pitest.Boundary</mutator><description>changed conditional boundary</description></mutation>
                """.formatted(status, method);
    }

    private void reported(String... mutants) throws IOException {
        Files.writeString(report, "<mutations>" + String.join("", mutants) + "</mutations>");
    }

    private void explained(String... lines) throws IOException {
        Files.writeString(explanations, String.join("", lines));
    }

    private String check() throws IOException {
        return KilledOrExplained.check(report, explanations);
    }

    private void fails(String... why) {
        AssertionError error = assertThrows(AssertionError.class, this::check);
        assertEquals(String.join("\n", why), error.getMessage());
    }

    @Test
    void every_mutant_killed_passes() throws IOException {
        reported(mutant("KILLED", "holds"), mutant("KILLED", "other"));
        assertEquals("2 mutants, 2 killed, 0 explained", check());
    }

    @Test
    void every_mutant_killed_or_explained_passes_wherever_it_stands_in_its_method() throws IOException {
        reported(mutant("KILLED", "other"), mutant("SURVIVED", "lambda$holds$7"));
        explained("# why not\n", EXPLANATION);
        assertEquals("2 mutants, 1 killed, 1 explained", check());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURVIVED", "NO_COVERAGE", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR"})
    void a_mutant_that_no_test_failed_on_and_nobody_explained_fails(String status) throws IOException {
        reported(mutant("KILLED", "other"), mutant(status, "holds"));
        fails("neither killed nor explained (1 living, 0 explained): "
                + "daybook.Rule|holds|Boundary|changed conditional boundary");
    }

    @Test
    void one_more_of_a_kind_that_is_explained_fails() throws IOException {
        reported(mutant("SURVIVED", "holds"), mutant("SURVIVED", "holds"));
        explained(EXPLANATION);
        fails("neither killed nor explained (2 living, 1 explained): "
                + "daybook.Rule|holds|Boundary|changed conditional boundary");
    }

    @Test
    void an_explanation_that_explains_nothing_any_more_fails() throws IOException {
        reported(mutant("KILLED", "holds"));
        explained(EXPLANATION);
        fails("explained and not there (0 living, 1 explained): "
                + "daybook.Rule|holds|Boundary|changed conditional boundary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<mutations></mutations>",
                "<mutations><mutation status='KILLED'>",
                "<!DOCTYPE mutations><mutations><mutation status='KILLED'/></mutations>"
            })
    void a_report_that_is_empty_or_cut_short_or_declares_a_document_type_fails(String text) throws IOException {
        Files.writeString(report, text);
        assertThrows(IOException.class, this::check);
    }

    @Test
    void a_report_that_is_missing_fails() {
        assertThrows(IOException.class, this::check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daybook.Rule|holds|Boundary|changed|1",
                "daybook.Rule|holds|Boundary|changed|1| ",
                "daybook.Rule|holds|Boundary|changed|0|never equal",
                ""
            })
    void an_explanation_without_a_number_or_a_reason_fails(String line) throws IOException {
        reported(mutant("KILLED", "holds"));
        explained(line + "\n");
        IOException refused = assertThrows(IOException.class, this::check);
        assertTrue(refused.getMessage().startsWith("expected class|method|mutator|description|how many|why"));
    }
}
