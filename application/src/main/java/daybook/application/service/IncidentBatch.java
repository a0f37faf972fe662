package daybook.application.service;

import daybook.application.spill.Packed;
import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Audits some incidents at a time, so that what is known of them beside the export is asked for once. Safe to share between threads.
 *
 * @param audit the checks
 * @param code unpacks rows
 * @param beside adds what is known beside the export
 */
record IncidentBatch(AuditIncident audit, RowCode code, UnaryOperator<List<RecordedIncident>> beside) {

    /** An incident, and what the checks make of it. */
    record Audited(RecordedIncident incident, AuditResult result) {}

    /** Those of which a row could be read. */
    List<Audited> audited(GroupedRows rows, List<GroupedRows.Incident> those) {
        List<RecordedIncident> incidents = new ArrayList<>(those.size());
        for (GroupedRows.Incident incident : those) {
            read(rows, incident).ifPresent(incidents::add);
        }
        List<Audited> audited = new ArrayList<>(incidents.size());
        for (RecordedIncident incident : beside.apply(incidents)) {
            audited.add(new Audited(incident, audit.on(incident)));
        }
        return audited;
    }

    private Optional<RecordedIncident> read(GroupedRows rows, GroupedRows.Incident those) {
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
        return read.isEmpty() ? Optional.empty() : Optional.of(RecordedIncident.of(reference, read, whole));
    }
}
