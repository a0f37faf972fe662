package daybook.adapters.cli.audit;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import java.util.List;

/** Takes the cells of each row as they are found. What stands in the row before, in the same column, is taken from there. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells.Row> {

    /** More columns than any export has. */
    private static final int MOST = 1 << 14;

    /** One row: where it begins among the lines, and what stands in it. */
    record Row(long line, List<String> cells) {

        boolean isOfSeveralLines() {
            return cells.stream().anyMatch(it -> it.indexOf('\n') >= 0 || it.indexOf('\r') >= 0);
        }

        boolean isFaulty() {
            for (String cell : cells) {
                if (cell.indexOf(Decoded.NONE) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private String[] cells = new String[32];
    private String[] before = new String[32];
    private int count;
    private long size;

    /** The line on which the row begins that is being read. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
        String[] last = before;
        before = cells;
        cells = last.length == before.length ? last : new String[before.length];
        count = 0;
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] characters, int from, int length, boolean quoted) {
        size += length;
        if (index == MOST || size > CsvRows.LONGEST) {
            throw new CsvParseException("a row of more than is allowed");
        }
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        String above = index < before.length ? before[index] : null;
        cells[index] = isSame(above, characters, from, length) ? above : new String(characters, from, length);
        count = index + 1;
    }

    private static boolean isSame(String above, char[] characters, int from, int length) {
        if (above == null || above.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (above.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Row buildRecord() {
        return new Row(getStartingLineNumber(), List.of(Arrays.copyOf(cells, count)));
    }
}
