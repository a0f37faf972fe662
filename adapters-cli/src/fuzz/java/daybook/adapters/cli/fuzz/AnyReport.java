package daybook.adapters.cli.fuzz;

import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Whatever stands for a report is read and can be written and read again as the same, or is refused with its places. */
public final class AnyReport {

    private static final WireJson JSON = new WireJson();

    private AnyReport() {}

    public static void fuzzerTestOneInput(byte[] document) throws IOException {
        try {
            IncidentReport report = JSON.read(document);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            JSON.write(report, written);
            if (!JSON.read(written.toByteArray()).equals(report)) {
                throw new IllegalStateException("what is written is another report than was read");
            }
        } catch (RefusedReport refused) {
            if (refused.refusals().isEmpty()) {
                throw new IllegalStateException("it is refused without a word", refused);
            }
        }
    }
}
