package daybook.adapters.cli.audit;

import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file. A row that cannot be read to its end, or that swallowed others because its quotes are not closed, is
 * rejected, and reading begins again on the line after that on which it begins.
 */
final class CsvRows implements Rows {

    /** The most characters of a row; a longer one is rejected, however long it is. */
    static final int LONGEST = 1 << 20;

    /** So often it is begun again: each time costs the way there. */
    private static final int MOST_AGAIN = 100;

    private static final String UNREADABLE =
            "expected a row whose quotes are closed, of at most " + LONGEST + " characters";

    private final Source source;
    private final CsvForm form;
    private List<String> header = List.of();
    private Decoded text;
    private CsvCells cells;
    private Iterator<CsvCells.Row> rows;
    private long before;
    private int again;

    CsvRows(Source source, CsvForm form) throws IOException {
        this.source = source;
        this.form = form;
        begin();
        header = names();
    }

    private List<String> names() throws IOException {
        try {
            if (!rows.hasNext()) {
                throw new CannotBeRead(EMPTY);
            }
            return rows.next().cells().stream().map(String::strip).toList();
        } catch (CsvParseException broken) {
            throw new CannotBeRead(UNREADABLE);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void begin() throws IOException {
        text = form.open(source);
        text.skipLines(before);
        cells = new CsvCells();
        rows = CsvReader.builder()
                .fieldSeparator(form.delimiter())
                .quoteCharacter(form.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST)
                .build(cells, text)
                .iterator();
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvCells.Row row = rows.next();
            return swallowed(row) ? again() : Optional.of(row(row));
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof IOException cause) {
                throw cause;
            }
            return again();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private ExportRow row(CsvCells.Row row) {
        RowPlace place = new RowPlace(source.called(), before + row.line());
        return text.isFaulty() && row.isFaulty()
                ? ExportRow.unreadable(place, header, form.wantingCharacters())
                : new ExportRow(place, header, row.cells());
    }

    private boolean swallowed(CsvCells.Row row) {
        return row.cells().size() != header.size() && again < MOST_AGAIN && row.isOfSeveralLines();
    }

    private Optional<ExportRow> again() throws IOException {
        RowPlace place = new RowPlace(source.called(), before + cells.line());
        if (++again > MOST_AGAIN) {
            throw new CannotBeRead("expected at most " + MOST_AGAIN + " rows whose quotes are not closed");
        }
        text.close();
        before = place.line();
        begin();
        return Optional.of(ExportRow.unreadable(place, header, UNREADABLE));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
