package daybook.adapters.persistence;

import static daybook.adapters.persistence.LoggedRegister.acting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.accesslog.AccessEntry;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.EventKind;
import daybook.application.port.in.EventPage;
import daybook.application.port.in.EventPage.Happened;
import daybook.application.port.in.FollowEvents;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.in.SplitChildren;
import daybook.application.wiring.Deployment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened is told once, in one order, to whoever keeps up and to whoever comes late. */
class FollowEventsThroughStorageTest {

    private static final int WRITERS = 4;
    private static final int EACH = 15;
    private static final IdentityReport KNOWN =
            new IdentityReport(List.of("Ann"), List.of("Lee"), null, null, null, null);

    private final Acting system = acting(ActingRole.SYSTEM, "to keep up");
    private final Acting registrar = acting(ActingRole.REGISTRAR, "as the schools say");

    @TempDir
    Path folder;

    @Test
    void while_several_record_at_once_whoever_follows_misses_nothing_and_is_told_nothing_twice() {
        try (Deployment register = Deployment.start(new LoggedRegister(folder, "register.db").settings())) {
            List<Happened> told = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            List<Future<Boolean>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(it -> threads.submit(recording(register, "W" + it)))
                    .toList();
            long after = 0;
            while (!writing.stream().allMatch(Future::isDone)) {
                after = follow(register, after, 3, told);
            }
            threads.shutdown();
            follow(register, after, 500, told);

            List<Happened> late = new ArrayList<>();
            follow(register, 0, 500, late);
            assertEquals(
                    WRITERS * EACH,
                    told.stream().map(Happened::record).distinct().count());
            assertEquals(WRITERS * EACH, told.size());
            assertEquals(late, told);
        }
    }

    @Test
    void a_submission_repeated_a_look_and_the_following_itself_are_no_events() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");

        EventPage page = register.use(it -> {
            LoggedRegister.record(it, acting(ActingRole.RECORDER, "a report"), "R-1");
            LoggedRegister.record(it, acting(ActingRole.RECORDER, "again"), "R-1");
            LoggedRegister.look(it, acting(ActingRole.RECORDER, "to look"), "R-1");
            it.get(FollowEvents.class).follow(system, 0, 9);
            return it.get(FollowEvents.class).follow(system, 0, 9);
        });

        assertEquals(List.of(EventKind.INCIDENT_RECORDED), kinds(page.events()));
        assertEquals(Optional.of("R-1"), page.events().get(0).record());
        assertEquals(1, page.events().get(0).position());
        assertEquals(4, page.next());
    }

    @Test
    void what_is_done_about_children_is_told_without_a_child() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        Acting second = new Acting("PS.2", registrar.force(), ActingRole.REVIEWER, "as the schools say");

        List<Happened> told = register.use(it -> {
            new ChildOnRecord(it).record(registrar, "R-1", "CH-1");
            it.get(RegisterChildIdentity.class).register(registrar, "CH-1", 0, KNOWN);
            // The answer was lost, and it is asked for once more.
            it.get(RegisterChildIdentity.class).register(registrar, "CH-1", 0, KNOWN);
            String merge =
                    it.get(MergeChildren.class).merge(registrar, "CH-1", "CH-2").id();
            assertEquals(
                    merge,
                    it.get(MergeChildren.class).merge(registrar, "CH-1", "CH-2").id());
            it.get(DecideOnChildren.class).decide(second, merge, true);
            it.get(SplitChildren.class).split(second, "CH-1", "CH-2");
            String erasure = it.get(EraseChild.class).erase(registrar, "CH-1").id();
            it.get(DecideOnChildren.class).decide(second, erasure, false);
            String again = it.get(EraseChild.class).erase(registrar, "CH-1").id();
            it.get(DecideOnChildren.class).decide(second, again, true);
            return it.get(FollowEvents.class).follow(system, 0, 99).events();
        });

        assertEquals(
                List.of(
                        EventKind.INCIDENT_RECORDED,
                        EventKind.IDENTITY_REGISTERED,
                        EventKind.PROPOSAL_MADE,
                        EventKind.PROPOSAL_APPROVED,
                        EventKind.CHILD_MERGED,
                        EventKind.CHILD_SPLIT,
                        EventKind.PROPOSAL_MADE,
                        EventKind.PROPOSAL_DECLINED,
                        EventKind.PROPOSAL_MADE,
                        EventKind.PROPOSAL_APPROVED,
                        EventKind.CHILD_ERASED),
                kinds(told));
        assertTrue(told.stream().skip(1).allMatch(it -> it.record().isEmpty()));
        assertEquals(told.size(), told.stream().map(Happened::id).distinct().count());
    }

    @Test
    void what_was_refused_is_in_the_log_and_is_no_event() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        Acting recorder = acting(ActingRole.RECORDER, "a report");

        List<Happened> told = register.use(it -> {
            assertThrows(NotPermitted.class, () -> it.get(MergeChildren.class).merge(recorder, "CH-1", "CH-2"));
            assertThrows(NotPermitted.class, () -> it.get(EraseChild.class).erase(recorder, "CH-1"));
            assertThrows(Conflict.class, () -> it.get(SplitChildren.class).split(registrar, "CH-1", "CH-2"));
            assertThrows(Conflict.class, () -> it.get(DecideOnChildren.class).decide(registrar, "none", true));
            assertEquals(
                    4,
                    it.get(ReadLog.class).read(registrar, LogWanted.latest(9)).entries().stream()
                            .filter(look -> look.line().contains("\"refused "))
                            .count());
            return it.get(FollowEvents.class).follow(system, 0, 9).events();
        });

        assertEquals(List.of(), told);
    }

    @Test
    void the_log_names_what_whoever_follows_was_told_of() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");

        List<String> looks = register.use(it -> {
            LoggedRegister.record(it, acting(ActingRole.RECORDER, "a report"), "R-1");
            it.get(FollowEvents.class).follow(system, 0, 9);
            return it.get(ReadLog.class).read(registrar, LogWanted.latest(9).ofRecord("R-1")).entries().stream()
                    .map(look -> AccessEntry.read(look.line()).operation())
                    .toList();
        });

        assertEquals(List.of("log", "events", "record"), looks);
    }

    @Test
    void another_force_and_another_role_are_told_nothing() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        Acting elsewhere = acting("MET", ActingRole.SYSTEM, "to keep up");

        List<Happened> told = register.use(it -> {
            LoggedRegister.record(it, acting(ActingRole.RECORDER, "a report"), "R-1");
            FollowEvents follow = it.get(FollowEvents.class);
            assertThrows(NotPermitted.class, () -> follow.follow(acting(ActingRole.RECORDER, "to look"), 0, 9));
            assertThrows(RefusedReport.class, () -> follow.follow(system, -1, 9));
            assertThrows(RefusedReport.class, () -> follow.follow(system, 0, 501));
            return follow.follow(elsewhere, 0, 9).events();
        });

        assertEquals(List.of(), told);
    }

    private static Callable<Boolean> recording(Deployment register, String name) {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                LoggedRegister.record(register, acting(ActingRole.RECORDER, "a report"), name + "-" + i);
            }
            return true;
        };
    }

    private long follow(Deployment register, long from, int limit, List<Happened> told) {
        long after = from;
        EventPage page;
        do {
            page = register.get(FollowEvents.class).follow(system, after, limit);
            told.addAll(page.events());
            after = page.next();
        } while (page.mayBeMore());
        return after;
    }

    private static List<EventKind> kinds(List<Happened> events) {
        return events.stream().map(Happened::kind).toList();
    }
}
