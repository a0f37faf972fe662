package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import daybook.application.port.in.ExportRow;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;

/** The rows of files, one file after another; a file that cannot be read to its end is said, and the next is read. */
final class Exports implements Iterator<ExportRow>, AutoCloseable {

    private static final int OFTEN = 1 << 10;

    private final Iterator<Input> inputs;
    private final ReadingOptions options;
    private final Console console;
    private final Progress progress;
    private final Meter meter = new Meter();
    private Optional<ExportFile> file = Optional.empty();
    private Iterator<ExportFile.Part> parts = List.<ExportFile.Part>of().iterator();
    private Optional<Rows> rows = Optional.empty();
    private Optional<ExportRow> next = Optional.empty();
    private String called = "";
    private long line;
    private long read;
    private int code = ExitCode.DONE;

    Exports(List<Input> inputs, ReadingOptions options, Console console, Progress progress) {
        this.inputs = inputs.iterator();
        this.options = options;
        this.console = console;
        this.progress = progress;
    }

    /** How the reading itself ended. */
    int code() {
        return code;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && isAnotherLeft()) {
            try {
                step();
            } catch (IOException broken) {
                fail(broken);
            }
        }
        return next.isPresent();
    }

    private boolean isAnotherLeft() {
        return rows.isPresent() || parts.hasNext() || inputs.hasNext();
    }

    /** Reads a row, or opens what comes next. */
    private void step() throws IOException {
        if (rows.isPresent()) {
            next = rows.get().next();
            if (next.isEmpty()) {
                closeRows();
            }
        } else if (parts.hasNext()) {
            ExportFile.Part part = parts.next();
            called = part.called();
            line = 0;
            rows = Optional.of(part.rows().by(options));
        } else {
            close();
            Input input = inputs.next();
            called = input.called();
            line = 0;
            file = Optional.of(ExportFile.open(input, console, meter));
            parts = file.get().parts().iterator();
        }
    }

    private void fail(IOException broken) {
        progress.clear();
        String until = line == 0 ? "" : "; what stands up to line " + line + " was read";
        console.problem(called, why(broken) + until);
        code = ExitCode.UNREADABLE;
        closeRows();
    }

    private static String why(IOException broken) {
        if (broken instanceof CannotBeRead || broken instanceof Unreadable) {
            return broken.getMessage();
        }
        return "cannot be read to the end"
                + (broken instanceof EOFException ? ": it is cut off" : "")
                + (broken instanceof ZipException
                        ? ": it is packed in a way that is damaged, locked or not known"
                        : "");
    }

    private void closeRows() {
        try {
            if (rows.isPresent()) {
                rows.get().close();
            }
        } catch (IOException nothingLost) {
            return;
        } finally {
            rows = Optional.empty();
        }
    }

    @Override
    public void close() {
        closeRows();
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException nothingLost) {
            return;
        } finally {
            file = Optional.empty();
        }
    }

    @Override
    public ExportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ExportRow row = next.orElseThrow();
        next = Optional.empty();
        line = row.place().line();
        if (++read % OFTEN == 0) {
            progress.advance(OFTEN, meter.read());
        }
        return row;
    }
}
