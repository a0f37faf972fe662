package daybook.adapters.cli.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** What an audit could be at best on one core: the same file, parsed and thrown away: {@code ParseAlone FILE}. */
final class ParseAlone {

    private ParseAlone() {}

    public static void main(String[] arguments) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]))) {
            for (CsvRecord row : rows) {
                cells += row.getFieldCount();
            }
        }
        System.out.println(cells + " cells");
    }
}
