package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    private static final Pattern CITATION = Pattern.compile("because decision (\\d{4}): .+");

    static Stream<HouseRule> rules() {
        return HouseRulesTest.rules();
    }

    @Test
    void every_record_has_a_number_of_its_own_and_a_title() throws IOException {
        List<String> names = records();

        assertTrue(names.size() >= 8, names::toString);
        assertTrue(names.stream().allMatch(name -> name.matches("\\d{4}(-[a-z0-9]+)+\\.md")), names::toString);
        assertEquals(
                names.size(),
                names.stream().map(name -> name.substring(0, 4)).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_record_stands_behind(HouseRule rule) throws IOException {
        Matcher citation = CITATION.matcher(rule.toString());

        assertTrue(citation.find(), "no decision is cited");
        assertEquals(
                1,
                records().stream()
                        .filter(name -> name.startsWith(citation.group(1)))
                        .count());
    }

    private static List<String> records() throws IOException {
        try (Stream<Path> files = Files.list(Codebase.ROOT.resolve("architecture-tests/decisions"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
