package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.LogFault;
import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.LogExport;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts and log entries, counted against each other. Each act has a reason of its own, by which its entry is known. */
class ActsAndEntriesTest {

    private static final int IN_MEMORY = 2_000;
    private static final int IN_A_FILE = Integer.getInteger("daybook.acts", 200);

    private static final String FORGET_LOOKS = "create trigger forget after insert on access_entry"
            + " when new.operation = 'show' begin delete from access_entry where id = new.id; end";
    private static final String KEEP_NO_LOOKS = "create trigger keep before insert on access_entry"
            + " when new.operation = 'show' begin select raise(ignore); end";
    private static final String REFUSE_ALL =
            "create trigger refuse before insert on access_entry" + " begin select raise(abort, 'no entry'); end";
    private static final String SKIP_SOME = "create trigger skip after update of place on access_entry"
            + " when new.place = 9 begin update access_entry set place = null where id = new.id; end";

    @TempDir
    Path folder;

    @Test
    void every_act_has_one_entry_whether_it_was_done_or_refused_in_memory() {
        try (Deployment deployment = Deployment.start(new Settings("memory"))) {
            Counted counted = count(deployment, IN_MEMORY, 1);

            assertEquals(counted.done, counted.logged);
            assertTrue(counted.refused("not-permitted") > IN_MEMORY / 10, "hardly anything was not permitted");
            assertTrue(counted.refused("conflict") > IN_MEMORY / 20, "hardly anything was a conflict");
        }
    }

    @Test
    void every_act_has_one_entry_whether_it_was_done_or_refused_in_a_file() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");

        Counted counted = register.use(it -> count(it, IN_A_FILE, 2));

        assertEquals(counted.done, counted.logged);
        assertTrue(counted.refused("not-permitted") > IN_A_FILE / 10, "hardly anything was not permitted");
        assertTrue(counted.refused("conflict") > IN_A_FILE / 20, "hardly anything was a conflict");
        assertTrue(register.verify().isSound());
    }

    @Test
    void a_register_that_forgets_the_entry_of_a_look_is_caught() {
        LoggedRegister register = tampered(FORGET_LOOKS);

        Counted counted = register.use(it -> count(it, 60, 3));

        assertFalse(counted.done.equals(counted.logged));
    }

    @Test
    void a_register_that_forgets_the_entry_of_what_was_refused_is_caught() {
        try (Deployment deployment = Deployment.start(new Settings("rigged:FORGETTING_REFUSALS:memory"))) {
            Counted counted = count(deployment, 60, 4);

            assertFalse(counted.done.equals(counted.logged));
        }
    }

    @Test
    void a_sequencer_that_passes_an_entry_over_is_caught() {
        LoggedRegister register = tampered(SKIP_SOME);

        register.looks(20);

        assertEquals(
                new LogVerdict.Bad(9, 9, LogFault.MISSING), register.verify().verdict());
    }

    @Test
    void nothing_is_shown_or_changed_where_its_entry_is_not_kept() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        Acting who = LoggedRegister.acting(ActingRole.RECORDER, "to test");
        register.use(it -> LoggedRegister.record(it, who, "R-1"));

        register.tamper(KEEP_NO_LOOKS);
        assertThrows(StoreUnavailable.class, () -> register.use(it -> LoggedRegister.look(it, who, "R-1")));
        register.tamper("drop trigger keep", REFUSE_ALL);
        assertThrows(StoreUnavailable.class, () -> register.use(it -> LoggedRegister.look(it, who, "R-1")));
        assertThrows(StoreUnavailable.class, () -> register.use(it -> LoggedRegister.record(it, who, "R-2")));
        register.tamper("drop trigger refuse");

        Object found = register.use(it -> LoggedRegister.look(it, who, "R-2"));
        assertEquals(Optional.empty(), found);
    }

    @Test
    void a_sequencing_that_fails_at_the_end_fails_no_act() {
        LoggedRegister register = tampered("create trigger stop before update of place on access_entry"
                + " begin select raise(abort, 'no place'); end");
        register.looks(2);
        register.tamper("drop trigger stop");

        long sequenced = register.use(it -> it.get(SequenceLog.class).sequence());
        assertEquals(2, sequenced);
    }

    private LoggedRegister tampered(String... statements) {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        register.use(it -> it);
        register.tamper(statements);
        return register;
    }

    private static Counted count(Deployment deployment, int many, long seed) {
        Random random = new Random(seed);
        Counted counted = new Counted();
        for (int i = 0; i < many; i++) {
            ActingRole role = ActingRole.values()[random.nextInt(ActingRole.values().length)];
            Acting who = LoggedRegister.acting(role, "act " + i);
            counted.done.add(tried(deployment, who, random));
        }
        Acting system = LoggedRegister.acting(ActingRole.SYSTEM, "to count");
        LogExport log = deployment.get(ExportLog.class).export(system);
        counted.done.add(system.reason() + " done");
        log.lines()
                .forEachRemaining(it -> counted.logged.add(
                        logged(AccessEntry.read(SequencedEntry.read(it).line()))));
        counted.done.sort(null);
        counted.logged.sort(null);
        return counted;
    }

    /** What was tried and how it ended. */
    private static String tried(Deployment deployment, Acting who, Random random) {
        try {
            act(deployment, who, random);
            return who.reason() + " done";
        } catch (NotPermitted refused) {
            return who.reason() + " refused not-permitted";
        } catch (Conflict refused) {
            return who.reason() + " refused conflict";
        }
    }

    private static String logged(AccessEntry entry) {
        return entry.what().stream()
                .filter(it -> it.startsWith("refused "))
                .findFirst()
                .map(it -> entry.reason() + " " + it)
                .orElse(entry.reason() + " done");
    }

    private static Object act(Deployment deployment, Acting who, Random random) {
        String reference = "R-" + random.nextInt(40);
        return switch (random.nextInt(5)) {
            case 0 -> LoggedRegister.record(deployment, who, reference);
            case 1 ->
                deployment.get(ReadLog.class).read(who, LogWanted.latest(5).ofRecord(reference));
            case 2 -> LoggedRegister.revise(deployment, who, reference);
            default -> LoggedRegister.look(deployment, who, reference);
        };
    }

    /** What was done or refused, and what the log says was. */
    private static final class Counted {

        private final List<String> done = new ArrayList<>();
        private final List<String> logged = new ArrayList<>();

        private long refused(String how) {
            return done.stream().filter(it -> it.endsWith(" refused " + how)).count();
        }
    }
}
