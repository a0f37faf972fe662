package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.fuzz.Silent;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import daybook.adapters.cli.terminal.Terminal;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.service.AuditRecordsService;
import daybook.domain.guidance.ForceSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Of whatever stands for an export, plain or packed, every row that is read is audited or rejected. */
public final class AnyExport {

    private static final AuditRecords AUDIT = new AuditRecordsService(ForceSettings.defaults());
    private static final ExportMapping MAPPING = new ExportMapping(
            Map.of("INCIDENT", "Inc No", "CRIME", "Crime No", "PERSON", "Nominal", "ROLE", "Role", "AGE", "Age"),
            List.of(),
            Map.of("ROLE", Map.of("Offender", "SUSPECT")),
            List.of("dd/MM/yyyy"),
            Map.of());

    private AnyExport() {}

    public static void fuzzerTestOneInput(byte[] export) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayOutputStream(), said, new ByteArrayInputStream(export), Terminal.NONE);
        Progress progress = new Progress(console, Clock.systemUTC(), "rows read", 0);
        try (Exports exports = new Exports(List.of(new Input("-")), ReadingOptions.FOUND_OUT, console, progress)) {
            AuditTotals totals = AUDIT.audit(exports, MAPPING, new Silent());
            if (totals.read() != totals.audited() + totals.rejected()) {
                throw new IllegalStateException("a row is lost");
            }
            console.err().flush();
            if (exports.code() != ExitCode.DONE && said.size() == 0) {
                throw new IllegalStateException("it is not read to its end, without a word");
            }
        }
    }
}
