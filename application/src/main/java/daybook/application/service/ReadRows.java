package daybook.application.service;

import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import daybook.application.spill.Packed;
import daybook.domain.audit.Detail;
import daybook.domain.audit.FlagSet;
import daybook.domain.audit.RecordedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads some rows of one file by a mapping, and packs what it reads. */
final class ReadRows {

    private static final int ROOM = 1 << 16;
    private static final FlagSet NO_FLAGS = new FlagSet(Set.of());

    /** A row that cannot be read. */
    record Rejected(RowPlace place, String message) {}

    private final ExportColumns columns;
    private final RowCode code;
    private final PlaceNumbers.OfFile numbers;
    private final Packed packed = new Packed(ROOM);
    private final List<Rejected> rejected = new ArrayList<>();

    ReadRows(ExportColumns columns, RowCode code, PlaceNumbers.OfFile numbers) {
        this.columns = columns;
        this.code = code;
        this.numbers = numbers;
    }

    ReadRows read(List<ExportRow> rows) {
        rows.forEach(this::read);
        return this;
    }

    /** The rows that were read, and a trace of each that was rejected. */
    Packed packed() {
        return packed;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    private void read(ExportRow row) {
        String incident = columns.incident(row.cells());
        if (!row.wanting().isEmpty()) {
            reject(row, incident, row.wanting());
        } else if (row.cells().size() != columns.width()) {
            reject(row, incident, "expected " + columns.width() + " cells");
        } else {
            fill(row, incident);
        }
    }

    /** Without a row of its own, what is not in an incident cannot be said to be missing from it. */
    private void reject(ExportRow row, String incident, String message) {
        rejected.add(new Rejected(row.place(), message));
        if (!incident.isEmpty()) {
            code.gap(incident, packed);
        }
    }

    private void fill(ExportRow row, String incident) {
        RecordedRow.Draft draft = RecordedRow.at(numbers.of(row.place().line()));
        for (int i = 0; i < columns.count(); i++) {
            int place = columns.place(i);
            if (place >= 0
                    && !fill(
                            draft,
                            columns.detail(i),
                            columns.reader(i),
                            row.cells().get(place).strip())) {
                reject(row, incident, "expected " + columns.detail(i) + " in a form that the mapping knows");
                return;
            }
        }
        RecordedRow read = draft.build();
        if (incident.isEmpty() || !read.tells(Detail.CRIME)) {
            Detail wanting = incident.isEmpty() ? Detail.INCIDENT : Detail.CRIME;
            reject(row, incident, "expected " + wanting + " in a form that the mapping knows");
        } else {
            code.row(read, incident, packed);
        }
    }

    private static boolean fill(RecordedRow.Draft draft, Detail detail, ReadCell reader, String cell) {
        if (cell.isEmpty()) {
            if (detail == Detail.FLAGS) {
                draft.with(detail, NO_FLAGS);
            } else if (reader.emptySaysNone()) {
                draft.without(detail);
            }
            return true;
        }
        Object read = reader.read(cell).orElse(null);
        if (read instanceof ReadDay.Read day) {
            fill(draft, detail, day);
        } else if (read != null) {
            draft.with(detail, read);
        }
        return read != null;
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
}
