package daybook.application.service;

import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import daybook.application.spill.Packed;
import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.List;

/** Reads some rows of one file by a mapping, and packs what it reads. */
final class ReadRows {

    private static final int ROOM = 1 << 16;

    /** A row that cannot be read. */
    record Rejected(RowPlace place, String message) {}

    private final ExportColumns columns;
    private final RowCode code;
    private final PackedCell[] cells;
    private final PlaceNumbers.OfFile numbers;
    private final Packed packed = new Packed(ROOM);
    private final List<Rejected> rejected = new ArrayList<>();

    ReadRows(ExportColumns columns, RowCode code, PlaceNumbers.OfFile numbers) {
        this.columns = columns;
        this.code = code;
        this.cells = PackedCell.of(columns, code);
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
        if (incident.isEmpty()) {
            reject(row, incident, wanting(Detail.INCIDENT));
            return;
        }
        code.begin(incident, numbers.of(row.place().line()), packed);
        for (int i = 0; i < columns.count(); i++) {
            int place = columns.place(i);
            if (!cells[i].reads(place < 0 ? "" : row.cells().get(place).strip())) {
                packed.undo();
                reject(row, incident, wanting(columns.detail(i)));
                return;
            }
            packed.append(cells[i].packed());
        }
        code.end(packed);
    }

    private static String wanting(Detail detail) {
        return "expected " + detail + " in a form that the mapping knows";
    }
}
