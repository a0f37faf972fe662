package daybook.application.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessEntryTest {

    private static final Instant AT = Instant.parse("2026-05-11T09:30:00.123456789Z");
    private static final Who WHO = new Who("PC 1", "GMP", "INVESTIGATOR");

    private static final AccessEntry ENTRY = new AccessEntry(
            "e-1",
            AT,
            WHO,
            AccessKind.DISCLOSURE,
            "SendToNationalDatabase",
            List.of("R/1", "CH-2"),
            "Why \"not\" \\ \u00e9 \ud83d\ude42",
            Optional.of("Home Office"));

    /** As written by json.dumps(entry, separators=(",", ":")) of Python 3, not by this project. */
    private static final String LINE =
            "{\"v\":1,\"id\":\"e-1\",\"at\":\"2026-05-11T09:30:00.123456Z\",\"officer\":\"PC 1\","
                    + "\"force\":\"GMP\",\"role\":\"INVESTIGATOR\",\"kind\":\"DISCLOSURE\",\"operation\":\"SendToNationalDatabase\","
                    + "\"what\":[\"R/1\",\"CH-2\"],\"reason\":\"Why \\\"not\\\" \\\\ \\u00e9 \\ud83d\\ude42\","
                    + "\"recipient\":\"Home Office\"}";

    @Test
    void an_entry_is_written_as_anybody_would_write_it_from_its_columns() {
        assertEquals(LINE, ENTRY.line());
        assertArrayEquals(LINE.getBytes(US_ASCII), ENTRY.bytes());
        assertEquals(TreeHash.leaf(LINE.getBytes(US_ASCII)), ENTRY.leafHash());
    }

    @Test
    void what_is_written_is_read_and_two_entries_are_never_written_alike() {
        RandomEntries random = new RandomEntries(41);
        for (int i = 0; i < 2_000; i++) {
            AccessEntry entry = random.next();
            AccessEntry other = random.next();

            assertEquals(entry, AccessEntry.read(entry.bytes()));
            assertEquals(entry.equals(other), entry.line().equals(other.line()));
            assertTrue(entry.line().matches("[ -~]+"));
        }
    }

    @Test
    void texts_that_run_into_each_other_are_told_apart() {
        assertFalse(named("a", "bc").line().equals(named("ab", "c").line()));
        assertFalse(about(List.of("a", "b")).line().equals(about(List.of("a,b")).line()));
        assertFalse(
                about(List.of("a\",\"b")).line().equals(about(List.of("a", "b")).line()));
        assertFalse(about(List.of()).line().equals(about(List.of("[]")).line()));
    }

    @Test
    void a_byte_put_in_taken_out_or_changed_is_refused_or_another_entry_written_in_its_one_way() {
        int refused = 0;
        byte[] bytes = ENTRY.bytes();
        for (int at = 0; at < bytes.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = bytes.clone();
                changed[at] = (byte) value;
                refused += isRefusedOrCanonical(changed) ? 1 : 0;
                byte[] longer = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, longer, 0, at);
                longer[at] = (byte) value;
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                isRefusedOrCanonical(longer);
            }
            byte[] shorter = new byte[bytes.length - 1];
            System.arraycopy(bytes, 0, shorter, 0, at);
            System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
            isRefusedOrCanonical(shorter);
        }
        assertTrue(refused > 50_000, "only " + refused + " were refused");
    }

    @Test
    void another_way_to_write_the_same_is_refused() {
        for (String other : List.of(
                LINE + "\n",
                " " + LINE,
                LINE.replace(",\"reason\"", ", \"reason\""),
                LINE.replace("\\u00e9", "\\u00E9"),
                LINE.replace("\\u00e9", "\u00e9"),
                LINE.replace("GMP", "\\u0047MP"),
                LINE.replace("R/1", "R\\/1"),
                LINE.replace("\\u00e9", "\\u000a"),
                LINE.replace("\\u00e9", "\\n"),
                LINE.replace("\\u00e9", "\\ud83d"),
                LINE.replace("09:30:00.123456Z", "09:30:00.123456+00:00"),
                LINE.replace("00.123456Z", "00.123456789Z"),
                LINE.replace("05-11T", "02-30T"),
                LINE.replace("T09:30:00", "T24:00:00"),
                LINE.replace("DISCLOSURE", "disclosure"),
                LINE.replace("\"DISCLOSURE\"", "\"CONSULTATION\""),
                LINE.replace("\"Home Office\"", "null"),
                LINE.replace("\"Home Office\"", "\"\""),
                LINE.replace("{\"v\":1", "{\"v\":2"),
                LINE.replace(",\"CH-2\"]", ",\"CH-2\",]"),
                LINE.replace(",\"role\":\"INVESTIGATOR\"", ""),
                LINE.replace("}", ",\"more\":1}"),
                "",
                "{}")) {
            assertFalse(other.equals(LINE));
            assertThrows(RefusedLogText.class, () -> AccessEntry.read(other), other);
        }
    }

    @Test
    void the_largest_entry_is_read() {
        AccessEntry large = new AccessEntry(
                "e",
                AT,
                WHO,
                AccessKind.ERASURE,
                "Erase",
                Collections.nCopies(AccessEntry.MOST_RECORDS, "\u4e86".repeat(64)),
                "\u4e86".repeat(AccessEntry.LONGEST_REASON),
                Optional.empty());

        assertEquals(large, AccessEntry.read(large.bytes()));
    }

    @Test
    void a_disclosure_names_its_recipient_and_nothing_else_has_one() {
        for (AccessKind kind : AccessKind.values()) {
            boolean disclosed = kind == AccessKind.DISCLOSURE;

            assertEquals(!disclosed, isTaken(kind, Optional.empty()));
            assertEquals(disclosed, isTaken(kind, Optional.of("Home Office")));
            assertFalse(isTaken(kind, Optional.of(" ")));
            assertFalse(isTaken(kind, Optional.of("r".repeat(AccessEntry.LONGEST_RECIPIENT + 1))));
        }
    }

    @Test
    void what_is_missing_too_long_or_not_text_is_refused_without_being_repeated() {
        String canary = "Zwetschge";
        for (String bad : List.of(
                "", " ", canary.repeat(200), canary + "\n", canary + "\u0000", canary + "\u0085", canary + "\ud83d")) {
            List<RuntimeException> refusals = new ArrayList<>();
            refusals.add(assertThrows(IllegalArgumentException.class, () -> new Who(bad, "GMP", "X")));
            refusals.add(assertThrows(IllegalArgumentException.class, () -> new Who("PC 1", bad, "X")));
            refusals.add(assertThrows(IllegalArgumentException.class, () -> new Who("PC 1", "GMP", bad)));
            refusals.add(assertThrows(IllegalArgumentException.class, () -> named(bad, "b")));
            refusals.add(assertThrows(IllegalArgumentException.class, () -> named("a", bad)));
            refusals.add(assertThrows(IllegalArgumentException.class, () -> about(List.of("R/1", bad))));
            if (!bad.isBlank()) {
                refusals.add(assertThrows(IllegalArgumentException.class, () -> because(bad)));
            }
            refusals.forEach(refusal -> assertFalse(refusal.getMessage().contains(canary)));
        }
        assertThrows(
                IllegalArgumentException.class, () -> about(Collections.nCopies(AccessEntry.MOST_RECORDS + 1, "R")));
        assertEquals("", because("").reason());
    }

    @Test
    void nothing_of_an_entry_is_printed_or_repeated_in_a_refusal() {
        String canary = "Zwetschge";
        AccessEntry entry = new AccessEntry(
                canary,
                AT,
                new Who(canary, canary, canary),
                AccessKind.DISCLOSURE,
                canary,
                List.of(canary),
                canary,
                Optional.of(canary));
        SequencedEntry sequenced = SequencedEntry.after(MerkleTree.EMPTY, entry);

        assertFalse((entry + " " + entry.who() + " " + sequenced).contains(canary));
        for (int at = 0; at < entry.line().length(); at++) {
            String cut = entry.line().substring(0, at);
            assertFalse(assertThrows(RefusedLogText.class, () -> AccessEntry.read(cut))
                    .getMessage()
                    .contains(canary));
            String bad = entry.line().substring(0, at) + "\n" + entry.line().substring(at);
            assertFalse(assertThrows(RefusedLogText.class, () -> AccessEntry.read(bad))
                    .getMessage()
                    .contains(canary));
            assertFalse(assertThrows(RefusedLogText.class, () -> SequencedEntry.read(cut))
                    .getMessage()
                    .contains(canary));
        }
    }

    @Test
    void a_moment_beyond_four_digits_of_year_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> at(Instant.MAX));
        assertThrows(IllegalArgumentException.class, () -> at(Instant.MIN));
        assertTrue(at(Instant.parse("0000-01-01T00:00:00Z")).line().contains("\"0000-01-01T00:00:00.000000Z\""));
        assertEquals(AccessEntry.read(at(Instant.EPOCH).line()).at(), Instant.EPOCH);
    }

    private static boolean isRefusedOrCanonical(byte[] bytes) {
        try {
            assertArrayEquals(bytes, AccessEntry.read(bytes).bytes());
            return false;
        } catch (RefusedLogText refused) {
            return true;
        }
    }

    private static boolean isTaken(AccessKind kind, Optional<String> recipient) {
        try {
            new AccessEntry("e", AT, WHO, kind, "Act", List.of(), "", recipient);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static AccessEntry named(String id, String operation) {
        return new AccessEntry(id, AT, WHO, AccessKind.COLLECTION, operation, List.of(), "", Optional.empty());
    }

    private static AccessEntry about(List<String> what) {
        return new AccessEntry("e", AT, WHO, AccessKind.COLLECTION, "Act", what, "", Optional.empty());
    }

    private static AccessEntry because(String reason) {
        return new AccessEntry("e", AT, WHO, AccessKind.COLLECTION, "Act", List.of(), reason, Optional.empty());
    }

    private static AccessEntry at(Instant at) {
        return new AccessEntry("e", at, WHO, AccessKind.COLLECTION, "Act", List.of(), "", Optional.empty());
    }
}
