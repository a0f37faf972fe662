package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.accesslog.Checkpoint;
import daybook.application.accesslog.CheckpointSigner;
import daybook.application.accesslog.LogCheck;
import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.accesslog.TreeHash;
import daybook.application.accesslog.Who;
import daybook.application.port.out.Access;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.ActsQuery;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Act;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.LookQuery;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.StoredStep;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every access log promises, together with the register whose acts it names. */
public interface AccessLogContract {

    Instant AT = Instant.parse("2026-05-11T09:30:00.123456Z");
    Force NORTH = new Force("NORTH");
    Force SOUTH = new Force("SOUTH");

    /** A register in which nothing is entered yet, and its log. */
    Office emptyOffice();

    @Test
    default void an_act_has_one_entry_that_says_who_did_what_with_which_records_when_and_why() {
        Office office = emptyOffice();
        Access access = access("a-1", NORTH, Operation.REVISE_INCIDENT, "").about(List.of("officer PC.2"));

        office.register.during(access, records -> {
            records.add(new StoredStep("N/1", 1, "what was said"), card("N/1"));
            records.steps("N/1");
            return records.notices(Set.of("C-1"));
        });

        AccessEntry entry = new AccessEntry(
                "a-1",
                AT,
                new Who("PC.1", "NORTH", "recorder"),
                AccessKind.ALTERATION,
                "revise",
                List.of("officer PC.2", "record N/1", "child C-1"),
                "to \"test\" \u2014 \ud83d\ude42",
                Optional.empty());
        assertEquals(List.of(entry), entries(office));
    }

    @Test
    default void a_disclosure_names_to_whom_and_a_look_that_found_nothing_has_its_entry_too() {
        Office office = emptyOffice();

        office.register.during(access("a-1", NORTH, Operation.DISCLOSE_RECORD, "The court"), records -> true);
        office.register.during(access("a-2", NORTH, Operation.FIND_INCIDENT, ""), records -> records.steps("N/0"));

        assertEquals(
                List.of(Optional.of("The court"), Optional.empty()),
                entries(office).stream().map(AccessEntry::recipient).toList());
        assertEquals(
                List.of(List.of(), List.of("record N/0")),
                entries(office).stream().map(AccessEntry::what).toList());
    }

    @Test
    default void what_cannot_be_a_reference_is_looked_for_and_not_repeated_in_the_log() {
        Office office = emptyOffice();

        look(office, "x".repeat(200));
        look(office, "two\nlines");

        assertEquals(
                List.of(List.of(Access.NO_REFERENCE), List.of(Access.NO_REFERENCE)),
                entries(office).stream().map(AccessEntry::what).toList());
    }

    @Test
    default void an_act_that_fails_has_no_entry() {
        Office office = emptyOffice();

        assertThrows(
                IllegalStateException.class,
                () -> office.register.during(access("a-1", NORTH, Operation.FIND_INCIDENT, ""), records -> {
                    throw new IllegalStateException("not done");
                }));

        assertEquals(List.of(), entries(office));
    }

    @Test
    default void an_attempt_that_was_refused_says_so_first_and_that_nothing_but_a_look_came_of_it() {
        Office office = emptyOffice();
        Access attempt =
                access("a-1", NORTH, Operation.DISCLOSE_RECORD, "The court").about(List.of("officer PC.2"));

        office.register.during(attempt.refused(Ending.CONFLICT, List.of("record N/1", "child C-1")), records -> true);

        AccessEntry entry = entries(office).get(0);
        assertEquals(List.of("refused conflict", "officer PC.2", "record N/1", "child C-1"), entry.what());
        assertEquals(AccessKind.CONSULTATION, entry.kind());
        assertEquals("disclose", entry.operation());
        assertEquals(Optional.empty(), entry.recipient());
    }

    @Test
    default void an_act_whose_entry_cannot_be_kept_is_not_done() {
        Office office = emptyOffice();
        look(office, "a-1", "N/1");

        assertThrows(
                StoreUnavailable.class,
                () -> office.register.during(access("a-1", NORTH, Operation.RECORD_INCIDENT, ""), begin("N/1")));
        assertThrows(
                IllegalArgumentException.class,
                () -> office.register.during(access("a-2", NORTH, Operation.DISCLOSE_RECORD, ""), begin("N/1")));

        assertEquals(1, entries(office).size());
        assertEquals(List.of(), look(office, "N/1"));
    }

    @Test
    default void an_entry_is_pending_until_it_gets_its_place_and_gets_no_other() {
        Office office = emptyOffice();
        look(office, "a-1", "N/1");
        assertEquals(MerkleTree.EMPTY, office.log.tree());
        assertEquals(List.of(), office.log.entries(0, 9));
        assertEquals(OptionalLong.empty(), office.log.placeOf(NORTH, "a-1"));

        assertEquals(1, office.log.sequence(9));
        SequencedEntry placed = office.log.entries(0, 9).get(0);
        assertEquals(0, office.log.sequence(9));

        assertEquals(SequencedEntry.after(MerkleTree.EMPTY, AccessEntry.read(placed.line())), placed);
        assertEquals(MerkleTree.EMPTY.append(placed.leafHash()), office.log.tree());
        assertEquals(List.of(placed), office.log.entries(0, 9));
        assertEquals(OptionalLong.of(0), office.log.placeOf(NORTH, "a-1"));
        assertEquals(OptionalLong.empty(), office.log.placeOf(SOUTH, "a-1"));
    }

    @Test
    default void the_tree_grows_by_some_entries_at_a_time_and_is_read_from_any_place() {
        Office office = emptyOffice();
        for (int i = 0; i < 7; i++) {
            look(office, "N/" + i);
        }

        assertEquals(3, office.log.sequence(3));
        assertEquals(3, office.log.tree().size());
        assertEquals(3, office.log.sequence(3));
        assertEquals(1, office.log.sequence(3));

        List<SequencedEntry> all = office.log.entries(0, 9);
        assertEquals(new LogVerdict.Clean(7, office.log.tree().root(), 0), check(all));
        assertEquals(all.subList(2, 5), office.log.entries(2, 3));
        assertEquals(List.of(), office.log.entries(7, 3));
    }

    @Test
    default void an_entry_that_is_kept_late_gets_the_next_place_whenever_its_act_began() {
        Office office = emptyOffice();
        look(office, "N/1");
        office.log.sequence(9);
        Instant before = AT.minusSeconds(3_600);
        Acting who = access("", NORTH, Operation.FIND_INCIDENT, "").by();
        office.register.during(new Access("a-2", before, who, Operation.FIND_INCIDENT, ""), records -> true);

        assertEquals(1, office.log.sequence(9));

        assertEquals(OptionalLong.of(1), office.log.placeOf(NORTH, "a-2"));
    }

    @Test
    default void however_many_act_and_sequence_at_once_each_entry_gets_one_place() throws Exception {
        Office office = emptyOffice();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            work.add(() -> {
                int sequenced = 0;
                for (int j = 0; j < 12; j++) {
                    look(office, "N/" + number);
                    sequenced += office.log.sequence(3);
                }
                return sequenced;
            });
        }

        int sequenced = 0;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> one : threads.invokeAll(work)) {
                sequenced += one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        sequenced += office.log.sequence(1_000);

        List<SequencedEntry> all = office.log.entries(0, 1_000);
        assertEquals(96, sequenced);
        assertEquals(new LogVerdict.Clean(96, office.log.tree().root(), 0), check(all));
        assertEquals(
                96, entries(office).stream().map(AccessEntry::id).distinct().count());
    }

    @Test
    default void a_force_reads_its_own_entries_the_latest_first_page_by_page() {
        Office office = emptyOffice();
        look(office, "a-0", "N/1");
        office.log.sequence(9);
        office.register.during(access("b-1", SOUTH, Operation.FIND_INCIDENT, ""), records -> records.steps("N/1"));
        look(office, "a-2", "N/11");
        look(office, "a-3", "N/1");
        office.log.sequence(9);
        look(office, "pending", "N/1");

        assertEquals(List.of("a-3", "a-2", "a-0"), ids(office.log.looks(LookQuery.last(NORTH, 9))));
        assertEquals(List.of("b-1"), ids(office.log.looks(LookQuery.last(SOUTH, 9))));
        assertEquals(List.of("a-3", "a-2"), ids(office.log.looks(LookQuery.last(NORTH, 2))));
        assertEquals(
                List.of("a-2", "a-0"),
                ids(office.log.looks(
                        query("", "", office.log.placeOf(NORTH, "a-3").getAsLong()))));
    }

    @Test
    default void acts_of_some_kinds_of_one_force_are_read_on_with_from_any_place_in_their_order() {
        Office office = emptyOffice();
        inPlace(office, access("a-0", NORTH, Operation.RECORD_INCIDENT, ""));
        inPlace(office, access("b-1", SOUTH, Operation.RECORD_INCIDENT, ""));
        inPlace(office, access("a-2", NORTH, Operation.CLOSE_CRIME, ""));
        inPlace(office, access("a-3", NORTH, Operation.FIND_INCIDENT, ""));
        inPlace(office, access("a-4", NORTH, Operation.RECORD_INCIDENT, ""));
        office.register.during(access("pending", NORTH, Operation.CLOSE_CRIME, ""), records -> true);

        assertEquals(List.of("a-0", "a-2", "a-4"), ids(office.log.acts(acts(0, 9))));
        assertEquals(List.of("a-0", "a-2"), ids(office.log.acts(acts(0, 2))));
        assertEquals(List.of("a-2", "a-4"), ids(office.log.acts(acts(1, 9))));
        assertEquals(List.of(), office.log.acts(acts(5, 9)));
        assertEquals(
                List.of("b-1"),
                ids(office.log.acts(new ActsQuery(SOUTH, List.of(Operation.RECORD_INCIDENT.code()), 0, 9))));
    }

    @Test
    default void it_is_read_for_a_record_a_child_or_an_officer() {
        Office office = emptyOffice();
        office.register.during(access("a-0", NORTH, Operation.FIND_INCIDENT, ""), records -> {
            records.steps("N/1");
            records.steps("n/2");
            return records.notices(Set.of("N/1"));
        });
        look(office, "a-1", "N/2");
        look(office, "a-2", "N/1");
        look(office, "a-3", "N_1");
        office.log.sequence(9);

        assertEquals(List.of("a-2", "a-0"), ids(office.log.looks(query("record N/1", "", 9))));
        assertEquals(List.of("a-1"), ids(office.log.looks(query("record N/2", "", 9))));
        assertEquals(List.of("a-0"), ids(office.log.looks(query("child N/1", "", 9))));
        assertEquals(List.of("a-3"), ids(office.log.looks(query("record N_1", "", 9))));
        assertEquals(List.of(), office.log.looks(query("record N", "", 9)));
        assertEquals(List.of(), office.log.looks(query("", "PC.2", 9)));
        assertEquals(4, office.log.looks(query("", "PC.1", 9)).size());
    }

    @Test
    default void it_tells_whether_it_names_other_forces() {
        Office office = emptyOffice();
        look(office, "N/1");
        assertTrue(office.log.isOnlyOf(NORTH));
        assertFalse(office.log.isOnlyOf(SOUTH));

        office.register.during(access("b-1", SOUTH, Operation.FIND_INCIDENT, ""), records -> true);

        assertFalse(office.log.isOnlyOf(NORTH));
    }

    @Test
    default void checkpoints_are_kept_as_they_grow_and_none_takes_the_place_of_another() throws Exception {
        AccessLog log = emptyOffice().log;
        CheckpointSigner signer =
                new CheckpointSigner(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        SignedCheckpoint small = signer.sign(new Checkpoint("daybook/test", 9, hash("small"), AT));
        SignedCheckpoint large = signer.sign(new Checkpoint("daybook/test", 10, hash("large"), AT));

        assertTrue(log.keep(small));
        assertFalse(log.keep(signer.sign(new Checkpoint("daybook/test", 9, hash("other"), AT))));
        assertFalse(log.keep(signer.sign(new Checkpoint("daybook/test", 8, hash("smaller"), AT))));
        assertTrue(log.keep(large));

        assertEquals(List.of(small.text(), large.text()), log.checkpoints());
    }

    private static TreeHash hash(String of) {
        return TreeHash.leaf(of.getBytes(StandardCharsets.UTF_8));
    }

    private static LogVerdict check(List<SequencedEntry> log) {
        return new LogCheck(List.of()).of(log.iterator());
    }

    private static LookQuery query(String about, String officer, long before) {
        return new LookQuery(
                NORTH,
                about.isEmpty() ? Optional.empty() : Optional.of(about),
                officer.isEmpty() ? Optional.empty() : Optional.of(officer),
                before,
                9);
    }

    private static void inPlace(Office office, Access access) {
        office.register.during(access, records -> true);
        office.log.sequence(9);
    }

    private static ActsQuery acts(long from, int limit) {
        return new ActsQuery(
                NORTH, List.of(Operation.RECORD_INCIDENT.code(), Operation.CLOSE_CRIME.code()), from, limit);
    }

    private static List<String> ids(List<SequencedEntry> entries) {
        return entries.stream().map(it -> AccessEntry.read(it.line()).id()).toList();
    }

    private static List<AccessEntry> entries(Office office) {
        office.log.sequence(1_000);
        return office.log.entries(0, 1_000).stream()
                .map(it -> AccessEntry.read(it.line()))
                .toList();
    }

    private static List<StoredStep> look(Office office, String reference) {
        return look(office, UUID.randomUUID().toString(), reference);
    }

    private static List<StoredStep> look(Office office, String id, String reference) {
        return office.register.during(
                access(id, NORTH, Operation.FIND_INCIDENT, ""), records -> records.steps(reference));
    }

    private static Act<Boolean> begin(String reference) {
        return records -> {
            records.add(new StoredStep(reference, 1, "recorded"), card(reference));
            return true;
        };
    }

    private static IndexCard card(String reference) {
        return new IndexCard(reference, LocalDate.of(2026, 5, 11), Optional.empty(), true, Optional.empty());
    }

    private static Access access(String id, Force force, Operation operation, String recipient) {
        Acting who = new Acting("PC.1", force, ActingRole.RECORDER, "to \"test\" \u2014 \ud83d\ude42");
        return new Access(id, AT, who, operation, recipient);
    }

    /**
     * A register and its log.
     *
     * @param register the register
     * @param log the log of the acts on it
     */
    record Office(IncidentRegister register, AccessLog log) {}
}
