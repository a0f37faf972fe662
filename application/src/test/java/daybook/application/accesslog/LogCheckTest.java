package daybook.application.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LogCheckTest {

    private static final int SIZE = 14;

    private static final List<SequencedEntry> LOG = new RandomEntries(7).log(SIZE);

    private static final List<Checkpoint> CHECKPOINTS = Tampering.checkpoints(LOG);

    private static final List<Tampering> TAMPERED = tampered(LOG);

    @Test
    void a_sound_log_is_found_sound_with_its_size_and_root() {
        TreeHash root = LOG.get(SIZE - 1).root();

        assertEquals(new LogVerdict.Clean(SIZE, root, SIZE), check(CHECKPOINTS, LOG));
        assertEquals(new LogVerdict.Clean(SIZE, root, 4), check(CHECKPOINTS.subList(0, 1), LOG));
        assertEquals(new LogVerdict.Clean(SIZE, root, 0), check(List.of(), LOG));
        assertEquals(new LogVerdict.Clean(0, TreeHash.EMPTY, 0), check(List.of(), List.of()));
    }

    @Test
    void every_way_to_tamper_at_every_place_is_seen_at_that_place() {
        assertEquals(Set.of(), missedBy(LogCheck::new, TAMPERED));
        assertTrue(TAMPERED.size() > 10_000, "only " + TAMPERED.size() + " logs were tampered with");
    }

    @Test
    void long_logs_tampered_with_at_random_are_seen_through() {
        RandomEntries random = new RandomEntries(8);
        for (int i = 0; i < 20; i++) {
            List<SequencedEntry> log = random.log(6 + random.below(200));
            List<Tampering> all = Tampering.at(random.below(log.size()), log);
            for (int j = 0; j < 40; j++) {
                Tampering one = all.get(j < 14 ? all.size() - 1 - j : random.below(all.size()));
                assertTrue(isSeen(one, new LogCheck(Tampering.checkpoints(log))), one::toString);
            }
        }
    }

    @Test
    void a_rebuilt_log_shows_only_against_a_checkpoint() {
        List<SequencedEntry> rebuilt = new RandomEntries(9).log(SIZE);

        assertTrue(check(List.of(), rebuilt) instanceof LogVerdict.Clean);
        assertEquals(new LogVerdict.Bad(0, 3, LogFault.REBUILT), check(CHECKPOINTS, rebuilt));
        assertEquals(new LogVerdict.Bad(0, SIZE - 1, LogFault.REBUILT), check(CHECKPOINTS.subList(2, 3), rebuilt));
    }

    @Test
    void two_checkpoints_of_one_size_that_differ_cannot_both_be_true() {
        List<Checkpoint> split = new ArrayList<>(CHECKPOINTS);
        split.add(new Checkpoint("daybook/test", 7, LOG.get(0).root(), Tampering.AT));

        assertEquals(new LogVerdict.Bad(4, 6, LogFault.REBUILT), check(split, LOG));
    }

    @Test
    void checkpoints_of_two_logs_are_not_mixed() {
        Checkpoint other = Checkpoint.of("daybook/other", MerkleTree.EMPTY, Instant.EPOCH);
        List<Checkpoint> mixed = List.of(CHECKPOINTS.get(0), other);

        assertThrows(IllegalArgumentException.class, () -> new LogCheck(mixed));
    }

    @Test
    void a_check_that_skips_the_entries_is_caught() {
        assertMisses("field", checkpoints -> new LogCheck(checkpoints) {
            @Override
            Optional<LogFault> content(SequencedEntry entry) {
                return Optional.empty();
            }
        });
    }

    @Test
    void a_check_that_takes_any_entry_that_can_be_read_is_caught() {
        assertMisses("field", checkpoints -> new LogCheck(checkpoints) {
            @Override
            Optional<LogFault> content(SequencedEntry entry) {
                return super.content(entry).filter(LogFault.UNREADABLE::equals);
            }
        });
    }

    @Test
    void a_check_that_skips_the_order_is_caught() {
        assertMisses("another number", checkpoints -> new LogCheck(checkpoints) {
            @Override
            Optional<LogFault> place(SequencedEntry entry, long expected) {
                return Optional.empty();
            }
        });
    }

    @Test
    void a_check_that_skips_the_roots_beside_the_entries_is_caught() {
        assertMisses("swapped, all but roots put right", checkpoints -> new LogCheck(checkpoints) {
            @Override
            Optional<LogFault> growth(SequencedEntry entry, MerkleTree before) {
                return Optional.empty();
            }
        });
    }

    @Test
    void a_check_that_skips_the_checkpoints_is_caught() {
        assertMisses("rebuilt", checkpoints -> new LogCheck(checkpoints) {
            @Override
            boolean agrees(MerkleTree tree) {
                return true;
            }
        });
    }

    @Test
    void a_check_that_skips_the_size_is_caught() {
        assertMisses("cut", checkpoints -> new LogCheck(checkpoints) {
            @Override
            LogVerdict end(MerkleTree tree) {
                return new LogVerdict.Clean(tree.size(), tree.root(), tree.size());
            }
        });
    }

    @Test
    void a_line_of_an_exported_log_is_read_as_it_is_written() {
        for (SequencedEntry entry : LOG) {
            assertEquals(entry, SequencedEntry.read(entry.text()));
        }
        SequencedEntry first = LOG.get(0);
        assertEquals(
                new LogVerdict.Bad(0, 0, LogFault.UNREADABLE),
                check(List.of(), List.of(SequencedEntry.unreadable(0, first.leafHash(), first.root()))));
        for (String bad : List.of(
                "",
                first.text().substring(1),
                "0" + first.text(),
                "-" + first.text(),
                first.text() + "\n",
                first.text() + "\u00e9",
                first.text().replaceFirst(" ", "  "),
                first.text().replaceFirst("=", "a"))) {
            assertThrows(RefusedLogText.class, () -> SequencedEntry.read(bad), bad);
        }
    }

    static List<Tampering> tampered(List<SequencedEntry> log) {
        List<Tampering> all = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            all.addAll(Tampering.at(i, log));
        }
        return all;
    }

    private static void assertMisses(String how, Function<Collection<Checkpoint>, LogCheck> sabotaged) {
        List<Tampering> done =
                TAMPERED.stream().filter(it -> it.how().equals(how)).toList();

        assertEquals(Set.of(), missedBy(LogCheck::new, done));
        assertEquals(Set.of(how), missedBy(sabotaged, done));
        assertFalse(check(CHECKPOINTS, LOG) instanceof LogVerdict.Bad);
    }

    /** What was done to the logs that the check does not see, or not where it was done. */
    private static Set<String> missedBy(Function<Collection<Checkpoint>, LogCheck> check, List<Tampering> all) {
        Set<String> missed = new TreeSet<>();
        for (Tampering tampering : all) {
            if (!isSeen(tampering, check.apply(CHECKPOINTS))) {
                missed.add(tampering.how());
            }
        }
        return missed;
    }

    private static boolean isSeen(Tampering tampering, LogCheck check) {
        return check.of(tampering.log().iterator()) instanceof LogVerdict.Bad bad
                && bad.first() == tampering.first()
                && bad.last() == tampering.last()
                && tampering.faults().contains(bad.fault());
    }

    private static LogVerdict check(List<Checkpoint> checkpoints, List<SequencedEntry> log) {
        return new LogCheck(checkpoints).of(log.iterator());
    }
}
