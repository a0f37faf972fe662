package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.spill.Shares;
import daybook.application.spill.Spill;
import daybook.domain.audit.AuditIncident;
import daybook.domain.guidance.ForceSettings;
import java.util.Iterator;

/** Reads rows by the mapping, puts those of one incident together wherever they stand, and has each incident audited. */
public final class AuditRecordsService implements AuditRecords {

    /** More rows than any incident has: one that has more is none, but a column that the mapping takes for another. */
    private static final int MOST_ROWS = 5_000;

    private final ForceSettings settings;
    private final Shares.Bounds bounds;

    public AuditRecordsService(ForceSettings settings) {
        this(settings, Shares.Bounds.ofMemory(MOST_ROWS));
    }

    AuditRecordsService(ForceSettings settings, Shares.Bounds bounds) {
        this.settings = settings;
        this.bounds = bounds;
    }

    @Override
    public AuditTotals audit(Iterator<ExportRow> rows, ExportMapping mapping, AuditRecords.Told told) {
        ReadMapping read = new ReadMapping(mapping);
        AuditIncident audit = AuditIncident.under(settings, read.switchedOff());
        RowCode code = new RowCode();
        PlaceNumbers places = new PlaceNumbers();
        try (Spill spill = new Spill()) {
            Shares shares = new Shares(spill, bounds);
            ReadExport reading = new ReadExport(read, code, places, told);
            reading.all(rows, shares);
            AuditShares auditing = new AuditShares(audit, code, places, told);
            auditing.all(shares, bounds.same());
            return auditing.totals(reading.read(), reading.rejected());
        }
    }
}
