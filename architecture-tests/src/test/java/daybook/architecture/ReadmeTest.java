package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to what it says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void its_java_compiles_against_the_domain_alone_and_prints_what_it_says() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> printed = run(block(readme, "java"));
        List<String> promised = block(readme, "text").strip().lines().toList();
        assertFalse(promised.isEmpty());
        assertEquals(promised, printed.subList(0, promised.size()));
        assertTrue(printed.size() > promised.size(), "and the rules behind it");
    }

    @Test
    void another_program_would_not_pass() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String other = block(readme, "java").replace(".sent(\"boy\", \"girl-1\", \"girl-2\")", "");
        List<String> promised = block(readme, "text").strip().lines().toList();
        List<String> printed = run(other.replace(".takenBy(\"boy\")", ""));
        assertFalse(printed.size() >= promised.size() && promised.equals(printed.subList(0, promised.size())));
    }

    private List<String> run(String source) throws IOException, InterruptedException {
        Path file = folder.resolve("Example.java");
        Files.writeString(file, source);
        String domain = domainClasses();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, errors, errors, "-proc:none", "-cp", domain, "-d", folder.toString(), file.toString());
        assertEquals(0, compiled, () -> errors.toString(StandardCharsets.UTF_8));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Dstdout.encoding=UTF-8", "-cp", domain + File.pathSeparator + folder, "Example")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return output.lines().toList();
    }

    private static String domainClasses() {
        URL classes = daybook.domain.recording.DecideRecording.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        return Path.of(classes.getPath()).toString();
    }

    private static String block(String readme, String language) {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertTrue(block.find(), "the README has a block of " + language);
        return block.group(1);
    }
}
