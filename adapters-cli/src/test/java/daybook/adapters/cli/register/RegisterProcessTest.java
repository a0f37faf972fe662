package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Daybook;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a process of its own: what outlives it, what it leaves behind, and how it ends. */
class RegisterProcessTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_acknowledged_outlives_the_process_and_nothing_else_does() throws Exception {
        Registers register = Registers.in(folder);
        String report = register.file("report.json", Registers.CATEGORY_2);
        String other = register.file("other.json", Registers.OPEN);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        assertEquals(0, run(register, "-Djava.io.tmpdir=" + temporary, "record", report));
        assertEquals(80, run(register, "-Djava.io.tmpdir=" + temporary, "record", other));
        assertEquals(77, run(register, "-Dnone", "record", "--role", "auditor", report));
        assertEquals(66, run(register, "-Dnone", "show", "R-2"));
        assertEquals(0, run(register, "-Dnone", "show", "R-1"));

        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void the_library_of_the_store_is_unpacked_once_where_the_launcher_says() throws Exception {
        Registers register = Registers.in(folder);
        String report = register.file("report.json", Registers.CATEGORY_2);
        Path kept = folder.resolve("native");

        assertEquals(0, run(register, "-Ddaybook.native=" + kept, "record", report));
        List<Path> first = files(kept);
        assertEquals(0, run(register, "-Ddaybook.native=" + kept, "show", "R-1"));

        assertEquals(1, first.size());
        assertEquals(first, files(kept));
        assertEquals(0, run(register, "-Ddaybook.native=/dev/null/nowhere", "show", "R-1"));
    }

    private int run(Registers register, String option, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Daybook.class.getName()));
        command.addAll(List.of(arguments));
        File said = folder.resolve("said").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().putAll(register.environment());
        int code = builder.start().waitFor();
        String text = Files.readString(said.toPath(), StandardCharsets.UTF_8);
        assertTrue(code != 70, text);
        return code;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
