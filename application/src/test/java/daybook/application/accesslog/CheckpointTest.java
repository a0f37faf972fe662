package daybook.application.accesslog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final Instant AT = Instant.parse("2026-05-11T09:30:00.5Z");
    private static final MerkleTree TREE = MerkleTree.EMPTY.append(TreeHash.leaf(new byte[0]));
    private static final Checkpoint CHECKPOINT = Checkpoint.of("daybook/gmp", TREE, AT);
    private static final KeyPair KEYS = keys("Ed25519");
    private static final SignedCheckpoint SIGNED = new CheckpointSigner(KEYS).sign(CHECKPOINT);

    @Test
    void a_checkpoint_says_which_log_how_long_which_root_and_when() {
        assertEquals(
                "daybook/gmp\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n2026-05-11T09:30:00.500000Z\n",
                CHECKPOINT.text());
    }

    @Test
    void a_signed_checkpoint_is_a_note_and_read_as_it_was_written() {
        assertTrue(SIGNED.text().startsWith(CHECKPOINT.text() + "\n\u2014 daybook/gmp "));
        assertEquals(SIGNED, SignedCheckpoint.read(SIGNED.text()));
        assertTrue(SignedCheckpoint.read(SIGNED.text()).isSignedBy(KEYS.getPublic()));
    }

    /** The example in the documentation of Go's package for signed notes. */
    @Test
    void a_key_has_the_id_that_others_compute() {
        byte[] raw = Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] encoded = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw, 1, 33));
        PublicKey key = CheckpointKeys.publicKey(Base64.getEncoder().encodeToString(encoded));

        assertArrayEquals(HexFormat.of().parseHex("c74f20a3"), CheckpointKeys.id("PeterNeumann", key));
    }

    @Test
    void no_byte_of_a_signed_checkpoint_can_be_changed() {
        byte[] note = SIGNED.text().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < note.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = note.clone();
                changed[at] ^= (byte) (1 << bit);
                assertFalse(isSound(new String(changed, StandardCharsets.UTF_8)), "byte " + at);
            }
        }
    }

    @Test
    void another_key_and_another_origin_did_not_sign() {
        SignedCheckpoint elsewhere =
                new SignedCheckpoint(new Checkpoint("daybook/met", 1, TREE.root(), AT), SIGNED.seal());

        assertFalse(SIGNED.isSignedBy(keys("Ed25519").getPublic()));
        assertFalse(elsewhere.isSignedBy(KEYS.getPublic()));
        assertFalse(SIGNED.isSignedBy(keys("EC").getPublic()));
    }

    @Test
    void what_is_no_checkpoint_is_refused_and_not_repeated() {
        String note = SIGNED.text();
        String root = TREE.root().base64();
        for (String bad : List.of(
                "",
                note.substring(1, 11),
                note + "\n",
                note + note,
                "\n" + note,
                note.replace("\n1\n", "\n01\n"),
                note.replace("\n1\n", "\n-1\n"),
                note.replace("\n1\n", "\n+1\n"),
                note.replace("\n1\n", "\n0\n"),
                note.replace("\n1\n", "\n9999999999999999999\n"),
                note.replace("\n1\n", "\r\n1\r\n"),
                note.replace(root, root.substring(4)),
                note.replace(root, TreeHash.EMPTY.base64()),
                note.replace(".500000Z", ".5Z"),
                note.replace("\n\n", "\n"),
                note.replace("\n\n", "\nmore\n\n"),
                note.replace("\u2014", "-"),
                note.replace("\u2014 daybook/gmp", "\u2014 daybook/met"),
                note.replace("daybook/gmp", "Daybook GMP"),
                note.replace("daybook/gmp", "zwetschge+"),
                note.replace(SIGNED.seal(), SIGNED.seal().substring(8)),
                note.replace(SIGNED.seal(), "?"))) {
            RefusedLogText refusal = assertThrows(RefusedLogText.class, () -> SignedCheckpoint.read(bad), bad);
            assertFalse(refusal.getMessage().contains("zwetschge"));
            assertFalse(refusal.getMessage().contains(root));
        }
    }

    @Test
    void several_notes_in_one_file_are_all_read() {
        SignedCheckpoint later = new CheckpointSigner(KEYS)
                .sign(Checkpoint.of("daybook/gmp", TREE.append(TREE.root()), AT.plusSeconds(1)));

        assertEquals(List.of(SIGNED, later), SignedCheckpoint.readAll(SIGNED.text() + later.text()));
        for (String bad : List.of(
                "",
                SIGNED.text() + "\n",
                SIGNED.text() + "x",
                "x" + SIGNED.text(),
                SIGNED.text() + CHECKPOINT.text())) {
            assertThrows(RefusedLogText.class, () -> SignedCheckpoint.readAll(bad));
        }
    }

    @Test
    void the_root_without_leaves_belongs_to_no_other_size() {
        assertEquals(0, Checkpoint.of("daybook/gmp", MerkleTree.EMPTY, AT).size());
        assertThrows(IllegalArgumentException.class, () -> new Checkpoint("daybook/gmp", 1, TreeHash.EMPTY, AT));
        assertThrows(IllegalArgumentException.class, () -> new Checkpoint("daybook/gmp", 0, TREE.root(), AT));
        assertThrows(IllegalArgumentException.class, () -> new Checkpoint("daybook/gmp", -1, TREE.root(), AT));
    }

    @Test
    void keys_are_read_as_they_are_written() {
        assertEquals(KEYS.getPublic(), CheckpointKeys.publicKey(CheckpointKeys.text(KEYS.getPublic()) + "\n"));
        KeyPair again =
                new KeyPair(KEYS.getPublic(), CheckpointKeys.privateKey(CheckpointKeys.text(KEYS.getPrivate()) + "\n"));

        assertTrue(new CheckpointSigner(again).sign(CHECKPOINT).isSignedBy(KEYS.getPublic()));
    }

    @Test
    void what_is_no_key_is_refused_and_not_repeated() {
        String ed448 =
                Base64.getEncoder().encodeToString(keys("Ed448").getPublic().getEncoded());
        for (String bad : List.of("", "zwetschge", "enddHNjaGdl", CheckpointKeys.text(KEYS.getPrivate()), ed448)) {
            RefusedLogText refusal = assertThrows(RefusedLogText.class, () -> CheckpointKeys.publicKey(bad));
            assertFalse(!bad.isEmpty() && refusal.getMessage().contains(bad));
        }
        for (String bad : List.of("", "zwetschge", "enddHNjaGdl", CheckpointKeys.text(KEYS.getPublic()))) {
            RefusedLogText refusal = assertThrows(RefusedLogText.class, () -> CheckpointKeys.privateKey(bad));
            assertFalse(!bad.isEmpty() && refusal.getMessage().contains(bad));
        }
        for (String other : List.of("Ed448", "EC")) {
            assertThrows(IllegalArgumentException.class, () -> new CheckpointSigner(keys(other)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> CheckpointKeys.text(keys(other).getPrivate()));
        }
    }

    private static boolean isSound(String note) {
        try {
            return SignedCheckpoint.read(note).isSignedBy(KEYS.getPublic());
        } catch (RefusedLogText refused) {
            return false;
        }
    }

    static KeyPair keys(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
