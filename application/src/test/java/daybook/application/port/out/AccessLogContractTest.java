package daybook.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.contract.AccessLogContract;
import daybook.domain.guidance.Force;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the contract catches the logs it is there to catch, each by the promises it breaks. */
class AccessLogContractTest {

    @Test
    void a_log_that_keeps_every_promise_passes() {
        assertEquals(Set.of(), broken(SoundAccessLog::new));
    }

    @ParameterizedTest
    @EnumSource
    void a_log_that_breaks_a_promise_is_caught_by_that_promise(Saboteur saboteur) {
        assertEquals(new TreeSet<>(saboteur.breaks), broken(saboteur.logs));
    }

    @Test
    void every_promise_is_broken_by_somebody() {
        Set<String> broken = new TreeSet<>();
        Arrays.stream(Saboteur.values()).forEach(it -> broken.addAll(it.breaks));

        assertEquals(Promises.of(AccessLogContract.class), broken);
    }

    private static synchronized Set<String> broken(Supplier<SoundAccessLog> logs) {
        Bound.logs = logs;
        return Promises.brokenBy(Bound.class);
    }

    /** Binds the contract to the log in question, a new one for each test. */
    static class Bound implements AccessLogContract {

        static Supplier<SoundAccessLog> logs = SoundAccessLog::new;

        @Override
        public Office emptyOffice() {
            SoundAccessLog log = logs.get();
            return new Office(log.register(), log);
        }
    }

    /** What a log may get wrong, and the promises it then breaks. */
    enum Saboteur {
        FORGETS_WHAT_IT_IS_ABOUT(
                () -> new SoundAccessLog() {
                    @Override
                    AccessEntry entry(Access access, List<String> touched) {
                        return access.about(List.of()).entry(touched);
                    }
                },
                "an_attempt_that_was_refused_says_so_first_and_that_nothing_but_a_look_came_of_it",
                "an_act_has_one_entry_that_says_who_did_what_with_which_records_when_and_why"),
        ROUNDS_THE_MOMENT(
                () -> new SoundAccessLog() {
                    @Override
                    AccessEntry entry(Access access, List<String> touched) {
                        AccessEntry entry = access.entry(touched);
                        return new AccessEntry(
                                entry.id(),
                                Instant.ofEpochSecond(entry.at().getEpochSecond()),
                                entry.who(),
                                entry.kind(),
                                entry.operation(),
                                entry.what(),
                                entry.reason(),
                                entry.recipient());
                    }
                },
                "an_act_has_one_entry_that_says_who_did_what_with_which_records_when_and_why"),
        NAMES_NO_RECIPIENT(
                () -> new SoundAccessLog() {
                    @Override
                    AccessEntry entry(Access access, List<String> touched) {
                        AccessEntry entry = access.entry(touched);
                        return entry.recipient().isEmpty()
                                ? entry
                                : new AccessEntry(
                                        entry.id(),
                                        entry.at(),
                                        entry.who(),
                                        AccessKind.CONSULTATION,
                                        entry.operation(),
                                        entry.what(),
                                        entry.reason(),
                                        Optional.empty());
                    }
                },
                "a_disclosure_names_to_whom_and_a_look_that_found_nothing_has_its_entry_too"),
        LEAVES_OUT_WHAT_IT_CANNOT_NAME(
                () -> new SoundAccessLog() {
                    @Override
                    AccessEntry entry(Access access, List<String> touched) {
                        return access.entry(
                                touched.stream().filter(AccessEntry::canBeAbout).toList());
                    }
                },
                "what_cannot_be_a_reference_is_looked_for_and_not_repeated_in_the_log"),
        READS_ON_WITH_ACTS_OF_ANY_KIND(
                () -> new SoundAccessLog() {
                    @Override
                    boolean isAskedFor(AccessEntry entry, ActsQuery query) {
                        return entry.who().force().equals(query.force().code());
                    }
                },
                "acts_of_some_kinds_of_one_force_are_read_on_with_from_any_place_in_their_order"),
        GLOSSES_OVER_REFUSALS(
                () -> new SoundAccessLog() {
                    @Override
                    AccessEntry entry(Access access, List<String> touched) {
                        return new Access(access.id(), access.at(), access.by(), access.operation(), access.recipient())
                                .about(access.about())
                                .entry(touched);
                    }
                },
                "an_attempt_that_was_refused_says_so_first_and_that_nothing_but_a_look_came_of_it"),
        ENTERS_WHAT_FAILED(
                () -> new SoundAccessLog() {
                    @Override
                    <T> T acted(Access access, IncidentRegister.Records records, IncidentRegister.Act<T> act) {
                        try {
                            return super.acted(access, records, act);
                        } catch (IllegalStateException failed) {
                            add(entry(access, records.touched()));
                            throw failed;
                        }
                    }
                },
                "an_act_that_fails_has_no_entry"),
        DOES_WHAT_IT_CANNOT_ENTER(
                () -> new SoundAccessLog() {
                    @Override
                    <T> T acted(Access access, IncidentRegister.Records records, IncidentRegister.Act<T> act) {
                        T done = act.on(records);
                        try {
                            add(entry(access, records.touched()));
                        } catch (StoreUnavailable | IllegalArgumentException ignored) {
                            return done;
                        }
                        return done;
                    }
                },
                "an_act_whose_entry_cannot_be_kept_is_not_done"),
        TELLS_PLACES_TO_EVERY_FORCE(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized OptionalLong placeOf(Force force, String id) {
                        return placed.stream()
                                .filter(it -> AccessEntry.read(it.line()).id().equals(id))
                                .mapToLong(SequencedEntry::index)
                                .findFirst();
                    }
                },
                "an_entry_is_pending_until_it_gets_its_place_and_gets_no_other"),
        GIVES_THE_FIRST_ENTRY_A_SECOND_PLACE(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized int sequence(int most) {
                        if (pending.isEmpty() && entries.size() == 1) {
                            pending.add(entries.get(0));
                        }
                        return super.sequence(most);
                    }
                },
                "an_entry_is_pending_until_it_gets_its_place_and_gets_no_other"),
        SEQUENCES_ALL_AT_ONCE(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized int sequence(int most) {
                        return super.sequence(Integer.MAX_VALUE);
                    }
                },
                "the_tree_grows_by_some_entries_at_a_time_and_is_read_from_any_place"),
        READS_FROM_THE_BEGINNING(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized List<SequencedEntry> entries(long from, int most) {
                        return super.entries(0, most);
                    }
                },
                "the_tree_grows_by_some_entries_at_a_time_and_is_read_from_any_place"),
        LETS_THE_TREE_LAG(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized MerkleTree tree() {
                        return MerkleTree.EMPTY;
                    }
                },
                "an_entry_is_pending_until_it_gets_its_place_and_gets_no_other",
                "the_tree_grows_by_some_entries_at_a_time_and_is_read_from_any_place",
                "however_many_act_and_sequence_at_once_each_entry_gets_one_place"),
        PASSES_OVER_WHAT_COMES_LATE(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized int sequence(int most) {
                        Optional<Instant> last = placed.stream()
                                .map(it -> AccessEntry.read(it.line()).at())
                                .max(Instant::compareTo);
                        pending.removeIf(it -> last.stream().anyMatch(it.at()::isBefore));
                        return super.sequence(most);
                    }
                },
                "an_entry_that_is_kept_late_gets_the_next_place_whenever_its_act_began"),
        LETS_SEVERAL_SEQUENCE_AT_ONCE(
                () -> new SoundAccessLog() {
                    @Override
                    public int sequence(int most) {
                        int many = 0;
                        for (; many < most; many++) {
                            List<AccessEntry> next = next();
                            if (next.isEmpty()) {
                                return many;
                            }
                            MerkleTree before = tree();
                            LockSupport.parkNanos(100_000);
                            put(SequencedEntry.after(before, next.get(0)), before);
                        }
                        return many;
                    }

                    private synchronized List<AccessEntry> next() {
                        return pending.isEmpty() ? List.of() : List.of(pending.remove(0));
                    }

                    private synchronized void put(SequencedEntry entry, MerkleTree before) {
                        placed.add(entry);
                        tree = before.append(entry.leafHash());
                    }
                },
                "however_many_act_and_sequence_at_once_each_entry_gets_one_place"),
        SHOWS_EVERY_FORCE_S_LOOKS(
                () -> new SoundAccessLog() {
                    @Override
                    boolean isAskedFor(AccessEntry entry, LookQuery query) {
                        return super.isAskedFor(
                                entry,
                                new LookQuery(
                                        new Force(entry.who().force()),
                                        query.about(),
                                        query.officer(),
                                        query.before(),
                                        query.limit()));
                    }
                },
                "a_force_reads_its_own_entries_the_latest_first_page_by_page"),
        FORGETS_WHERE_A_PAGE_ENDS(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized List<SequencedEntry> looks(LookQuery query) {
                        return super.looks(new LookQuery(
                                query.force(), query.about(), query.officer(), Long.MAX_VALUE, query.limit()));
                    }
                },
                "a_force_reads_its_own_entries_the_latest_first_page_by_page"),
        FINDS_WHAT_IS_CALLED_LIKE_IT(
                () -> new SoundAccessLog() {
                    @Override
                    boolean isAbout(AccessEntry entry, String what) {
                        return entry.what().stream().anyMatch(it -> it.startsWith(what));
                    }
                },
                "it_is_read_for_a_record_a_child_or_an_officer"),
        KNOWS_ONE_FORCE_ALONE(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized boolean isOnlyOf(Force force) {
                        return true;
                    }
                },
                "it_tells_whether_it_names_other_forces"),
        KEEPS_EVERY_CHECKPOINT(
                () -> new SoundAccessLog() {
                    @Override
                    public synchronized boolean keep(SignedCheckpoint checkpoint) {
                        return kept.add(checkpoint);
                    }
                },
                "checkpoints_are_kept_as_they_grow_and_none_takes_the_place_of_another");

        private final Supplier<SoundAccessLog> logs;
        private final Set<String> breaks;

        Saboteur(Supplier<SoundAccessLog> logs, String... breaks) {
            this.logs = logs;
            this.breaks = Set.of(breaks);
        }
    }
}
