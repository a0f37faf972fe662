package daybook.adapters.cli.fuzz;

import daybook.application.json.PlainJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.application.service.AuditRecordsService;
import daybook.domain.guidance.ForceSettings;
import java.util.List;

/** Whatever stands for a mapping reads every row of an export or rejects it, or is refused with its places. */
public final class AnyMapping {

    private static final AuditRecords AUDIT = new AuditRecordsService(ForceSettings.defaults());

    private AnyMapping() {}

    private static List<ExportRow> rows() {
        List<String> header = List.of("Inc No", "Crime No", "Nominal", "Role", "Age", "HO Code", "Reported", "Outcome");
        return List.of(
                row(header, 2, "I-1", "C-1", "N-1", "Offender", "15", "86/2", "11/05/2026", ""),
                row(header, 3, "I-2", "C-2", "N-2", "Involved", "9", "086/02", "12/05/2026", "22"),
                row(header, 4, "I-1", "C-3", "N-2", "Involved", "", "22/25", "2026-05-11T10:00", "Outcome 21"));
    }

    private static ExportRow row(List<String> header, long line, String... cells) {
        return new ExportRow(new RowPlace("export", line), header, List.of(cells));
    }

    public static void fuzzerTestOneInput(byte[] mapping) {
        try {
            ExportMapping read = new PlainJson().read(mapping, ExportMapping.class);
            AuditTotals totals = AUDIT.audit(rows().iterator(), read, new Silent());
            if (totals.read() != totals.audited() + totals.rejected()) {
                throw new IllegalStateException("a row is lost");
            }
        } catch (RefusedReport refused) {
            if (refused.refusals().isEmpty()) {
                throw new IllegalStateException("it is refused without a word", refused);
            }
        }
    }
}
