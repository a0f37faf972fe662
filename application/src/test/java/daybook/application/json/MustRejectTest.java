package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no report, one for each way of not being one. Their values all contain the word "canary". */
class MustRejectTest {

    private static final Path CORPUS = Path.of("src/test/resources/must-reject");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_is_refused_with_a_place_and_without_an_echo(Path document) throws IOException {
        RefusedReport refused = assertThrows(RefusedReport.class, () -> take(read(document)));

        assertFalse(refused.refusals().isEmpty());
        for (Refusal refusal : refused.refusals()) {
            assertTrue(refusal.at().matches("report|[a-zA-Z]+(\\[\\d+])?(\\.[a-zA-Z]+(\\[\\d+])?)*"), refusal.at());
            assertTrue(refusal.message().startsWith("expected "), refusal.message());
            assertFalse(refusal.toString().toLowerCase(Locale.ROOT).contains("canary"), refusal.toString());
        }
        assertFalse(refused.getMessage().toLowerCase(Locale.ROOT).contains("canary"), refused.getMessage());
    }

    @Test
    void the_corpus_is_large_and_was_not_lost() throws IOException {
        assertTrue(documents().size() >= 400, () -> "only " + CORPUS);
    }

    @Test
    void what_the_corpus_was_made_from_is_taken() {
        take(Examples.example("every-property.json"));
    }

    @Test
    void a_common_mapper_in_our_place_would_be_caught() throws IOException {
        ObjectMapper common = new ObjectMapper();

        List<String> accepted = accepted(document -> {
            try {
                common.readTree(document);
            } catch (IOException refused) {
                throw RefusedReport.at("report", "expected something else");
            }
        });

        List<String> families = List.of(
                "duplicate", "trailing", "surrogate", "utf", "byte", "kind", "unknown", "number", "word", "invisible");
        assertEquals(
                List.of(),
                families.stream()
                        .filter(family -> accepted.stream().noneMatch(name -> name.startsWith(family)))
                        .toList());
    }

    @Test
    void ten_megabytes_of_text_are_refused_before_they_are_read() {
        byte[] tooLong = Examples.text("examples/home-office.json")
                .replace("GMP", "x".repeat(10_000_000))
                .getBytes(StandardCharsets.UTF_8);

        RefusedReport refused = assertThrows(RefusedReport.class, () -> Examples.JSON.read(tooLong));

        assertEquals("report: expected at most 1 MiB", refused.getMessage());
    }

    @Test
    void one_mebibyte_is_taken_and_one_byte_more_is_not() {
        byte[] report = Examples.example("home-office.json");
        byte[] padded = Arrays.copyOf(report, WireJson.LONGEST + 1);
        Arrays.fill(padded, report.length, padded.length, (byte) ' ');

        take(Arrays.copyOf(padded, WireJson.LONGEST));
        assertThrows(RefusedReport.class, () -> take(padded));
    }

    private static List<String> accepted(Consumer<byte[]> reader) throws IOException {
        return documents().stream()
                .filter(document -> {
                    try {
                        reader.accept(read(document));
                        return true;
                    } catch (RefusedReport refused) {
                        return false;
                    }
                })
                .map(document -> document.getFileName().toString())
                .collect(Collectors.toList());
    }

    private static void take(byte[] document) {
        Examples.ASSESS.assess(Examples.JSON.read(document));
    }

    private static byte[] read(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
