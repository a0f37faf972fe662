package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportRow;
import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.Detail;
import daybook.domain.audit.FlagSet;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a share of an export, read and put together by incident. Not for several threads. */
final class ReadRows {

    private final ReadMapping mapping;
    private final AuditRecords.Told told;
    private final List<ExportRow> sources = new ArrayList<>();
    private final Map<String, List<RecordedRow>> incidents = new LinkedHashMap<>();
    private final Set<String> withGaps = new HashSet<>();
    private List<String> header = List.of();
    private Map<Detail, Integer> columns = Map.of();
    private long rejected;

    ReadRows(ReadMapping mapping, AuditRecords.Told told) {
        this.mapping = mapping;
        this.told = told;
    }

    void add(ExportRow row) {
        if (row.cells().size() != row.header().size()) {
            reject(row, "expected " + row.header().size() + " cells");
            return;
        }
        findColumns(row.header());
        String incident = cell(row, Detail.INCIDENT);
        RecordedRow.Draft draft = RecordedRow.at(sources.size());
        Optional<Detail> unreadable = fill(draft, row);
        if (unreadable.isPresent()) {
            withGaps.add(incident);
            reject(row, "expected " + unreadable.get() + " in a form that the mapping knows");
        } else {
            sources.add(row);
            incidents.computeIfAbsent(incident, it -> new ArrayList<>(4)).add(draft.build());
        }
    }

    private void reject(ExportRow row, String message) {
        rejected++;
        told.rejected(row.place(), message);
    }

    /** Once for each header: rows of one file share it. */
    private void findColumns(List<String> names) {
        if (names != header) {
            header = names;
            columns = new EnumMap<>(Detail.class);
            mapping.columns().forEach((detail, name) -> {
                if (names.contains(name)) {
                    columns.put(detail, names.indexOf(name));
                }
            });
        }
    }

    private String cell(ExportRow row, Detail detail) {
        Integer column = columns.get(detail);
        return column == null ? "" : row.cells().get(column).strip();
    }

    /** The detail that cannot be read, if there is one. */
    private Optional<Detail> fill(RecordedRow.Draft draft, ExportRow row) {
        for (Detail detail : columns.keySet()) {
            if (!fill(draft, detail, cell(row, detail))) {
                return Optional.of(detail);
            }
        }
        return cell(row, Detail.INCIDENT).isEmpty()
                ? Optional.of(Detail.INCIDENT)
                : cell(row, Detail.CRIME).isEmpty() ? Optional.of(Detail.CRIME) : Optional.empty();
    }

    private boolean fill(RecordedRow.Draft draft, Detail detail, String cell) {
        ReadCell reader = mapping.cell(detail);
        if (cell.isEmpty()) {
            if (detail == Detail.FLAGS) {
                draft.with(detail, new FlagSet(Set.of()));
            } else if (reader.emptySaysNone()) {
                draft.without(detail);
            }
            return true;
        }
        Optional<Object> read = reader.read(cell);
        read.ifPresent(value -> take(draft, detail, value));
        return read.isPresent();
    }

    /** A word may say that there is none, or nothing at all. */
    private static void take(RecordedRow.Draft draft, Detail detail, Object value) {
        if (value instanceof ReadDay.Read day) {
            fill(draft, detail, day);
        } else if (value == ReadCell.Untold.NONE) {
            draft.without(detail);
        } else if (value != ReadCell.Untold.NOT_KNOWN) {
            draft.with(detail, value);
        }
    }

    /** A day that is told with its time tells the moment as well. */
    private static void fill(RecordedRow.Draft draft, Detail detail, ReadDay.Read read) {
        switch (detail) {
            case REPORTED_ON, REPORTED_AT -> {
                draft.with(Detail.REPORTED_ON, read.day());
                read.moment().ifPresent(it -> draft.with(Detail.REPORTED_AT, it));
            }
            case RECORDED_ON, RECORDED_AT -> {
                draft.with(Detail.RECORDED_ON, read.day());
                read.moment().ifPresent(it -> draft.with(Detail.RECORDED_AT, it));
            }
            default -> draft.with(detail, read.day());
        }
    }

    AuditTotals audit(AuditIncident audit) {
        long findings = 0;
        for (Map.Entry<String, List<RecordedRow>> entry : incidents.entrySet()) {
            RecordedIncident incident =
                    RecordedIncident.of(entry.getKey(), entry.getValue(), !withGaps.contains(entry.getKey()));
            AuditResult result = audit.on(incident);
            told.audited(incident, result, row -> sources.get((int) row.place()).place());
            findings += result.findings().size();
        }
        return new AuditTotals(sources.size() + rejected, sources.size(), rejected, incidents.size(), findings);
    }
}
