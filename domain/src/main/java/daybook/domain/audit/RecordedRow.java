package daybook.domain.audit;

import daybook.domain.child.Age;
import daybook.domain.incident.Answer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One person on one crime, as a force exported it. Of each detail the export tells a value, or that there is none, or nothing.
 *
 * <p>Immutable, and it masks itself when printed.
 */
public final class RecordedRow {

    private static final Detail[] DETAILS = Detail.values();
    private static final Object NONE = new Object();

    private final long place;
    private final Object[] told;

    private final OptionalInt age;

    private RecordedRow(long place, Object[] told) {
        this.place = place;
        this.told = told;
        this.age = workedOut();
    }

    /** A row of which nothing is told yet, under a number of the caller's by which it is found again. */
    public static Draft at(long place) {
        return new Draft(place);
    }

    /** The number by which whoever read it finds it again. */
    public long place() {
        return place;
    }

    /** Whether the export says what it is, or that there is none. */
    public boolean tells(Detail detail) {
        return told[detail.ordinal()] != null;
    }

    /** Whether the export says what it is. */
    public boolean has(Detail detail) {
        return tells(detail) && !hasNone(detail);
    }

    /** Whether the export says that there is none. */
    public boolean hasNone(Detail detail) {
        return told[detail.ordinal()] == NONE;
    }

    /** The value of a detail; none if there is none, or if nothing is told. */
    public <T> Optional<T> value(Detail detail, Class<T> type) {
        return has(detail) ? Optional.of(type.cast(told[detail.ordinal()])) : Optional.empty();
    }

    /** Whether the value is this one. */
    public boolean is(Detail detail, Object value) {
        return value.equals(told[detail.ordinal()]);
    }

    /** A detail that is yes or no; where the export says that there is none, no. */
    public Answer answer(Detail detail) {
        return hasNone(detail) ? Answer.NO : value(detail, Answer.class).orElse(Answer.NOT_KNOWN);
    }

    /** A text; empty if there is none, or if nothing is told. */
    public String text(Detail detail) {
        return told[detail.ordinal()] instanceof String text ? text : "";
    }

    /** How old the person was on the day it happened, or on the day of the report where that is not told. */
    public OptionalInt age() {
        return age;
    }

    private OptionalInt workedOut() {
        Optional<LocalDate> day = day();
        Optional<LocalDate> born = value(Detail.DATE_OF_BIRTH, LocalDate.class);
        if (born.isPresent() && day.isPresent()) {
            return OptionalInt.of(Age.born(born.get()).on(day.get(), day.get()));
        }
        Optional<Integer> years = value(Detail.AGE, Integer.class);
        return years.isPresent() ? OptionalInt.of(years.get()) : OptionalInt.empty();
    }

    /** Whether they were under 18 as far as is told: of unknown age, they may have been. */
    boolean mayBeOfAChild() {
        return age().orElse(0) < Age.ADULT;
    }

    /** The day that counts: that on which it happened, otherwise that of the report. */
    public Optional<LocalDate> day() {
        Optional<LocalDate> happened = value(Detail.HAPPENED_ON, LocalDate.class);
        return happened.isPresent() ? happened : value(Detail.REPORTED_ON, LocalDate.class);
    }

    /** The same with one detail more, or another value of it. */
    public RecordedRow with(Detail detail, Object value) {
        Draft draft = new Draft(place);
        System.arraycopy(told, 0, draft.told, 0, told.length);
        return draft.with(detail, value).build();
    }

    /** The same with a detail of which nothing is told yet. */
    RecordedRow withUntold(Detail detail, Object value) {
        return tells(detail) ? this : with(detail, value);
    }

    @Override
    public String toString() {
        return "RecordedRow[masked]";
    }

    /** A row that is being read. Not for several threads. */
    public static final class Draft {

        private final long place;
        private final Object[] told = new Object[DETAILS.length];

        private Draft(long place) {
            this.place = place;
        }

        /**
         * What the export says of a detail.
         *
         * @throws IllegalArgumentException if it is not of the kind that the detail is
         */
        public Draft with(Detail detail, Object value) {
            if (!detail.takes(value)) {
                throw new IllegalArgumentException(detail + " is told by another kind of value");
            }
            told[detail.ordinal()] = value;
            return this;
        }

        /** The export says that there is none. */
        public Draft without(Detail detail) {
            told[detail.ordinal()] = NONE;
            return this;
        }

        public RecordedRow build() {
            return new RecordedRow(place, told.clone());
        }
    }
}
