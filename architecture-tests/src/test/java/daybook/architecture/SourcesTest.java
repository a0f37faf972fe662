package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final int LONGEST = 200;

    @Test
    void no_production_type_is_longer_than_two_hundred_lines() throws IOException {
        int read = 0;
        for (String module : Codebase.MODULES) {
            List<Path> sources = sourcesIn(Codebase.ROOT.resolve(module).resolve("src/main/java"));
            read += sources.size();

            assertEquals(List.of(), tooLong(sources));
        }
        assertTrue(read >= 60, "only " + read + " sources were read");
    }

    @Test
    void a_type_of_one_line_more_is_noticed(@TempDir Path folder) throws IOException {
        Path longest = Files.writeString(folder.resolve("Longest.java"), "//\n".repeat(LONGEST));
        Path longer = Files.writeString(folder.resolve("Longer.java"), "//\n".repeat(LONGEST + 1));

        assertEquals(List.of(longer), tooLong(sourcesIn(folder)));
        assertTrue(Files.exists(longest));
    }

    private static List<Path> tooLong(List<Path> sources) {
        return sources.stream().filter(source -> linesOf(source) > LONGEST).toList();
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long linesOf(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
