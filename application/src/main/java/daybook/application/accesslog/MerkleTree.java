package daybook.application.accesslog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A growing tree as RFC 6962 s.2.1 has it, of which only the roots of its perfect parts are kept.
 *
 * <p>These are at most 63 hashes however many leaves there are, enough to append and to say the root; with the size they can
 * be stored and the tree taken up again.
 *
 * @param size how many leaves there are
 * @param frontier the roots of the perfect parts, largest first: one for each 1 in the binary form of the size
 */
public record MerkleTree(long size, List<TreeHash> frontier) {

    /** The tree without leaves. */
    public static final MerkleTree EMPTY = new MerkleTree(0, List.of());

    public MerkleTree {
        frontier = List.copyOf(frontier);
        if (size < 0 || frontier.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree keeps one hash for each 1 in the binary form of its size");
        }
    }

    /** This tree with one more leaf. */
    public MerkleTree append(TreeHash leaf) {
        List<TreeHash> parts = new ArrayList<>(frontier);
        TreeHash part = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            part = TreeHash.node(parts.remove(parts.size() - 1), part);
        }
        parts.add(part);
        return new MerkleTree(Math.addExact(size, 1), parts);
    }

    /** The root over all leaves. */
    public TreeHash root() {
        if (frontier.isEmpty()) {
            return TreeHash.EMPTY;
        }
        int last = frontier.size() - 1;
        TreeHash root = frontier.get(last);
        for (int i = last - 1; i >= 0; i--) {
            root = TreeHash.node(frontier.get(i), root);
        }
        return root;
    }

    /** The root over the next so many leaves. */
    static TreeHash rootOfNext(long size, Iterator<TreeHash> leaves) {
        MerkleTree tree = EMPTY;
        while (tree.size() < size) {
            tree = tree.append(leaves.next());
        }
        return tree.root();
    }

    /** Where a tree of more than one leaf divides: at the largest power of two below its size. */
    static long leftOf(long size) {
        return Long.highestOneBit(size - 1);
    }
}
