package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.spill.Shares;
import daybook.domain.guidance.ForceSettings;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/** Audits an export by what it tells alone. */
public final class AuditRecordsService implements AuditRecords {

    private final AuditExport export;

    public AuditRecordsService(ForceSettings settings) {
        this.export = AuditExport.under(settings);
    }

    AuditRecordsService(ForceSettings settings, Shares.Bounds bounds) {
        this.export = new AuditExport(settings, bounds);
    }

    @Override
    public AuditTotals audit(Iterator<ExportRow> rows, ExportMapping mapping, AuditRecords.Told told) {
        return export.audit(rows, new ReadMapping(mapping), told, UnaryOperator.identity());
    }
}
