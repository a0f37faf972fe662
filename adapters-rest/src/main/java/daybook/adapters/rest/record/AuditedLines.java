package daybook.adapters.rest.record;

import daybook.application.json.AuditJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.RowPlace;
import daybook.application.spill.SpilledLines;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The lines of an audit's answer, put aside until the last of them says that it is whole. */
final class AuditedLines implements AuditRecords.Told, AutoCloseable {

    private static final Wording WORDING = Wording.english();

    private final SpilledLines lines = new SpilledLines();
    private final Map<AuditJson.Wanting, Long> wanting = new TreeMap<>();

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        for (Finding finding : result.findings()) {
            add(() -> AuditJson.line(places.of(finding.row()), finding, WORDING));
        }
        for (CannotTell why : result.cannotTell()) {
            wanting.merge(new AuditJson.Wanting(why.rule(), why.wanting()), 1L, Long::sum);
        }
    }

    @Override
    public void rejected(RowPlace place, String message) {
        add(() -> AuditJson.rejected(place, message));
    }

    @Override
    public void warned(String file, String message) {
        add(() -> AuditJson.warned(file, message));
    }

    /** What could not be told, and the sums: nothing comes after them. */
    void end(AuditTotals totals, Map<String, String> switchedOff) {
        wanting.forEach((it, times) -> add(() -> AuditJson.cannotTell(it, times)));
        add(() -> AuditJson.totals(totals, switchedOff));
    }

    private void add(Line line) {
        try {
            lines.line(line.text());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written", impossible);
        }
    }

    /** Writes all of them, once. */
    void writeTo(OutputStream out) throws IOException {
        try (lines) {
            lines.writeTo(out::write);
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    /** A line without its end. */
    @FunctionalInterface
    private interface Line {

        String text() throws IOException;
    }
}
