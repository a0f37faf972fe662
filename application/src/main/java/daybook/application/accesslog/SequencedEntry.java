package daybook.application.accesslog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry in its place in the log, with what was kept beside it when it got there. It masks itself when printed.
 *
 * @param index the place, from 0
 * @param line the entry as its stored columns say it now, in its canonical form; empty if they say none
 * @param leafHash the hash of the entry as it was sequenced
 * @param root the root of the tree that ends with the entry
 */
public record SequencedEntry(long index, String line, TreeHash leafHash, TreeHash root) {

    private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,17}) (\\S{44}) (\\S{44}) (.*)");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

    public SequencedEntry {
        if (index < 0) {
            throw new IllegalArgumentException("places in the log are counted from 0");
        }
        if (!PRINTABLE.matcher(line).matches()) {
            throw new IllegalArgumentException("an entry is written in printable ASCII");
        }
    }

    /** An entry read from its columns, with what the sequencer kept beside it. */
    public SequencedEntry(long index, AccessEntry entry, TreeHash leafHash, TreeHash root) {
        this(index, entry.line(), leafHash, root);
    }

    /** A place whose columns no longer make an entry. */
    public static SequencedEntry unreadable(long index, TreeHash leafHash, TreeHash root) {
        return new SequencedEntry(index, "", leafHash, root);
    }

    /** The next entry of a log: what its sequencer keeps. */
    public static SequencedEntry after(MerkleTree tree, AccessEntry entry) {
        TreeHash leaf = entry.leafHash();
        return new SequencedEntry(tree.size(), entry, leaf, tree.append(leaf).root());
    }

    /** The next place of a log, for what can no longer be read as the entry it was: it is not passed over, and it is seen. */
    public static SequencedEntry afterUnreadable(MerkleTree tree) {
        TreeHash leaf = TreeHash.leaf(new byte[0]);
        return unreadable(tree.size(), leaf, tree.append(leaf).root());
    }

    /** The line of an exported log, without its line feed. */
    public String text() {
        return index + " " + leafHash.base64() + " " + root.base64() + " " + line;
    }

    /**
     * Reads a line of an exported log; whether the entry in it is one is for {@link LogCheck}.
     *
     * @throws RefusedLogText if it is not a place, two hashes and a text
     */
    public static SequencedEntry read(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || !PRINTABLE.matcher(parts.group(4)).matches()) {
            throw new RefusedLogText("a line of the log is a place, two hashes and an entry");
        }
        return new SequencedEntry(
                Long.parseLong(parts.group(1)),
                parts.group(4),
                TreeHash.read(parts.group(2)),
                TreeHash.read(parts.group(3)));
    }

    @Override
    public String toString() {
        return "SequencedEntry[" + index + ", masked]";
    }
}
