package daybook.application.accesslog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Shows that a tree grew out of an earlier one and nothing in that was altered. Source: RFC 6962 s.2.1.2, RFC 9162 s.2.1.4.2.
 *
 * @param from how many leaves the earlier tree had
 * @param to how many the later one has
 * @param path the hashes from which both roots follow
 */
public record ConsistencyProof(long from, long to, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("an earlier tree is no larger than the later one");
        }
    }

    /**
     * Makes the proof in one pass.
     *
     * @param leaves the hashes of all leaves of the later tree, in order
     */
    public static ConsistencyProof of(long from, long to, Iterator<TreeHash> leaves) {
        List<TreeHash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            collect(from, to, true, leaves, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    /** Whether the tree with the one root grew into the tree with the other. */
    public boolean proves(TreeHash earlier, TreeHash later) {
        if (from == 0 || from == to) {
            return path.isEmpty() && (from == to ? earlier.equals(later) : earlier.equals(TreeHash.EMPTY));
        }
        List<TreeHash> way = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            way.add(0, earlier);
        }
        return !way.isEmpty() && leads(way, earlier, later);
    }

    private boolean leads(List<TreeHash> way, TreeHash earlier, TreeHash later) {
        int whole = Long.numberOfTrailingZeros(from);
        WayUp up = new WayUp(from - 1 >> whole, to - 1 >> whole);
        TreeHash old = way.get(0);
        TreeHash grown = old;
        for (TreeHash beside : way.subList(1, way.size())) {
            if (up.isAtTheRoot()) {
                return false;
            }
            old = up.isOnTheRight() ? TreeHash.node(beside, old) : old;
            grown = up.isOnTheRight() ? TreeHash.node(beside, grown) : TreeHash.node(grown, beside);
            up.climb();
        }
        return up.isAtTheRoot() && old.equals(earlier) && grown.equals(later);
    }

    private static void collect(long from, long to, boolean known, Iterator<TreeHash> leaves, List<TreeHash> path) {
        if (from == to) {
            TreeHash shared = MerkleTree.rootOfNext(to, leaves);
            path.addAll(known ? List.of() : List.of(shared));
            return;
        }
        long left = MerkleTree.leftOf(to);
        if (from <= left) {
            collect(from, left, known, leaves, path);
            path.add(MerkleTree.rootOfNext(to - left, leaves));
        } else {
            TreeHash before = MerkleTree.rootOfNext(left, leaves);
            collect(from - left, to - left, false, leaves, path);
            path.add(before);
        }
    }
}
