package daybook.application.service;

import daybook.application.spill.Packed;
import daybook.domain.audit.Detail;
import daybook.domain.audit.FlagSet;
import java.util.Optional;
import java.util.Set;

/** The cells of one column, read and packed. What stands in the row before is neither read nor packed again. */
final class PackedCell {

    private static final int ROOM = 64;
    private static final FlagSet NO_FLAGS = new FlagSet(Set.of());

    private final Detail detail;
    private final ReadCell reader;
    private final KnownCells known;
    private final boolean isThere;
    private final RowCode code;
    private final Packed packed = new Packed(ROOM);
    private String before;

    private PackedCell(ExportColumns columns, int column, RowCode code) {
        this.detail = columns.detail(column);
        this.reader = columns.reader(column);
        this.known = columns.known(column);
        this.isThere = columns.place(column) != ExportColumns.NONE;
        this.code = code;
    }

    /** One for each column that the mapping names. */
    static PackedCell[] of(ExportColumns columns, RowCode code) {
        PackedCell[] cells = new PackedCell[columns.count()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new PackedCell(columns, i, code);
        }
        return cells;
    }

    /** Whether a cell can be read; then it is packed. */
    @SuppressWarnings("StringEquality")
    boolean reads(String cell) {
        // The same object: whoever reads files hands it on where the same stands in the row before.
        if (cell == before) {
            return true;
        }
        packed.clear();
        boolean read = cell.isEmpty() ? readsEmpty() : readsText(cell);
        before = read ? cell : null;
        return read;
    }

    /** What it tells of the detail; nothing if there is nothing to tell. */
    Packed packed() {
        return packed;
    }

    private boolean readsEmpty() {
        if (isThere && detail == Detail.FLAGS) {
            code.value(detail, NO_FLAGS, packed);
        } else if (isThere && reader.emptySaysNone()) {
            code.none(detail, packed);
        }
        return detail != Detail.CRIME;
    }

    private boolean readsText(String cell) {
        if (known.packs(cell, packed)) {
            return true;
        }
        Optional<Object> read = reader.read(cell);
        if (read.isPresent()) {
            pack(read.get());
            known.keep(cell, packed);
        }
        return read.isPresent();
    }

    private void pack(Object value) {
        if (value instanceof ReadDay.Read day) {
            packDay(day);
        } else if (value instanceof ReadCell.Untold untold) {
            packUntold(untold);
        } else if (detail != Detail.INCIDENT) {
            code.value(detail, value, packed);
        }
    }

    /** A word may say that there is none, or nothing at all. */
    private void packUntold(ReadCell.Untold untold) {
        if (untold == ReadCell.Untold.NONE) {
            code.none(detail, packed);
        }
    }

    /** A day that is told with its time tells the moment as well. */
    private void packDay(ReadDay.Read read) {
        switch (detail) {
            case REPORTED_ON, REPORTED_AT -> {
                code.value(Detail.REPORTED_ON, read.day(), packed);
                read.moment().ifPresent(it -> code.value(Detail.REPORTED_AT, it, packed));
            }
            case RECORDED_ON, RECORDED_AT -> {
                code.value(Detail.RECORDED_ON, read.day(), packed);
                read.moment().ifPresent(it -> code.value(Detail.RECORDED_AT, it, packed));
            }
            default -> code.value(detail, read.day(), packed);
        }
    }
}
