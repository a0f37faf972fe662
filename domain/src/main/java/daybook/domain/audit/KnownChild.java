package daybook.domain.audit;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ChildHistory;
import daybook.domain.history.Chronology;
import daybook.domain.history.HistoryEntry;
import daybook.domain.history.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One child as a register knows them, beside a record that is audited. Sources: DAYBOOK-03, DAYBOOK-30.
 *
 * @param references under how many references, which persons said are one child's; at least one
 * @param entries every report that the register holds of the child, under all of them, in any order
 */
public record KnownChild(int references, List<HistoryEntry> entries) {

    public KnownChild {
        entries = List.copyOf(entries);
        if (references < 1) {
            throw new IllegalArgumentException("a child is known under a reference");
        }
    }

    /** Whether the register knows anything of them. */
    boolean isKnown() {
        return references > 1 || !entries.isEmpty();
    }

    /** Whether they have another reference. */
    boolean hasAnother() {
        return references > 1;
    }

    /**
     * How many notices there are by the day of a report that is audited, that report included and counted once.
     *
     * <p>Of a report that the register holds, it is the number of {@link ChildHistory}. It is none where that report counts for
     * nothing there, since the record says that the child answers for a crime. Of any other report the register can say that
     * there are enough, and never that there are too few: it does not hold all that the force has.
     */
    OptionalInt notices(String report, LocalDate day, ForceSettings settings) {
        Chronology chronology = ChildHistory.under(settings).by(day, entries);
        Optional<Notice> own = chronology.noticeOf(report);
        if (own.isPresent()) {
            return own.get().counts() ? OptionalInt.of(chronology.counted()) : OptionalInt.empty();
        }
        int atLeast = chronology.counted() + (mayBeHere(day) ? 0 : 1);
        return atLeast >= settings.repeatNotices() ? OptionalInt.of(atLeast) : OptionalInt.empty();
    }

    /** Whether the register may hold the report under another number: one of that day. */
    private boolean mayBeHere(LocalDate day) {
        return entries.stream().anyMatch(it -> it.reportedOn().equals(day));
    }

    @Override
    public String toString() {
        return "KnownChild[masked]";
    }
}
