package daybook.domain.history;

import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The rules broken on purpose, each in one way, by changing what the real ones are given. */
enum BrokenHistory implements Chronicler {
    /** Marks as it enters: what was entered after the last report of the day is not looked at again. */
    MARKS_ON_ENTRY {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            int last = 0;
            for (int i = 0; i < entered.size(); i++) {
                last = entered.get(i).reportedOn().equals(day) ? i + 1 : last;
            }
            return PRODUCTION.by(settings, day, entered.subList(0, last));
        }
    },
    /** Takes the order in which reports were entered for that in which they were made. */
    GOES_BY_THE_ORDER_OF_ENTRY {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            List<HistoryEntry> all = new ArrayList<>();
            for (int i = 0; i < entered.size(); i++) {
                HistoryEntry it = entered.get(i);
                all.add(new HistoryEntry(
                        it.reference(),
                        it.reportedOn().atTime(12, 0, i).toInstant(ZoneOffset.UTC),
                        it.sameOccasionAs(),
                        it.part(),
                        it.cancelled()));
            }
            return PRODUCTION.by(settings, day, all);
        }
    },
    /** Joins a report to another only if that one has been entered already. */
    JOINS_ONLY_WHAT_IS_THERE {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            List<HistoryEntry> all = new ArrayList<>();
            Set<String> there = new HashSet<>();
            for (HistoryEntry it : entered) {
                all.add(saying(it.sameOccasionAs().filter(there::contains), it));
                there.add(it.reference());
            }
            return PRODUCTION.by(settings, day, all);
        }
    },
    SEES_LATER_REPORTS {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return PRODUCTION.by(settings, day.plusYears(50), entered);
        }
    },
    FORGETS_THE_WINDOW {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return PRODUCTION.by(settings.repeat(settings.repeatNotices(), 0), day, entered);
        }
    },
    FORGETS_THE_THRESHOLD {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return PRODUCTION.by(settings.repeat(2, settings.repeatWindowMonths()), day, entered);
        }
    },
    FORGETS_OCCASIONS {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return each(it -> saying(Optional.empty(), it), settings, day, entered);
        }
    },
    FORGETS_CANCELLATIONS {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return each(it -> with(it.part(), false, it), settings, day, entered);
        }
    },
    COUNTS_VICTIMS {
        @Override
        public Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
            return each(
                    it -> it.standing().isVulnerability() ? with(Entries.ASKED, it.cancelled(), it) : it,
                    settings,
                    day,
                    entered);
        }
    };

    private static Chronology each(
            UnaryOperator<HistoryEntry> change, ForceSettings settings, LocalDate day, List<HistoryEntry> entered) {
        return PRODUCTION.by(settings, day, entered.stream().map(change).toList());
    }

    private static HistoryEntry saying(Optional<String> same, HistoryEntry it) {
        return new HistoryEntry(it.reference(), it.reportedAt(), same, it.part(), it.cancelled());
    }

    private static HistoryEntry with(Part part, boolean cancelled, HistoryEntry it) {
        return new HistoryEntry(it.reference(), it.reportedAt(), it.sameOccasionAs(), part, cancelled);
    }
}
