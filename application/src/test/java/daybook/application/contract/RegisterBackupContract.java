package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.RegisterBackup;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.StoredStep;
import daybook.application.record.Holdings;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every backup promises. */
public interface RegisterBackupContract {

    /** Backups of one register, which may not be there yet. */
    RegisterBackup backup();

    /** That register, opened; made if it is not there yet. */
    IncidentRegister opened();

    /** Closes whatever is opened. */
    void close();

    /** A folder for copies, in which nothing else lies. */
    Path folder();

    @Test
    default void a_copy_holds_what_the_register_held_and_nothing_later() {
        record(opened(), "N/1");
        record(opened(), "N/2");

        assertEquals(new Holdings(2, 2, 2), backup().copyTo(copy()));
        record(opened(), "N/3");
        close();

        assertEquals(new Holdings(2, 2, 3), backup().restoreFrom(copy(), true, restoring()));
        assertEquals(List.of(true, true, false), held("N/1", "N/2", "N/3"));
    }

    @Test
    default void a_copy_takes_the_place_of_a_register_that_is_lost() throws IOException {
        record(opened(), "N/1");
        backup().copyTo(copy());
        close();
        loseTheRegister();

        backup().restoreFrom(copy(), false, restoring());

        assertEquals(List.of(true), held("N/1"));
    }

    @Test
    default void a_copy_takes_the_place_of_a_register_that_is_damaged() throws IOException {
        record(opened(), "N/1");
        backup().copyTo(copy());
        close();
        damage(register());

        backup().restoreFrom(copy(), true, restoring());

        assertEquals(List.of(true), held("N/1"));
    }

    @Test
    default void what_is_acknowledged_before_a_copy_begins_is_in_it_while_others_go_on_recording() throws Exception {
        IncidentRegister register = opened();
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        try {
            Future<?> recording = clerk.submit(() -> {
                for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                    record(register, "N/" + i);
                    acknowledged.set(i);
                }
            });
            for (int copies = 1; copies <= 5; copies++) {
                await(acknowledged, copies * 20);
                int before = acknowledged.get();
                Holdings held = backup().copyTo(folder().resolve("copy-" + copies));
                assertTrue(held.records() >= before, () -> held + " after " + before);
                assertEquals(held.records(), held.logEntries());
                assertFalse(recording.isDone(), "somebody went on recording");
            }
        } finally {
            clerk.shutdownNow();
            clerk.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    @Test
    default void a_copy_is_never_written_over_anything() throws IOException {
        record(opened(), "N/1");
        Files.writeString(copy(), "something else");

        assertThrows(AlreadyThere.class, () -> backup().copyTo(copy()));

        assertEquals("something else", Files.readString(copy()));
    }

    @Test
    default void a_register_is_given_up_only_if_that_is_asked_for() {
        record(opened(), "N/1");
        backup().copyTo(copy());
        record(opened(), "N/2");
        close();

        assertThrows(AlreadyThere.class, () -> backup().restoreFrom(copy(), false, restoring()));

        assertEquals(List.of(true, true), held("N/1", "N/2"));
    }

    @Test
    default void a_register_in_use_is_not_replaced() {
        record(opened(), "N/1");
        backup().copyTo(copy());
        record(opened(), "N/2");

        assertThrows(StoreUnavailable.class, () -> backup().restoreFrom(copy(), true, restoring()));

        assertEquals(List.of(true, true), held("N/1", "N/2"));
    }

    @Test
    default void a_damaged_copy_is_refused_wherever_it_is_damaged_and_the_register_stays() throws IOException {
        for (int i = 1; i <= 40; i++) {
            record(opened(), "N/" + i);
        }
        backup().copyTo(copy());
        close();
        byte[] whole = Files.readAllBytes(copy());
        byte[] register = Files.readAllBytes(register());
        for (int length : List.of(0, 100, whole.length / 2, whole.length - 1)) {
            Files.write(copy(), java.util.Arrays.copyOf(whole, length));
            assertThrows(
                    StoreUnavailable.class, () -> backup().restoreFrom(copy(), true, restoring()), "cut to " + length);
        }
        damage(copy());
        assertThrows(StoreUnavailable.class, () -> backup().restoreFrom(copy(), true, restoring()));
        Files.writeString(copy(), "no register");
        assertThrows(StoreUnavailable.class, () -> backup().restoreFrom(copy(), true, restoring()));

        assertArrayEquals(register, Files.readAllBytes(register()));
        assertEquals(List.of(true), held("N/40"));
    }

    @Test
    default void what_is_restored_has_the_entry_of_that_as_its_last() {
        record(opened(), "N/1");
        backup().copyTo(copy());
        close();

        backup().restoreFrom(copy(), true, restoring());
        long entries = backup().copyTo(folder().resolve("another")).logEntries();

        assertEquals(2, entries);
        assertThrows(
                StoreUnavailable.class,
                () -> opened().during(restoring(), records -> true),
                "the log has an entry of that id already");
    }

    @Test
    default void what_was_not_done_is_entered_in_the_register_that_is_there_and_makes_none() {
        backup().enter(restoring());
        assertThrows(StoreUnavailable.class, () -> backup().requireRegister());
        record(opened(), "N/1");
        close();

        backup().enter(restoring());

        backup().requireRegister();
        assertEquals(new Holdings(1, 1, 2), backup().copyTo(copy()));
    }

    @Test
    default void nothing_is_left_behind_where_no_copy_can_be_made() throws IOException {
        assertThrows(StoreUnavailable.class, () -> backup().copyTo(copy()));
        record(opened(), "N/1");
        assertThrows(StoreUnavailable.class, () -> backup().copyTo(folder().resolve("nowhere/copy")));
        assertThrows(StoreUnavailable.class, () -> backup().restoreFrom(copy(), true, restoring()));

        try (Stream<Path> left = Files.list(folder())) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** The file of the register. */
    Path register();

    private void loseTheRegister() throws IOException {
        Files.delete(register());
    }

    /** Overwrites a part in its middle, as a bad disk does. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 4, bytes.length / 4 * 3, (byte) 0x55);
        Files.write(file, bytes);
    }

    private Path copy() {
        return folder().resolve("copy");
    }

    private List<Boolean> held(String... references) {
        IncidentRegister register = opened();
        return Stream.of(references)
                .map(it ->
                        !register.during(access(), records -> records.steps(it)).isEmpty())
                .toList();
    }

    private static void record(IncidentRegister register, String reference) {
        register.during(access(), records -> {
            records.add(
                    new StoredStep(reference, 1, "recorded ".repeat(200)),
                    new IndexCard(reference, LocalDate.of(2026, 5, 11), Optional.empty(), true, Optional.empty()));
            return true;
        });
    }

    /** Somebody who restores. */
    static Access restoring() {
        return new Access(
                "restored",
                Instant.parse("2026-05-11T09:30:00Z"),
                new Acting("FCR.3", new Force("NORTH"), ActingRole.REGISTRAR, "the disk failed"),
                Operation.RESTORE_REGISTER,
                "");
    }

    private static Access access() {
        return new Access(
                UUID.randomUUID().toString(),
                Instant.parse("2026-05-11T09:30:00Z"),
                new Acting("PC.1", new Force("NORTH"), ActingRole.RECORDER, "to test"),
                Operation.RECORD_INCIDENT,
                "");
    }

    private static void await(AtomicInteger number, int least) throws InterruptedException {
        for (int tries = 0; number.get() < least && tries < 6000; tries++) {
            Thread.sleep(5);
        }
        assertTrue(number.get() >= least, "nothing is recorded any more");
    }
}
