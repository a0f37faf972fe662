package daybook.application.accesslog;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checkpoint with its signature, as a signed note in the form of C2SP with one signature.
 *
 * @param checkpoint what is signed
 * @param seal the key's id of 4 bytes and the signature of 64, in base64
 */
public record SignedCheckpoint(Checkpoint checkpoint, String seal) {

    private static final Pattern NOTE = Pattern.compile("((?:[^\n]+\n){4})\n\u2014 ([^ \n]+) ([^ \n]+)\n");
    private static final int ID = 4;
    private static final int SEAL = ID + 64;

    public SignedCheckpoint {
        Base64Text.read(seal, SEAL, "a key's id with its signature");
    }

    /** The note: the four lines of the checkpoint, an empty one, and the signature's, each ended by a line feed. */
    public String text() {
        return checkpoint.text() + "\n\u2014 " + checkpoint.origin() + " " + seal + "\n";
    }

    /**
     * Reads one note.
     *
     * @throws RefusedLogText if it is not one, or not written in the one way in which it is written
     */
    public static SignedCheckpoint read(String note) {
        Matcher parts = NOTE.matcher(note);
        if (!parts.matches()) {
            throw new RefusedLogText("a signed checkpoint is four lines, an empty one and one of a signature");
        }
        SignedCheckpoint read = new SignedCheckpoint(Checkpoint.read(parts.group(1)), parts.group(3));
        if (!read.text().equals(note)) {
            throw new RefusedLogText("a signed checkpoint is signed under the name of its origin");
        }
        return read;
    }

    /**
     * Reads notes that follow each other with nothing between them.
     *
     * @throws RefusedLogText if there is anything else, or nothing
     */
    public static List<SignedCheckpoint> readAll(String notes) {
        List<SignedCheckpoint> all = new ArrayList<>();
        Matcher next = NOTE.matcher(notes);
        int end = 0;
        while (end < notes.length() && next.region(end, notes.length()).lookingAt()) {
            all.add(read(next.group()));
            end = next.end();
        }
        if (end < notes.length() || all.isEmpty()) {
            throw new RefusedLogText("signed checkpoints are six lines each, with nothing between them");
        }
        return all;
    }

    /** Whether the owner of this key signed the checkpoint. */
    public boolean isSignedBy(PublicKey key) {
        byte[] bytes = Base64Text.read(seal, SEAL, "a key's id with its signature");
        try {
            Signature signature = Signature.getInstance(CheckpointKeys.ALGORITHM);
            signature.initVerify(key);
            signature.update(CheckpointSigner.signedBytes(checkpoint));
            return Arrays.equals(bytes, 0, ID, CheckpointKeys.id(checkpoint.origin(), key), 0, ID)
                    && signature.verify(bytes, ID, SEAL - ID);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
