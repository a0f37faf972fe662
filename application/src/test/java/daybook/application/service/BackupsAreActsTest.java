package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.BackUpRegister;
import daybook.application.port.in.RestoreRegister;
import daybook.application.port.out.Access;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.Ending;
import daybook.application.port.out.RegisterBackup;
import daybook.application.record.Holdings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Whoever copies the register or puts a copy in its place is entered, and before it is done. */
class BackupsAreActsTest {

    private static final Path FILE = Path.of("copy");

    private final Office office = new Office();
    private final Shelf shelf = new Shelf();
    private final BackUpRegister backUp = new BackUpRegisterService(office.acts, () -> shelf);
    private final RestoreRegister restore = new RestoreRegisterService(shelf, Clock.systemUTC());

    @Test
    void in_every_cell_a_copy_is_made_or_refused_as_the_table_says_and_entered_first() {
        assertEquals(List.of(), differences(backUp));
    }

    @Test
    void in_every_cell_a_copy_is_restored_or_refused_as_the_table_says_with_its_entry() {
        assertEquals(List.of(), differences(restore));
    }

    @Test
    void a_backup_that_is_entered_after_the_copy_was_taken_is_caught() {
        BackUpRegister entering = new BackUpRegisterService(office.acts, () -> Mockito.mock(RegisterBackup.class));

        assertEquals(
                ActingRole.values().length,
                differences((BackUpRegister) (who, file) -> {
                            Holdings copied = shelf.copyTo(file);
                            entering.backUp(who, file);
                            return copied;
                        })
                        .size());
    }

    @Test
    void a_backup_that_nobody_is_entered_for_is_caught() {
        assertEquals(
                ActingRole.values().length,
                differences((BackUpRegister) (who, file) -> shelf.copyTo(file)).size());
    }

    @Test
    void a_restore_that_asks_nobody_is_caught_in_every_cell_that_says_no() {
        RestoreRegister obliging = (who, file, replace) ->
                shelf.restoreFrom(file, replace, Acts.access("", who, Operation.RESTORE_REGISTER, Clock.systemUTC()));

        assertEquals(4, differences(obliging).size());
    }

    @Test
    void a_register_that_is_not_given_up_has_the_entry_of_the_attempt() {
        shelf.isTaken = true;

        assertEquals(
                List.of("restore refused conflict"),
                happened(() -> restore.restore(Office.officer("X.7", ActingRole.SYSTEM), FILE, false)));
    }

    private List<String> differences(BackUpRegister port) {
        return differences(Operation.BACK_UP_REGISTER, List.of("backup done", "copied"), who -> port.backUp(who, FILE));
    }

    private List<String> differences(RestoreRegister port) {
        return differences(Operation.RESTORE_REGISTER, List.of("restore done"), who -> port.restore(who, FILE, true));
    }

    /** Every role for which something else happens than the table says. */
    private List<String> differences(Operation operation, List<String> done, Consumer<Acting> work) {
        List<String> differences = new ArrayList<>();
        for (ActingRole role : ActingRole.values()) {
            boolean may = Permissions.of(role, operation, RecordState.NONE) == Permission.YES;
            List<String> said = may ? done : List.of(operation.code() + " refused not-permitted");
            List<String> seen = happened(() -> work.accept(Office.officer("X.7", role)));
            if (!seen.equals(said)) {
                differences.add(role + ": " + seen);
            }
        }
        return differences;
    }

    /** What happens, in its order. */
    private List<String> happened(Runnable work) {
        shelf.happened.clear();
        shelf.seen = office.register.log().size();
        try {
            work.run();
        } catch (NotPermitted | AlreadyThere refused) {
            // Then it is looked at what that left.
        }
        shelf.lookAtTheLog();
        return List.copyOf(shelf.happened);
    }

    /** Where copies stand, with an eye on the log of the register. */
    private final class Shelf implements RegisterBackup {

        private final List<String> happened = new ArrayList<>();
        private boolean isTaken;
        private int seen;

        @Override
        public void requireRegister() {}

        @Override
        public Holdings copyTo(Path file) {
            lookAtTheLog();
            happened.add("copied");
            return new Holdings(0, 0, 0);
        }

        @Override
        public Holdings restoreFrom(Path file, boolean replace, Access access) {
            if (isTaken && !replace) {
                throw new AlreadyThere("a register is already there");
            }
            enter(access);
            return new Holdings(0, 0, 0);
        }

        @Override
        public void enter(Access access) {
            String how =
                    access.ending() == Ending.DONE ? "done" : access.ending().mark();
            happened.add(access.operation().code() + " " + how);
        }

        private void lookAtTheLog() {
            List<Access> log = office.register.log();
            log.subList(seen, log.size()).forEach(this::enter);
            seen = log.size();
        }
    }
}
