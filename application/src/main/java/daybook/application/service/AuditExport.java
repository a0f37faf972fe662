package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportRow;
import daybook.application.spill.Shares;
import daybook.application.spill.Spill;
import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.ForceSettings;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads rows by a mapping, puts those of one incident together wherever they stand, and has each incident audited.
 *
 * @param settings those of the force
 * @param bounds how much there may be in memory
 */
record AuditExport(ForceSettings settings, Shares.Bounds bounds) {

    /** More rows than any incident has: one that has more is none, but a column that the mapping takes for another. */
    private static final int MOST_ROWS = 5_000;

    /** With a part of the memory there may be. */
    static AuditExport under(ForceSettings settings) {
        return new AuditExport(settings, Shares.Bounds.ofMemory(MOST_ROWS));
    }

    /**
     * Audits rows to their end.
     *
     * @param beside adds to some incidents what is known of them beside the export; asked by several threads
     */
    AuditTotals audit(
            Iterator<ExportRow> rows,
            ReadMapping mapping,
            AuditRecords.Told told,
            UnaryOperator<List<RecordedIncident>> beside) {
        AuditIncident audit = AuditIncident.under(settings, mapping.switchedOff());
        RowCode code = new RowCode();
        PlaceNumbers places = new PlaceNumbers();
        try (Spill spill = new Spill()) {
            Shares shares = new Shares(spill, bounds);
            ReadExport reading = new ReadExport(mapping, code, places, told);
            reading.all(rows, shares);
            AuditShares auditing = new AuditShares(new IncidentBatch(audit, code, beside), places, told);
            auditing.all(shares, bounds.same());
            return auditing.totals(reading.read(), reading.rejected());
        }
    }
}
