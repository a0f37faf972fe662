package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.guidance.ForceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An export of one row, in which one cell is of interest. */
final class OneCell implements AuditRecords.Told {

    private final List<RecordedRow> rows = new ArrayList<>();

    /** The row as it is read; none if it is rejected. */
    static Optional<RecordedRow> read(Detail detail, String cell, Map<String, String> words, String... days) {
        OneCell told = new OneCell();
        ExportMapping mapping = new ExportMapping(
                Map.of("INCIDENT", "I", "CRIME", "C", detail.name(), "X"),
                List.of(),
                words.isEmpty() ? Map.of() : Map.of(detail.name(), words),
                List.of(days),
                Map.of());
        ExportRow row = new ExportRow(new RowPlace("x", 2), List.of("I", "C", "X"), List.of("I1", "C1", cell));
        new AuditRecordsService(ForceSettings.defaults()).audit(List.of(row).iterator(), mapping, told);
        return told.rows.stream().findFirst();
    }

    /** The value as it is read; none if there is none, or if the row is rejected. */
    static Optional<Object> value(Detail detail, String cell, String... days) {
        return read(detail, cell, Map.of(), days).flatMap(it -> it.value(detail, Object.class));
    }

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        rows.addAll(incident.rows());
    }

    @Override
    public void rejected(RowPlace place, String message) {
        rows.clear();
    }
}
