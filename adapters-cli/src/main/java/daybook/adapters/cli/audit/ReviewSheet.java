package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewedCrime;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.figures.SampledCrime;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet on which people review a sample, as CSV.
 *
 * @param name what it is called
 * @param rows those that came back
 */
record ReviewSheet(String name, List<ReviewedCrime> rows) {

    private static final List<String> COLUMNS =
            List.of("number", "file", "line", "crime", "incident", "stratum", "verdict", "note");

    static final String HEADER = String.join(",", COLUMNS);

    private static final int LONGEST = 16 << 20;

    static String line(int number, int all, String stratum, SampledCrime<RowPlace> crime) {
        return Stream.of(
                        number + " of " + all,
                        crime.place().file(),
                        Long.toString(crime.place().line()),
                        crime.crime(),
                        crime.incident(),
                        stratum,
                        "",
                        "")
                .map(FindingsCsv::cell)
                .collect(Collectors.joining(","));
    }

    /**
     * Reads a sheet that came back; a spreadsheet may have put semicolons between its cells.
     *
     * @throws Unreadable if the file cannot be read
     * @throws RefusedReport if it is no such sheet
     */
    static ReviewSheet read(String name, Console console) throws Unreadable {
        Input input = new Input(name);
        String text = new String(input.read(console, LONGEST), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String called = input.called();
        if (text.length() >= LONGEST) {
            throw RefusedReport.at(called, "expected a review sheet of at most 16 MiB");
        }
        boolean semicolons =
                text.lines().findFirst().filter(it -> it.contains(";")).isPresent();
        try {
            List<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(semicolons ? ';' : ',')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
            return new ReviewSheet(called, rows(called, records));
        } catch (CsvParseException | UncheckedIOException broken) {
            throw RefusedReport.at(called, "expected CSV whose quotes are closed");
        }
    }

    private static List<ReviewedCrime> rows(String called, List<CsvRecord> records) {
        List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
        if (!header.containsAll(COLUMNS.subList(0, COLUMNS.size() - 1))) {
            throw RefusedReport.at(called + ":1", "expected the columns " + HEADER);
        }
        return records.stream().skip(1).map(it -> row(called, header, it)).toList();
    }

    private static ReviewedCrime row(String called, List<String> header, CsvRecord it) {
        RowPlace place = new RowPlace(called, it.getStartingLineNumber());
        if (it.getFieldCount() != header.size()) {
            throw RefusedReport.at(place.toString(), "expected " + header.size() + " cells");
        }
        return new ReviewedCrime(
                place,
                it.getField(header.indexOf("number")),
                FindingsCsv.uncell(it.getField(header.indexOf("incident"))),
                FindingsCsv.uncell(it.getField(header.indexOf("crime"))),
                it.getField(header.indexOf("stratum")),
                it.getField(header.indexOf("verdict")));
    }
}
