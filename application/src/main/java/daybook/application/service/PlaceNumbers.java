package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.RecordedRow;
import java.util.ArrayList;
import java.util.List;

/** The places of rows as numbers: which file, and which line of it. Written by one thread. */
final class PlaceNumbers implements AuditRecords.Places {

    private static final int LINE_BITS = 40;

    private final List<String> files = new ArrayList<>();

    /** The file that comes next, or still. */
    OfFile in(String file) {
        if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
            files.add(file);
        }
        return new OfFile((long) (files.size() - 1) << LINE_BITS);
    }

    @Override
    public RowPlace of(RecordedRow row) {
        return of(row.place());
    }

    RowPlace of(long number) {
        return new RowPlace(files.get((int) (number >>> LINE_BITS)), number & (1L << LINE_BITS) - 1);
    }

    /** The numbers of one file's rows. */
    record OfFile(long first) {

        long of(long line) {
            return first | line;
        }
    }
}
