package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.spill.InOrder;
import daybook.application.spill.Packed;
import daybook.application.spill.Shares;
import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import java.util.ArrayList;
import java.util.List;

/** The second half of an audit: share by share, the rows of each incident are put together and audited, on all cores. */
final class AuditShares {

    private static final int BATCH = 128;

    private record Audited(RecordedIncident incident, AuditResult result) {}

    private final AuditIncident audit;
    private final RowCode code;
    private final PlaceNumbers places;
    private final AuditRecords.Told told;
    private long incidents;
    private long findings;
    private long tooMany;

    AuditShares(AuditIncident audit, RowCode code, PlaceNumbers places, AuditRecords.Told told) {
        this.audit = audit;
        this.code = code;
        this.places = places;
        this.told = told;
    }

    void all(Shares shares, int most) {
        String message = "expected at most " + most + " rows of one incident";
        try (InOrder<List<Audited>> work = new InOrder<>(done -> done.forEach(this::tell))) {
            shares.each(share -> add(new GroupedRows(share), most, message, work), it -> reject(it, message));
            work.finish();
        }
    }

    private void add(GroupedRows rows, int most, String message, InOrder<List<Audited>> work) {
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
                work.add(() -> audit(rows, those));
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

    private List<Audited> audit(GroupedRows rows, List<GroupedRows.Incident> those) {
        List<Audited> audited = new ArrayList<>(those.size());
        for (GroupedRows.Incident incident : those) {
            audit(rows, incident, audited);
        }
        return audited;
    }

    private void audit(GroupedRows rows, GroupedRows.Incident those, List<Audited> audited) {
        List<RecordedRow> read = new ArrayList<>(those.to() - those.from());
        String reference = "";
        boolean whole = true;
        for (int place = those.from(); place < those.to(); place++) {
            Packed.Reader record = rows.record(place);
            boolean row = record.small() == RowCode.ROW;
            reference = reference.isEmpty() ? record.text() : record.skipped(reference);
            whole &= row;
            if (row) {
                read.add(code.row(record, reference));
            }
        }
        if (!read.isEmpty()) {
            RecordedIncident incident = RecordedIncident.of(reference, read, whole);
            audited.add(new Audited(incident, audit.on(incident)));
        }
    }

    private void tell(Audited one) {
        incidents++;
        findings += one.result().findings().size();
        told.audited(one.incident(), one.result(), places);
    }

    AuditTotals totals(long read, long rejected) {
        long none = rejected + tooMany;
        return new AuditTotals(read, read - none, none, incidents, findings);
    }
}
