package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.port.out.Entry;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisteredReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link IncidentRegister} keeps to, whatever it stores its records in. */
public interface IncidentRegisterContract {

    /** A register in which nothing has been entered yet. */
    IncidentRegister emptyRegister();

    @Test
    default void a_free_reference_is_entered_and_found_again() {
        IncidentRegister register = emptyRegister();
        RegisteredReport report = new RegisteredReport("north", "N/1", "first");

        assertEquals(Entry.ENTERED, register.enterOnce(report));

        assertEquals(Optional.of(report), register.find("north", "N/1"));
    }

    @Test
    default void a_reference_nobody_used_is_not_found() {
        IncidentRegister register = emptyRegister();
        register.enterOnce(new RegisteredReport("north", "N/1", "first"));

        assertEquals(Optional.empty(), register.find("north", "N/2"));
        assertEquals(Optional.empty(), register.find("south", "N/1"));
    }

    @Test
    default void the_same_content_under_the_same_reference_is_the_same_record() {
        IncidentRegister register = emptyRegister();
        RegisteredReport report = new RegisteredReport("north", "N/1", "first");
        register.enterOnce(report);

        assertEquals(Entry.ALREADY_ENTERED, register.enterOnce(new RegisteredReport("north", "N/1", "first")));

        assertEquals(Optional.of(report), register.find("north", "N/1"));
    }

    @Test
    default void a_reference_already_taken_by_other_content_is_refused_and_nothing_changes() {
        IncidentRegister register = emptyRegister();
        RegisteredReport earlier = new RegisteredReport("north", "N/1", "first");
        register.enterOnce(earlier);

        assertEquals(Entry.REFERENCE_TAKEN, register.enterOnce(new RegisteredReport("north", "N/1", "second")));

        assertEquals(Optional.of(earlier), register.find("north", "N/1"));
    }

    @Test
    default void two_forces_may_use_the_same_reference() {
        IncidentRegister register = emptyRegister();
        RegisteredReport northern = new RegisteredReport("north", "1", "first");
        RegisteredReport southern = new RegisteredReport("south", "1", "second");

        assertEquals(Entry.ENTERED, register.enterOnce(northern));
        assertEquals(Entry.ENTERED, register.enterOnce(southern));

        assertEquals(Optional.of(northern), register.find("north", "1"));
        assertEquals(Optional.of(southern), register.find("south", "1"));
    }

    @Test
    default void a_force_and_a_reference_do_not_run_into_each_other() {
        IncidentRegister register = emptyRegister();
        register.enterOnce(new RegisteredReport("north", "east/1", "first"));

        assertEquals(Entry.ENTERED, register.enterOnce(new RegisteredReport("north/east", "1", "second")));
        assertEquals(Entry.ENTERED, register.enterOnce(new RegisteredReport("northeast", "/1", "third")));
    }

    @Test
    default void of_different_reports_entered_at_once_under_one_reference_exactly_one_wins() throws Exception {
        IncidentRegister register = emptyRegister();
        for (int round = 0; round < 50; round++) {
            List<RegisteredReport> rivals = new ArrayList<>();
            for (int rival = 0; rival < 8; rival++) {
                rivals.add(new RegisteredReport("north", "N/" + round, "content " + rival));
            }

            List<Entry> entries = enterAtOnce(register, rivals);

            assertEquals(1, Collections.frequency(entries, Entry.ENTERED));
            assertEquals(7, Collections.frequency(entries, Entry.REFERENCE_TAKEN));
            RegisteredReport winner = rivals.get(entries.indexOf(Entry.ENTERED));
            assertEquals(Optional.of(winner), register.find("north", "N/" + round));
        }
    }

    @Test
    default void of_the_same_report_entered_at_once_exactly_one_is_new() throws Exception {
        IncidentRegister register = emptyRegister();
        for (int round = 0; round < 50; round++) {
            RegisteredReport report = new RegisteredReport("north", "N/" + round, "content");

            List<Entry> entries = enterAtOnce(register, Collections.nCopies(8, report));

            assertEquals(1, Collections.frequency(entries, Entry.ENTERED));
            assertEquals(7, Collections.frequency(entries, Entry.ALREADY_ENTERED));
        }
    }

    private static List<Entry> enterAtOnce(IncidentRegister register, List<RegisteredReport> reports) throws Exception {
        CyclicBarrier start = new CyclicBarrier(reports.size());
        ExecutorService clerks = Executors.newFixedThreadPool(reports.size());
        try {
            List<Callable<Entry>> visits = new ArrayList<>();
            for (RegisteredReport report : reports) {
                visits.add(() -> {
                    start.await();
                    return register.enterOnce(report);
                });
            }
            List<Entry> entries = new ArrayList<>();
            for (Future<Entry> visit : clerks.invokeAll(visits)) {
                entries.add(visit.get());
            }
            return entries;
        } finally {
            clerks.shutdownNow();
        }
    }
}
