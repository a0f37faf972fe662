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
 * <p>Immutable, and it masks itself when printed. What nearly every rule asks is worked out once.
 */
public final class RecordedCrime {

    private final String reference;
    private final List<RecordedRow> rows;
    private final String code;
    private final Optional<OffenceClass> offenceClass;
    private final List<RecordedRow> answering;

    /**
     * The crime of these rows.
     *
     * @param reference the force's own number of it
     * @param rows at least one, in the order of the export
     */
    public RecordedCrime(String reference, List<RecordedRow> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a crime has at least one row");
        }
        this.reference = reference;
        this.rows = List.copyOf(rows);
        code = telling(Detail.OFFENCE).text(Detail.OFFENCE);
        offenceClass = Offence.classOf(code);
        answering = List.copyOf(with(Role::answersForTheCrime));
    }

    /** The force's own number of it. */
    public String reference() {
        return reference;
    }

    /** At least one, in the order of the export. */
    public List<RecordedRow> rows() {
        return rows;
    }

    /**
     * The row that tells a detail of the crime: the first with a value, otherwise the first that says that there is none, since
     * an export may write what is said of the crime on one of its rows alone; the first of all if none tells it.
     */
    public RecordedRow telling(Detail detail) {
        for (RecordedRow row : rows) {
            if (row.has(detail)) {
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
        return telling(Detail.CANCELLATION).has(Detail.CANCELLATION);
    }

    /** Where the crime stands in the export. */
    public RecordedRow first() {
        return rows.get(0);
    }

    public List<RecordedRow> in(Role role) {
        return with(role::equals);
    }

    /** Whoever answers for it: suspects, and persons involved, each in a role of their own. */
    public List<RecordedRow> answering() {
        return answering;
    }

    private List<RecordedRow> with(Predicate<Role> wanted) {
        List<RecordedRow> found = new ArrayList<>(rows.size());
        for (RecordedRow row : rows) {
            if (row.value(Detail.ROLE, Role.class).filter(wanted).isPresent()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The code of its offence; empty if none is told. */
    public String code() {
        return code;
    }

    /** The class of its offence; none if no code is told, or one that is not in the catalogue. */
    public Optional<OffenceClass> offenceClass() {
        return offenceClass;
    }

    boolean isOf(OffenceClass wanted) {
        return offenceClass.isPresent() && offenceClass.get() == wanted;
    }

    @Override
    public String toString() {
        return "RecordedCrime[masked]";
    }
}
