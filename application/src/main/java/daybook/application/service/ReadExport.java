package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.ExportRow;
import daybook.application.spill.InOrder;
import daybook.application.spill.Shares;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The first half of an audit: every row is read once, in batches on all cores, and goes to the share of its incident. */
final class ReadExport {

    private static final int BATCH = 512;

    private final ReadMapping mapping;
    private final RowCode code;
    private final PlaceNumbers places;
    private final AuditRecords.Told told;
    private List<ExportRow> batch = new ArrayList<>(BATCH);
    private ExportRow like;
    private ExportColumns columns;
    private PlaceNumbers.OfFile numbers;
    private long read;
    private long rejected;

    ReadExport(ReadMapping mapping, RowCode code, PlaceNumbers places, AuditRecords.Told told) {
        this.mapping = mapping;
        this.code = code;
        this.places = places;
        this.told = told;
    }

    void all(Iterator<ExportRow> rows, Shares shares) {
        try (InOrder<ReadRows> work = new InOrder<>(done -> take(done, shares))) {
            while (rows.hasNext()) {
                ExportRow row = rows.next();
                if (batch.size() == BATCH || !isLikeTheLast(row)) {
                    hand(work);
                    follow(row);
                }
                batch.add(row);
            }
            hand(work);
            work.finish();
        }
    }

    private boolean isLikeTheLast(ExportRow row) {
        return like != null
                && row.header() == like.header()
                && row.place().file().equals(like.place().file());
    }

    private void hand(InOrder<ReadRows> work) {
        if (!batch.isEmpty()) {
            List<ExportRow> rows = batch;
            ReadRows reading = new ReadRows(columns, code, numbers);
            read += rows.size();
            batch = new ArrayList<>(BATCH);
            work.add(() -> reading.read(rows));
        }
    }

    private void follow(ExportRow row) {
        if (!isLikeTheLast(row)) {
            boolean another =
                    like == null || !row.place().file().equals(like.place().file());
            like = row;
            columns = new ExportColumns(row.header(), mapping);
            numbers = places.in(row.place().file());
            if (another) {
                columns.warnings().forEach(it -> told.warned(row.place().file(), it));
            }
        }
    }

    private void take(ReadRows done, Shares shares) {
        done.rejected().forEach(it -> told.rejected(it.place(), it.message()));
        rejected += done.rejected().size();
        shares.add(done.packed());
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }
}
