package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.LogFault;
import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.TreeHash;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.LogVerification;
import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who can write the database changes the log in it. Twelve entries; checkpoints over the first 6 and the first 11. */
class TamperedLogTest {

    private static final int SIZE = 12;

    @TempDir
    static Path folder;

    private static LoggedRegister original;
    private static String early;
    private static String late;

    private LoggedRegister register;

    @BeforeAll
    static void keepALog() {
        original = new LoggedRegister(folder, "original.db");
        original.looks(5);
        early = original.checkpoint();
        original.looks(4);
        late = original.checkpoint();
        original.looks(1);
    }

    @BeforeEach
    void copyIt() throws IOException {
        register = new LoggedRegister(folder, "copy.db");
        Files.deleteIfExists(register.file());
        Files.copy(original.file(), register.file());
    }

    @Test
    void a_log_nobody_touched_is_sound_as_far_as_the_last_checkpoint_covers_it() {
        LogVerification found = register.verify(early, late);

        assertTrue(found.isSound());
        assertEquals(4, found.checkpoints());
        LogVerdict.Clean clean = (LogVerdict.Clean) found.verdict();
        assertEquals(SIZE, clean.size());
        assertEquals(11, clean.covered());
        assertEquals(SIZE + 1, ((LogVerdict.Clean) register.verify().verdict()).size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "id, 'x' || id, CHANGED",
                "at_micros, at_micros + 1, CHANGED",
                "at_micros, 'long ago', CHANGED",
                "at_micros, 9223372036854775807, UNREADABLE",
                "officer, 'PC.2', CHANGED",
                "force, 'MET', CHANGED",
                "role, 'auditor', CHANGED",
                "kind, 'ERASURE', CHANGED",
                "kind, 'DISCLOSURE', UNREADABLE",
                "kind, 'NOTHING', UNREADABLE",
                "operation, 'list', CHANGED",
                "what, 'record R-99', CHANGED",
                "what, '', CHANGED",
                "what, what || char(10), UNREADABLE",
                "reason, reason || '.', CHANGED",
                "recipient, 'x', UNREADABLE",
                "leaf_hash, upper(root), CHANGED",
                "leaf_hash, 'x', CHANGED",
                "leaf_hash, null, CHANGED",
                "root, upper(leaf_hash), REPLACED",
                "root, '', REPLACED",
                "place, null, MISSING",
                "place, 99, MISSING",
            })
    void a_column_that_was_changed_is_seen_at_its_entry(String column, String value, LogFault fault) {
        for (int place : new int[] {3, SIZE - 1}) {
            register.tamper("update access_entry set %s = %s where place = %d".formatted(column, value, place));
            boolean cut = place == SIZE - 1 && value.equals("null") && column.equals("place");

            assertBad(place, place, cut ? LogFault.TRUNCATED : fault, register.verify());
            copy();
        }
    }

    @Test
    void a_row_that_was_taken_out_is_seen_where_it_stood() {
        register.tamper("delete from access_entry where place = 7");

        assertBad(7, 7, LogFault.MISSING, register.verify());
    }

    @Test
    void rows_that_were_taken_out_and_the_rest_moved_up_are_seen_where_they_stood() {
        register.tamper(
                "delete from access_entry where place = 7",
                "update access_entry set place = place + 100 where place > 7",
                "update access_entry set place = place - 101 where place > 100");

        assertBad(7, 7, LogFault.REPLACED, register.verify());
    }

    @Test
    void entries_that_changed_places_are_seen_at_the_first() {
        register.tamper(
                "update access_entry set place = 99 where place = 4",
                "update access_entry set place = 4 where place = 6",
                "update access_entry set place = 6 where place = 99");

        assertBad(4, 4, LogFault.REPLACED, register.verify());
    }

    @Test
    void a_log_that_was_cut_is_seen_by_the_size_of_its_tree() {
        register.tamper("delete from access_entry where place >= 9");

        assertBad(9, SIZE - 1, LogFault.TRUNCATED, register.verify());
    }

    @Test
    void a_log_that_was_cut_with_its_tree_is_seen_against_a_checkpoint_and_against_nothing_else() {
        register.tamper("delete from access_entry where place >= 9", "delete from access_checkpoint");
        rebuild();

        assertTrue(register.verify().isSound());
        assertBad(9, 10, LogFault.TRUNCATED, cutAgain().verify(late));
    }

    @Test
    void a_log_that_was_rebuilt_is_seen_against_a_checkpoint_and_against_nothing_else() {
        register.tamper("update access_entry set officer = 'PC.2' where place = 7");
        rebuild();

        assertBad(6, 10, LogFault.REBUILT, register.verify());
        assertThrows(Conflict.class, register::checkpoint);

        register.tamper("delete from access_checkpoint");
        assertTrue(register.verify().isSound());
        assertBad(6, 10, LogFault.REBUILT, register.verify(early, late));
        assertBad(0, 10, LogFault.REBUILT, register.verify(late));
    }

    @Test
    void an_entry_that_was_put_behind_the_last_is_seen() {
        SequencedEntry forged = SequencedEntry.afterUnreadable(treeOf(entries()));
        register.tamper(
                "insert into access_entry select 'x', at_micros, officer, force, role, kind, operation, what, reason,"
                        + " recipient, 12, '%s', '%s' from access_entry where place = 3"
                                .formatted(
                                        forged.leafHash().base64(),
                                        forged.root().base64()));

        assertBad(SIZE, SIZE, LogFault.CHANGED, register.verify());
        rebuildRows();
        assertBad(SIZE, SIZE, LogFault.UNCOUNTED, register.verify());
    }

    @Test
    void a_checkpoint_that_was_changed_or_exchanged_is_refused_and_none_is_signed_after_it() {
        register.tamper("update access_checkpoint set note = replace(note, '2026', '2025')");

        LogVerification found = register.verify();

        assertFalse(found.isSound());
        assertEquals(2, found.refused());
        assertThrows(Conflict.class, register::checkpoint);
    }

    @Test
    void a_checkpoint_of_another_log_is_refused() {
        LoggedRegister other = new LoggedRegister(folder, "other.db");
        other.looks(1);

        assertEquals(1, register.verify(other.checkpoint()).refused());
    }

    @Test
    void none_is_signed_with_a_key_that_did_not_sign_the_last() throws IOException {
        LoggedRegister moved = new LoggedRegister(Files.createTempDirectory(folder, "moved"), "register.db");
        Files.copy(original.file(), moved.file());

        assertThrows(Conflict.class, moved::checkpoint);
        assertEquals(3, moved.verify(late).refused());
    }

    @Test
    void none_is_signed_for_a_log_that_is_shorter_than_the_last() {
        register.tamper("delete from access_entry where place >= 3");
        rebuild();

        assertThrows(Conflict.class, register::checkpoint);
    }

    @Test
    void a_damaged_tree_is_said_and_stops_no_act() {
        register.tamper("update access_tree set frontier = 'x'");

        register.looks(1);

        assertThrows(StoreUnavailable.class, register::verify);
        assertThrows(StoreUnavailable.class, register::checkpoint);
    }

    @Test
    void what_was_damaged_before_it_was_sequenced_gets_its_place_and_is_seen_there() {
        register.tamper(
                "insert into access_entry select 'x', 0, officer, force, role, 'NOTHING', operation, what, reason,"
                        + " recipient, null, null, null from access_entry where place = 3");

        register.looks(1);

        assertBad(SIZE, SIZE, LogFault.UNREADABLE, register.verify());
    }

    private static void assertBad(long first, long last, LogFault fault, LogVerification found) {
        assertEquals(new LogVerdict.Bad(first, last, fault), found.verdict());
        assertFalse(found.isSound());
    }

    private void copy() {
        try {
            copyIt();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private LoggedRegister cutAgain() {
        copy();
        register.tamper("delete from access_entry where place >= 9", "delete from access_checkpoint");
        rebuild();
        return register;
    }

    /** Puts every hash right, as somebody can who has the program and the database. */
    private void rebuild() {
        MerkleTree tree = rebuildRows();
        String frontier = tree.frontier().stream().map(TreeHash::base64).collect(Collectors.joining(" "));
        register.tamper("update access_tree set size = %d, frontier = '%s'".formatted(tree.size(), frontier));
    }

    private MerkleTree rebuildRows() {
        MerkleTree tree = MerkleTree.EMPTY;
        for (SequencedEntry entry : entries()) {
            TreeHash leaf = AccessEntry.read(entry.line()).leafHash();
            tree = tree.append(leaf);
            register.tamper("update access_entry set leaf_hash = '%s', root = '%s' where place = %d"
                    .formatted(leaf.base64(), tree.root().base64(), entry.index()));
        }
        return tree;
    }

    private static MerkleTree treeOf(List<SequencedEntry> entries) {
        MerkleTree tree = MerkleTree.EMPTY;
        for (SequencedEntry entry : entries) {
            tree = tree.append(entry.leafHash());
        }
        return tree;
    }

    private List<SequencedEntry> entries() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register.file())) {
            return new SqlEntries(new Sql(connection)).where("place >= 0 order by place");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
