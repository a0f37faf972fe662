package daybook.application.port.in;

import java.util.List;

/**
 * One row of an export as it stands there.
 *
 * @param place where it stands
 * @param header the names of the columns, the same list for every row of a file
 * @param cells as many as there are columns, otherwise the row is rejected
 */
public record ExportRow(RowPlace place, List<String> header, List<String> cells) {

    @Override
    public String toString() {
        return "ExportRow[masked]";
    }
}
