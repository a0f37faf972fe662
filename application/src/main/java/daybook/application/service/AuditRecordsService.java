package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.domain.audit.AuditIncident;
import daybook.domain.guidance.ForceSettings;
import java.util.Iterator;

/** Reads rows by the mapping, puts those of one incident together and has each incident audited. */
public final class AuditRecordsService implements AuditRecords {

    private final ForceSettings settings;

    public AuditRecordsService(ForceSettings settings) {
        this.settings = settings;
    }

    @Override
    public AuditTotals audit(Iterator<ExportRow> rows, ExportMapping mapping, AuditRecords.Told told) {
        ReadMapping read = new ReadMapping(mapping);
        ReadRows incidents = new ReadRows(read, told);
        CompareHeader header = new CompareHeader(read, told);
        rows.forEachRemaining(row -> {
            header.of(row);
            incidents.add(row);
        });
        return incidents.audit(AuditIncident.under(settings, read.switchedOff()));
    }
}
