package daybook.adapters.persistence;

import daybook.adapters.persistence.SqlErasures.Named;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.Who;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.Tombstone;
import daybook.domain.incident.Incident;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Erases again what an older copy of a register brought back. While nothing was brought back this is a look at the list and one
 * at the ids; only where one of them is not known here is every record asked for its own.
 */
final class ErasedAgain {

    private static final int PAGE = 10_000;
    private static final String OFFICER = "daybook";
    private static final String REASON = "it was erased before, and an older copy of the register brought it back";

    private final Database database;
    private final Transactions transactions;
    private final ErasedList list;
    private final Clock clock;

    ErasedAgain(Database database, ErasedList list, Clock clock) {
        this.database = database;
        this.transactions = new Transactions(database);
        this.list = list;
        this.clock = clock;
    }

    /**
     * Does so, each record with its entry in the access log, and lists what is known here and not on the list yet.
     *
     * @param elsewhere what is erased as well, whether it is listed or not
     * @throws StoreUnavailable if the list or the database cannot be used
     */
    void apply(Set<String> elsewhere) {
        Set<String> listed = list.isThere() ? list.ids() : Set.of();
        Set<String> erased = new HashSet<>(listed);
        erased.addAll(elsewhere);
        Set<String> known = new HashSet<>(transactions.look(sql -> new SqlErasures(sql).ids()));
        boolean isBack = !known.containsAll(erased);
        if (isBack) {
            transactions.run(sql -> erase(sql, erased));
            known.addAll(erased);
        }
        known.removeAll(listed);
        if (isBack || !known.isEmpty()) {
            // What is not listed yet may have been erased a moment before a process was killed.
            database.clean();
        }
        if (list.isThere()) {
            list.add(known);
        }
    }

    private boolean erase(Sql sql, Set<String> erased) {
        SqlErasures erasures = new SqlErasures(sql);
        Set<String> missing = new HashSet<>(erased);
        erasures.ids().forEach(missing::remove);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, Incident.LONDON);
        List<Named> page = erasures.after(Named.FIRST, PAGE);
        while (!page.isEmpty() && !missing.isEmpty()) {
            for (Named record : page) {
                if (missing.remove(record.id())) {
                    erasures.erase(
                            record.force(), record.reference(), record.version(), new Tombstone(today, "", "", ""));
                    enter(sql, record, now);
                }
            }
            page = erasures.after(page.get(page.size() - 1), PAGE);
        }
        missing.forEach(it -> erasures.keepUnknown(it, today));
        return true;
    }

    private static void enter(Sql sql, Named record, Instant now) {
        new SqlEntries(sql)
                .add(new AccessEntry(
                        UUID.randomUUID().toString(),
                        now,
                        new Who(OFFICER, record.force(), ActingRole.SYSTEM.code()),
                        Operation.ERASE_RECORD.kind(),
                        Operation.ERASE_RECORD.code(),
                        List.of("record " + record.reference()),
                        REASON,
                        Optional.empty()));
    }
}
