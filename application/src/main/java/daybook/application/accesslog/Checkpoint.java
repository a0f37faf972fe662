package daybook.application.accesslog;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How long the log was at a moment, and the root over it: to be signed and kept where the log is not.
 *
 * @param origin which log this is, such as {@code daybook/gmp}; 1 to 64 lower-case letters, digits, {@code .}, {@code /}, {@code -}
 * @param size how many entries the tree had
 * @param root the root over them
 * @param at when, to the microsecond; anything finer is cut off
 */
public record Checkpoint(String origin, long size, TreeHash root, Instant at) {

    private static final Pattern ORIGIN = Pattern.compile("[a-z0-9./-]{1,64}");
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 4;

    public Checkpoint {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("an origin is 1 to 64 lower-case letters, digits, '.', '/' or '-'");
        }
        if (size < 0 || (size == 0) != root.equals(TreeHash.EMPTY)) {
            throw new IllegalArgumentException("the root without leaves belongs to size 0 and to no other");
        }
        at = Micros.of(at);
    }

    /** The log as it stands at a moment. */
    public static Checkpoint of(String origin, MerkleTree tree, Instant at) {
        return new Checkpoint(origin, tree.size(), tree.root(), at);
    }

    /** The text that is signed: origin, size, root and moment, each on a line that ends in a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n" + Micros.text(at) + "\n";
    }

    static Checkpoint read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty()) {
            throw new RefusedLogText("a checkpoint is four lines: origin, size, root and moment");
        }
        if (!SIZE.matcher(lines[1]).matches()) {
            throw new RefusedLogText("the size of a checkpoint is a whole number, without zeros in front");
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.read(lines[2]), Micros.read(lines[3]));
        } catch (IllegalArgumentException outOfBounds) {
            throw new RefusedLogText("a checkpoint breaks a rule: " + outOfBounds.getMessage());
        }
    }
}
