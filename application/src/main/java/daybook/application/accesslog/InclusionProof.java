package daybook.application.accesslog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Shows that a leaf stands at its place in a tree, without the other leaves. Source: RFC 6962 s.2.1.1, RFC 9162 s.2.1.3.2.
 *
 * @param index the place of the leaf, from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
        checkStands(index, size);
    }

    /**
     * Makes the proof in one pass.
     *
     * @param leaves the hashes of all leaves of the tree, in order
     */
    public static InclusionProof of(long index, long size, Iterator<TreeHash> leaves) {
        checkStands(index, size);
        List<TreeHash> path = new ArrayList<>();
        collect(index, size, leaves, path);
        return new InclusionProof(index, size, path);
    }

    /** Whether this leaf stands at the place in the tree with this root. */
    public boolean proves(TreeHash leaf, TreeHash root) {
        WayUp way = new WayUp(index, size - 1);
        TreeHash hash = leaf;
        for (TreeHash beside : path) {
            if (way.isAtTheRoot()) {
                return false;
            }
            hash = way.isOnTheRight() ? TreeHash.node(beside, hash) : TreeHash.node(hash, beside);
            way.climb();
        }
        return way.isAtTheRoot() && hash.equals(root);
    }

    private static void checkStands(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a leaf that is proved stands in the tree");
        }
    }

    private static void collect(long index, long size, Iterator<TreeHash> leaves, List<TreeHash> path) {
        if (size == 1) {
            leaves.next();
            return;
        }
        long left = MerkleTree.leftOf(size);
        if (index < left) {
            collect(index, left, leaves, path);
            path.add(MerkleTree.rootOfNext(size - left, leaves));
        } else {
            TreeHash before = MerkleTree.rootOfNext(left, leaves);
            collect(index - left, size - left, leaves, path);
            path.add(before);
        }
    }
}
