package daybook.domain.history;

import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same numbers by brute force, written from what the rules say and not from how they are carried out. */
record PlainHistory(int counted, int vulnerability, boolean repeated) {

    static PlainHistory by(ForceSettings settings, LocalDate day, List<HistoryEntry> entries) {
        List<HistoryEntry> seen = entries.stream()
                .filter(it -> it.reportedOn().compareTo(day) <= 0)
                .toList();
        int counted = 0;
        int vulnerability = 0;
        List<HistoryEntry> left = new ArrayList<>(seen);
        while (!left.isEmpty()) {
            Set<String> names = namesOf(left.get(0), seen);
            List<HistoryEntry> occasion =
                    left.stream().filter(it -> names.contains(it.reference())).toList();
            left.removeAll(occasion);
            boolean behaviour = occasion.stream().anyMatch(it -> countsAlone(it));
            LocalDate first = occasion.stream()
                    .map(HistoryEntry::reportedOn)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            counted += behaviour && within(settings.repeatWindowMonths(), first, day) ? 1 : 0;
            vulnerability += !behaviour && occasion.stream().anyMatch(it -> isVictimAlone(it)) ? 1 : 0;
        }
        return new PlainHistory(counted, vulnerability, counted >= settings.repeatNotices());
    }

    static PlainHistory of(Chronology it) {
        return new PlainHistory(it.counted(), it.vulnerability(), it.repeated());
    }

    private static Set<String> namesOf(HistoryEntry one, List<HistoryEntry> all) {
        Set<String> names = new HashSet<>(Set.of(one.reference()));
        int before = 0;
        while (before != names.size()) {
            before = names.size();
            for (HistoryEntry it : all) {
                String said = it.sameOccasionAs().orElse(it.reference());
                if (names.contains(it.reference()) || names.contains(said)) {
                    names.add(it.reference());
                    names.add(said);
                }
            }
        }
        return names;
    }

    private static boolean countsAlone(HistoryEntry it) {
        Part part = it.part();
        boolean beside = !part.roles().isEmpty()
                && part.roles().stream().noneMatch(role -> role.name().matches("SUSPECT|PERSON_INVOLVED"));
        boolean took = !part.conduct().isEmpty() && !beside;
        boolean suspect = part.roles().stream().anyMatch(role -> role.name().equals("SUSPECT"));
        return !it.cancelled() && part.ofAChild() && (took || suspect);
    }

    private static boolean isVictimAlone(HistoryEntry it) {
        return !it.cancelled()
                && it.part().ofAChild()
                && !it.part().roles().isEmpty()
                && it.part().roles().stream().allMatch(role -> role.name().matches("VICTIM|WITNESS"));
    }

    /** Walks month by month from the first, to the same day of the month or to its last day. */
    private static boolean within(int months, LocalDate from, LocalDate day) {
        if (months == 0) {
            return true;
        }
        LocalDate month = from.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            month = month.with(TemporalAdjusters.firstDayOfNextMonth());
        }
        LocalDate end = month.withDayOfMonth(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
        return day.compareTo(end) <= 0;
    }
}
