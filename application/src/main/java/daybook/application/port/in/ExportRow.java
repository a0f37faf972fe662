package daybook.application.port.in;

import java.util.List;

/**
 * One row of an export as it stands there.
 *
 * @param place where it stands
 * @param header the names of the columns, the same list for every row of a file
 * @param cells as many as there are columns, otherwise the row is rejected
 * @param wanting what is expected where the row could not even be read, so that it is rejected; empty if it could
 */
public record ExportRow(RowPlace place, List<String> header, List<String> cells, String wanting) {

    public ExportRow(RowPlace place, List<String> header, List<String> cells) {
        this(place, header, cells, "");
    }

    /**
     * A row that could not be read.
     *
     * @param wanting what is expected, never what stands there
     */
    public static ExportRow unreadable(RowPlace place, List<String> header, String wanting) {
        return new ExportRow(place, header, List.of(), wanting);
    }

    @Override
    public String toString() {
        return "ExportRow[masked]";
    }
}
