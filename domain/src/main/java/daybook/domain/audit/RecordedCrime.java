package daybook.domain.audit;

import daybook.domain.child.Role;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of one crime. What is said of the crime itself is what the first row says that tells it.
 *
 * @param reference the force's own number of it
 * @param rows at least one, in the order of the export
 */
public record RecordedCrime(String reference, List<RecordedRow> rows) {

    public RecordedCrime {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a crime has at least one row");
        }
    }

    /**
     * The row that tells a detail of the crime: the first with a value, otherwise the first that says that there is none, since
     * an export may write what is said of the crime on one of its rows alone; the first of all if none tells it.
     */
    public RecordedRow telling(Detail detail) {
        for (RecordedRow row : rows) {
            if (row.tells(detail) && !row.hasNone(detail)) {
                return row;
            }
        }
        for (RecordedRow row : rows) {
            if (row.hasNone(detail)) {
                return row;
            }
        }
        return first();
    }

    /** Whether it was cancelled: then it stands no longer, and names nobody (DAYBOOK-36). */
    public boolean isCancelled() {
        RecordedRow row = telling(Detail.CANCELLATION);
        return row.tells(Detail.CANCELLATION) && !row.hasNone(Detail.CANCELLATION);
    }

    /** Where the crime stands in the export. */
    public RecordedRow first() {
        return rows.get(0);
    }

    public List<RecordedRow> in(Role role) {
        return with(it -> it.is(Detail.ROLE, role));
    }

    /** Whoever answers for it: suspects, and persons involved, each in a role of their own. */
    public List<RecordedRow> answering() {
        return with(it -> it.value(Detail.ROLE, Role.class)
                .filter(Role::answersForTheCrime)
                .isPresent());
    }

    private List<RecordedRow> with(Predicate<RecordedRow> wanted) {
        List<RecordedRow> found = new ArrayList<>(rows.size());
        for (RecordedRow row : rows) {
            if (wanted.test(row)) {
                found.add(row);
            }
        }
        return found;
    }

    public String code() {
        return telling(Detail.OFFENCE).text(Detail.OFFENCE);
    }

    /** The class of its offence; none if no code is told, or one that is not in the catalogue. */
    public Optional<OffenceClass> offenceClass() {
        return Offence.classOf(code());
    }

    boolean isOf(OffenceClass offenceClass) {
        return offenceClass().filter(offenceClass::equals).isPresent();
    }

    @Override
    public String toString() {
        return "RecordedCrime[masked]";
    }
}
