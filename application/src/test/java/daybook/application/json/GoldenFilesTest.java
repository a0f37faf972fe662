package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.port.in.IncidentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, values and order of the wire format, as files to compare with. A difference is a change of the contract. */
class GoldenFilesTest {

    private static final Path REWRITTEN = Path.of("target/golden");

    static Iterable<String> examples() {
        return Examples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_decision_is_written_as_it_always_was(String name) throws IOException {
        String decision = withoutProse(
                Examples.indented(Examples.ASSESS.assess(Examples.JSON.read(Examples.example(name)))) + "\n");
        Files.createDirectories(REWRITTEN);
        Files.writeString(REWRITTEN.resolve(name), decision);

        assertEquals(Examples.text("decisions/" + name), decision);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_report_that_is_written_reads_as_the_same_report(String name) {
        IncidentReport report = Examples.JSON.read(Examples.example(name));

        assertEquals(report, Examples.read(Examples.line(report)));
    }

    /** The words in which things are explained may improve; they are no part of the contract. */
    private static String withoutProse(String decision) {
        return decision.replaceAll("\"(says|question|used|ask|because)\": \"[^\"]*\"", "\"$1\": \"...\"")
                .replaceAll("\"readings\": \\[ .* ]", "\"readings\": [ \"...\" ]");
    }
}
