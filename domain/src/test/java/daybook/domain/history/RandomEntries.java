package daybook.domain.history;

import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Factor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Up to six reports of one child and the settings of a force, at random from a seed, with ties and occasions. */
record RandomEntries(List<HistoryEntry> entries, ForceSettings settings) {

    private static final String[] MOMENTS = {
        "2025-01-31T12:00:00Z",
        "2025-02-28T12:00:00Z",
        "2025-03-30T23:30:00Z",
        "2025-03-31T08:00:00Z",
        "2025-03-31T12:00:00Z",
        "2025-04-30T22:59:59Z",
        "2025-04-30T23:00:00Z",
        "2026-05-11T12:00:00Z"
    };

    private static final Part[] PARTS = {
        Entries.ASKED,
        Entries.VICTIM,
        Entries.with(12),
        Entries.with(14),
        Entries.sent(Conduct.SENDER, 1),
        Entries.sent(Conduct.SENDER, 3),
        Entries.sent(Conduct.FORWARDER, 2),
        Entries.bringingAbout(Factor.BULLIED),
        Entries.as(Entries.ASKED, false, false, Role.SUSPECT),
        Entries.as(Entries.part(), true, true, Role.VICTIM),
        Entries.as(Entries.part(), true, false, Role.SUSPECT),
        Entries.as(Entries.part(), true, false)
    };

    static RandomEntries of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 20240501);
        int size = 1 + random.nextInt(6);
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Optional<String> same =
                    random.nextInt(3) == 0 ? Optional.of("R-" + random.nextInt(size + 1)) : Optional.empty();
            entries.add(new HistoryEntry(
                    "R-" + i,
                    Instant.parse(MOMENTS[random.nextInt(MOMENTS.length)]),
                    same,
                    PARTS[random.nextInt(PARTS.length)],
                    random.nextInt(6) == 0));
        }
        ForceSettings settings = ForceSettings.defaults()
                .repeat(2 + random.nextInt(2), random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3));
        return new RandomEntries(entries, settings);
    }

    /** Every order in which they can be entered. */
    List<List<HistoryEntry>> orders() {
        List<List<HistoryEntry>> orders = new ArrayList<>();
        order(new ArrayList<>(), entries, orders);
        return orders;
    }

    private static void order(List<HistoryEntry> begun, List<HistoryEntry> left, List<List<HistoryEntry>> orders) {
        if (left.isEmpty()) {
            orders.add(List.copyOf(begun));
        }
        for (HistoryEntry next : left) {
            List<HistoryEntry> further = new ArrayList<>(begun);
            further.add(next);
            order(further, left.stream().filter(it -> it != next).toList(), orders);
        }
    }
}
