package daybook.adapters.cli.audit;

import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of a workbook. Days are told as ISO 8601 has them, whatever the sheet shows. */
final class SheetRows implements Rows {

    /** What tells a workbook from another archive. */
    static final String WORKBOOK = "xl/workbook.xml";

    /** Texts are kept in memory by the library that reads them. */
    private static final long MOST_TEXT = 1L << 26;

    private static final int BLOCK = 1 << 16;

    private final String called;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    SheetRows(File file, String called) throws IOException {
        this.called = called;
        try {
            workbook = new ReadableWorkbook(file, new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
            header = rows.hasNext()
                    ? cells(rows.next(), 0).stream().map(String::strip).toList()
                    : List.of();
        } catch (ExcelReaderException broken) {
            throw new CannotBeRead("expected a workbook that is whole");
        }
        if (header.isEmpty()) {
            throw new CannotBeRead(EMPTY);
        }
    }

    /** Unpacks all of it once, and refuses what grows too large. */
    static void check(ZipFile zip) throws IOException {
        byte[] block = new byte[BLOCK];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long packed = Math.max(1, entry.getCompressedSize());
            long size = 0;
            try (InputStream in = new Expanded(zip.getInputStream(entry), () -> packed)) {
                for (int got = 0; got >= 0; got = in.read(block)) {
                    size += got;
                    if (size > MOST_TEXT && !entry.getName().startsWith("xl/worksheets/")) {
                        throw new CannotBeRead(
                                "expected a workbook with at most 64 MiB of different texts; as CSV any will do");
                    }
                }
            }
        }
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> cells = cells(row, header.size());
                if (cells.stream().anyMatch(it -> !it.isBlank())) {
                    return Optional.of(new ExportRow(new RowPlace(called, row.getRowNum()), header, cells));
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException broken) {
            throw new CannotBeRead("expected a sheet that is whole");
        }
    }

    /** Those of the row, and empty ones up to that many; empty ones beyond are no cells. */
    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>(Math.max(width, row.getCellCount()));
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetRows::text).orElse(""));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isTime(cell.getDataFormatString())
                    ? day(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    private static boolean isTime(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[dmyhs].*");
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
