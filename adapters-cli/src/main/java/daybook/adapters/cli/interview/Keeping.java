package daybook.adapters.cli.interview;

import daybook.adapters.cli.terminal.Console;
import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the report of an interview is kept: a file, or standard output. */
final class Keeping {

    private final String called;
    private final Optional<Path> file;
    private final Console console;

    private Keeping(String called, Optional<Path> file, Console console) {
        this.called = called;
        this.file = file;
        this.console = console;
    }

    /**
     * In that file; in standard output if the name is empty. A file that is there already is another report, and is left alone
     * unless it is the one that is gone on with.
     *
     * @throws Unwritable if nothing can be kept there, found out before the first question
     */
    static Keeping in(String name, String resumed, Console console) throws Unwritable {
        if (name.isEmpty()) {
            return new Keeping("", Optional.empty(), console);
        }
        try {
            Path file = Path.of(name).toAbsolutePath();
            boolean writable = Files.exists(file)
                    ? Files.isRegularFile(file) && Files.isWritable(file)
                    : Files.isWritable(file.getParent());
            if (!writable) {
                throw new Unwritable();
            }
            if (isAnother(file, resumed)) {
                throw Unwritable.becauseItIsThere();
            }
            return new Keeping(name, Optional.of(file), console);
        } catch (InvalidPathException noPath) {
            throw new Unwritable();
        }
    }

    private static boolean isAnother(Path file, String resumed) throws Unwritable {
        try {
            return Files.exists(file)
                    && Files.size(file) > 0
                    && (resumed.isEmpty() || !Files.isSameFile(file, Path.of(resumed)));
        } catch (IOException unreadable) {
            throw new Unwritable();
        }
    }

    /** The file as it was named; empty for standard output. */
    String called() {
        return called;
    }

    boolean isFile() {
        return file.isPresent();
    }

    /** Keeps a report; where the file can no longer be written, it goes to standard output so that nothing is lost. */
    void keep(IncidentReport report) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new WireJson().writeIndented(report, document);
        document.write('\n');
        if (file.isEmpty()) {
            console.out().write(document.toByteArray(), 0, document.size());
            return;
        }
        try {
            Files.write(file.get(), document.toByteArray());
        } catch (IOException unwritable) {
            console.out().write(document.toByteArray(), 0, document.size());
            throw new Unwritable();
        }
    }
}
