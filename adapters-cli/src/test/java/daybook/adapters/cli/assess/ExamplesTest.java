package daybook.adapters.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision that changes is written again by {@code examples/regenerate} and read before it is kept. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String DECISION = ".decision.json";

    static List<Path> reports() throws IOException {
        return files().filter(file -> !file.toString().endsWith(DECISION)).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_decision_on_it_is_the_one_beside_it(Path report) throws IOException {
        Said said = Said.to("assess", "--format", "json", report.toString());

        assertEquals(Files.readString(decisionOn(report)), said.out());
        assertEquals("", said.err());
        assertEquals(0, said.code());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_gives_the_same_decision_on_a_line_of_many(Path report) throws IOException {
        String line = Files.readString(report).replace("\n", "");

        Said said = Said.to(Terminal.NONE, line, "assess", "--format", "ndjson", "-");

        assertEquals(withoutLayout(Files.readString(decisionOn(report))), withoutLayout(said.out()));
    }

    @Test
    void every_decision_has_its_report() throws IOException {
        List<Path> decisions =
                files().filter(file -> file.toString().endsWith(DECISION)).toList();

        assertEquals(reports().stream().map(ExamplesTest::decisionOn).toList(), decisions);
        assertTrue(decisions.size() >= 10, "only " + decisions.size());
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Path decisionOn(Path report) {
        return EXAMPLES.resolve(report.getFileName().toString().replace(".json", DECISION));
    }

    private static String withoutLayout(String json) {
        return json.replaceAll("\\s+", "");
    }
}
