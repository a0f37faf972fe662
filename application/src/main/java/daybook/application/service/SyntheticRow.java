package daybook.application.service;

import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of an export that is being made up: the text of each cell. Not for several threads. */
final class SyntheticRow {

    /** The columns, and what they are called. */
    static final Map<Detail, String> COLUMNS = columns();

    private final Map<Detail, String> cells = new EnumMap<>(Detail.class);
    private Optional<Defect> defect = Optional.empty();

    private static Map<Detail, String> columns() {
        Map<Detail, String> columns = new LinkedHashMap<>();
        columns.put(Detail.INCIDENT, "Incident");
        columns.put(Detail.CRIME, "Crime");
        columns.put(Detail.PERSON, "Person");
        columns.put(Detail.ROLE, "Role");
        columns.put(Detail.AGE, "Age");
        columns.put(Detail.SEX, "Sex");
        columns.put(Detail.OFFENCE, "Offence");
        columns.put(Detail.CATEGORY, "Category");
        columns.put(Detail.HAPPENED_ON, "Happened");
        columns.put(Detail.REPORTED_AT, "Reported");
        columns.put(Detail.RECORDED_AT, "Recorded");
        columns.put(Detail.LATE_RATIONALE, "Why late");
        columns.put(Detail.FLAGS, "Flags");
        columns.put(Detail.ONLINE, "Online");
        columns.put(Detail.OUTCOME, "Outcome");
        columns.put(Detail.OUTCOME_DAY, "Outcome on");
        columns.put(Detail.AGENCY, "Agency");
        columns.put(Detail.VICTIM_SIDE_AWARE, "Victim side aware");
        columns.put(Detail.OUTCOME_RATIONALE, "Rationale");
        columns.put(Detail.ACTIVITY_COMPLETED, "Activity completed");
        columns.put(Detail.CANCELLATION, "Cancelled under");
        columns.put(Detail.CANCELLED_BY, "Cancelled by");
        columns.put(Detail.INVESTIGATING_OFFICER, "Officer");
        columns.put(Detail.REPEATED, "Repeat");
        return columns;
    }

    /** The same with no defect, to be changed apart. */
    SyntheticRow copy() {
        SyntheticRow copy = new SyntheticRow();
        copy.cells.putAll(cells);
        return copy;
    }

    String get(Detail detail) {
        return cells.getOrDefault(detail, "");
    }

    SyntheticRow set(Detail detail, Object value) {
        cells.put(detail, value.toString());
        return this;
    }

    boolean is(Detail detail, Object value) {
        return get(detail).equals(value.toString());
    }

    boolean has(Detail detail) {
        return !get(detail).isEmpty();
    }

    /** Everybody in these exports has an age. */
    int age() {
        return Integer.parseInt(get(Detail.AGE));
    }

    Optional<Defect> defect() {
        return defect;
    }

    void plant(Defect planted) {
        defect = Optional.of(planted);
    }

    List<String> cells() {
        List<String> row = new ArrayList<>(COLUMNS.size());
        for (Detail column : COLUMNS.keySet()) {
            row.add(get(column));
        }
        return row;
    }

    @Override
    public String toString() {
        return "SyntheticRow[masked]";
    }
}
