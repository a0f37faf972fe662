package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a single answer costs is what has to be loaded for it. */
class AssemblyTest {

    private static final String SOUND = "src/test/resources/examples/home-office.json";
    private static final String REFUSED = "src/test/resources/must-reject/bound-force-17.json";

    @Test
    void a_sound_report_is_assessed_without_validator_container_or_object_mapper() throws Exception {
        List<String> loaded = classesLoadedFor(SOUND, 0);

        assertTrue(loaded.stream().anyMatch(line -> line.contains("daybook.domain.recording.DecideRecording")));
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(
                                line -> line.matches(
                                        ".* (org\\.hibernate|jakarta\\.validation|com\\.google|com\\.fasterxml\\.jackson\\.databind)\\..*"))
                        .toList());
    }

    @Test
    void a_refused_report_is_explained_by_the_validator() throws Exception {
        List<String> loaded = classesLoadedFor(REFUSED, 65);

        assertTrue(loaded.stream().anyMatch(line -> line.contains(" org.hibernate.validator.")));
    }

    private static List<String> classesLoadedFor(String report, int exit) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AssembledOnce.class.getName(),
                        report)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(
                exit,
                process.waitFor(),
                () -> String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        return lines;
    }
}
