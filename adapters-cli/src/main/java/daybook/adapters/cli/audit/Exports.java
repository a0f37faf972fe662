package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of files, one file after another; a file that cannot be read to its end is said, and the next is read. */
final class Exports implements Iterator<ExportRow> {

    private final Iterator<String> names;
    private final char delimiter;
    private final Console console;
    private Input input;
    private CsvReader<CsvRecord> reader;
    private Iterator<CsvRecord> records = List.<CsvRecord>of().iterator();
    private List<String> header = List.of();
    private int code = ExitCode.DONE;

    Exports(List<String> names, char delimiter, Console console) {
        this.names = names.iterator();
        this.delimiter = delimiter;
        this.console = console;
    }

    /** How the reading itself ended. */
    int code() {
        return code;
    }

    @Override
    public boolean hasNext() {
        while (!another()) {
            close();
            if (!names.hasNext()) {
                return false;
            }
            input = new Input(names.next());
            open();
        }
        return true;
    }

    private boolean another() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException broken) {
            fail("cannot be read to the end: expected rows whose quotes are closed, none of more than 16 MiB");
            return false;
        }
    }

    private void open() {
        try {
            reader = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(true)
                    .detectBomHeader(false)
                    .ofCsvRecord(new InputStreamReader(input.open(console), StandardCharsets.UTF_8));
            records = reader.iterator();
            if (another()) {
                header = records.next().getFields().stream()
                        .map(it -> it.replace("\uFEFF", "").strip())
                        .toList();
            } else if (code == ExitCode.DONE) {
                fail("expected a row with the names of the columns");
            }
        } catch (Unreadable unreadable) {
            fail(unreadable.getMessage());
        }
    }

    private void fail(String message) {
        console.problem(input.called(), message);
        code = ExitCode.UNREADABLE;
        records = List.<CsvRecord>of().iterator();
    }

    private void close() {
        try {
            if (reader != null && !input.isStandard()) {
                reader.close();
            }
        } catch (IOException nothingLost) {
            return;
        } finally {
            reader = null;
        }
    }

    @Override
    public ExportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord row = records.next();
        return new ExportRow(new RowPlace(input.called(), row.getStartingLineNumber()), header, row.getFields());
    }
}
