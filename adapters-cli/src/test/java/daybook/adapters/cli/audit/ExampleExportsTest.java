package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exports that ship as examples: each has the findings planted in it, with its own mapping and with the proposed one. */
class ExampleExportsTest {

    private static final Path EXAMPLES = Path.of("examples/audit");

    private static final Map<String, List<String>> PLANTED = Map.of(
            "crimes.csv",
            List.of("A-101 C-1", "A-201 C-3"),
            "niche-like.csv",
            List.of(
                    "A-101 26/04040",
                    "A-102 26/04037",
                    "A-105 26/04011",
                    "A-202 26/04008",
                    "A-301 26/04006",
                    "A-303 26/04030",
                    "A-401 26/04033",
                    "A-401 26/04034",
                    "A-402 26/04012",
                    "A-402 26/04013",
                    "A-601 26/04028",
                    "A-602 26/04027"),
            "athena-like.csv",
            List.of(
                    "A-101 42/00940/26",
                    "A-201 42/00935/26",
                    "A-203 42/00921/26",
                    "A-204 42/00936/26",
                    "A-304 42/00903/26",
                    "A-402 42/00912/26",
                    "A-402 42/00913/26",
                    "A-601 42/00928/26",
                    "A-602 42/00927/26"),
            "connect-like.csv",
            List.of(
                    "A-101 C-50050",
                    "A-105 C-50021",
                    "A-202 C-50018",
                    "A-203 C-50031",
                    "A-302 C-50014",
                    "A-302 C-50015",
                    "A-402 C-50014",
                    "A-402 C-50015",
                    "A-402 C-50022",
                    "A-402 C-50023"));

    @TempDir
    private Path folder;

    static Stream<Arguments> exports() {
        return Stream.of(
                Arguments.of("crimes.csv", "mapping.json", ","),
                Arguments.of("niche-like.csv", "niche-like.mapping.json", ","),
                Arguments.of("athena-like.csv", "athena-like.mapping.json", ";"),
                Arguments.of("connect-like.csv", "connect-like.mapping.json", "|"));
    }

    private static Said audit(String export, Path mapping, String delimiter) {
        return Said.to(
                "audit",
                "--mapping",
                mapping.toString(),
                "--delimiter",
                delimiter,
                EXAMPLES.resolve(export).toString());
    }

    private static List<String> found(Said said) {
        return said.lines().stream()
                .skip(1)
                .map(it -> it.split("\",\""))
                .map(it -> it[4] + " " + it[2])
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void what_was_planted_is_found_and_nothing_else(String export, String mapping, String delimiter) {
        Said said = audit(export, EXAMPLES.resolve(mapping), delimiter);

        assertEquals(PLANTED.get(export), found(said));
        assertEquals(export.equals("crimes.csv") ? 65 : 1, said.code(), said.err());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void the_proposed_mapping_finds_the_same(String export, String mapping, String delimiter) throws IOException {
        Said proposed = Said.to(
                "audit",
                "map",
                "--delimiter",
                delimiter,
                EXAMPLES.resolve(export).toString());
        Path file = Files.writeString(folder.resolve("proposed.json"), proposed.out());

        assertEquals(0, proposed.code(), proposed.err());
        assertEquals(
                audit(export, EXAMPLES.resolve(mapping), delimiter).out(),
                audit(export, file, delimiter).out());
    }

    @Test
    void another_mapping_would_not_find_the_same() throws IOException {
        String shipped = Files.readString(EXAMPLES.resolve("niche-like.mapping.json"));
        Path other =
                Files.writeString(folder.resolve("other.json"), shipped.replace("\"PERSON_INVOLVED\"", "\"SUSPECT\""));

        assertNotEquals(
                audit("niche-like.csv", EXAMPLES.resolve("niche-like.mapping.json"), ",")
                        .out(),
                audit("niche-like.csv", other, ",").out());
    }

    @Test
    void whoever_reported_it_is_counted_and_takes_part_as_nobody() throws IOException {
        Path shipped = EXAMPLES.resolve("niche-like.mapping.json");
        String informant = "\"Informant\": \"NONE\"";
        assertTrue(Files.readString(shipped).contains(informant));
        Path untold = Files.writeString(
                folder.resolve("untold.json"),
                Files.readString(shipped).replace(informant, "\"Informant\": \"NOT_KNOWN\""));

        Said said = audit("niche-like.csv", shipped, ",");

        assertTrue(said.err().contains("50 rows read, 50 audited, 0 rejected"), said.err());
        assertFalse(said.err().contains("for want of the role"), said.err());
        assertTrue(audit("niche-like.csv", untold, ",").err().contains("for want of the role"));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void nobody_of_them_is_named_by_a_proposal(String export, String mapping, String delimiter) {
        Said said = Said.to(
                "audit",
                "map",
                "--delimiter",
                delimiter,
                EXAMPLES.resolve(export).toString());

        for (String word : List.of("Example", "Specimen", "Invented", "Nowhere", "example.org", "PC 4", "86/2")) {
            assertFalse((said.out() + said.err()).contains(word), word);
        }
    }
}
