package daybook.adapters.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A checkout of nothing but the launcher, with a Maven on the PATH that notes each build and makes a {@link StandIn}.
 *
 * <p>Everything is done by scripts in ASCII, so that the names beyond it are the same whatever locale the tests run in. They find
 * the checkout in {@code $tree}, its launcher in {@code $daybook}, a folder for their own use in {@code $work}, and two letters
 * beyond ASCII in {@code $letters}.
 */
final class Checkout {

    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo "$*" >>"$work/builds"
            sleep 0.7
            mkdir -p adapters-cli/target/lib
            cp "$work/stand-in.jar" adapters-cli/target/daybook-adapters-cli-1.jar
            """;

    private static final String LAYOUT = """
            mkdir -p "$tree"/{domain,application,adapters-persistence,adapters-cli}/src/main "$work/bin" "$work/home"
            touch "$tree"/pom.xml "$tree"/{domain,application,adapters-persistence,adapters-cli}/pom.xml
            cp "$launcher" "$daybook"
            printf %s "$maven" >"$work/bin/mvn"
            chmod +x "$work/bin/mvn"
            : >"$work/builds"
            """;

    private static final String NAMES = """
            letters=$'\\xc3\\xa9\\xe6\\x97\\xa5'
            tree="$work/a folder, $letters"
            daybook="$tree/adapters-cli/daybook"
            """;

    private final Path work;

    private Checkout(Path work) {
        this.work = work;
    }

    /** A new one in an empty folder, which nobody has used. */
    static Checkout in(Path work) throws IOException, InterruptedException {
        StandIn.jar(work.resolve("stand-in.jar"));
        Checkout checkout = new Checkout(work);
        Said said = checkout.run(
                Map.of("launcher", Path.of("daybook").toAbsolutePath().toString(), "maven", MAVEN), LAYOUT);
        if (said.code() != 0) {
            throw new IllegalStateException("no checkout could be made: " + said.err());
        }
        return checkout;
    }

    /** What a script says, with no variables but the few that it needs. */
    Said run(String script) throws IOException, InterruptedException {
        return run(Map.of(), script);
    }

    /** The same with more variables, or some of them set otherwise. */
    Said run(Map<String, String> environment, String script) throws IOException, InterruptedException {
        File out = Files.createTempFile(work, "out", "").toFile();
        File err = Files.createTempFile(work, "err", "").toFile();
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", NAMES + script)
                .redirectOutput(out)
                .redirectError(err)
                .redirectInput(new File("/dev/null"));
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", work.resolve("bin") + File.pathSeparator + path,
                        "HOME", work.resolve("home").toString(),
                        "DAYBOOK_JAVA", System.getProperty("java.home"),
                        "work", work.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a script did not end: " + script);
        }
        return new Said(process.exitValue(), text(out), text(err));
    }

    /** How many builds there were. */
    int builds() throws IOException {
        return Files.readAllLines(work.resolve("builds")).size();
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
