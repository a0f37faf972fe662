package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.spill.InOrder;
import daybook.application.spill.Packed;
import daybook.application.spill.Shares;
import java.util.ArrayList;
import java.util.List;

/** The second half of an audit: share by share, the rows of each incident are put together and audited, on all cores. */
final class AuditShares {

    private static final int BATCH = 128;

    private final IncidentBatch batches;
    private final PlaceNumbers places;
    private final AuditRecords.Told told;
    private long incidents;
    private long findings;
    private long tooMany;

    AuditShares(IncidentBatch batches, PlaceNumbers places, AuditRecords.Told told) {
        this.batches = batches;
        this.places = places;
        this.told = told;
    }

    void all(Shares shares, int most) {
        String message = "expected at most " + most + " rows of one incident";
        try (InOrder<List<IncidentBatch.Audited>> work = new InOrder<>(done -> done.forEach(this::tell))) {
            shares.each(share -> add(new GroupedRows(share), most, message, work), it -> reject(it, message));
            work.finish();
        }
    }

    private void add(GroupedRows rows, int most, String message, InOrder<List<IncidentBatch.Audited>> work) {
        List<GroupedRows.Incident> batch = new ArrayList<>(BATCH);
        for (int i = 0; i < rows.count(); i++) {
            GroupedRows.Incident incident = rows.incident(i);
            if (incident.to() - incident.from() > most) {
                for (int place = incident.from(); place < incident.to(); place++) {
                    reject(rows.record(place), message);
                }
            } else {
                batch.add(incident);
            }
            if (batch.size() == BATCH || i == rows.count() - 1) {
                List<GroupedRows.Incident> those = batch;
                batch = new ArrayList<>(BATCH);
                work.add(() -> batches.audited(rows, those));
            }
        }
    }

    private void reject(Packed.Reader record, String message) {
        if (record.small() == RowCode.ROW) {
            record.text();
            tooMany++;
            told.rejected(places.of(record.longNumber()), message);
        }
    }

    private void tell(IncidentBatch.Audited one) {
        incidents++;
        findings += one.result().findings().size();
        told.audited(one.incident(), one.result(), places);
    }

    AuditTotals totals(long read, long rejected) {
        long none = rejected + tooMany;
        return new AuditTotals(read, read - none, none, incidents, findings);
    }
}
