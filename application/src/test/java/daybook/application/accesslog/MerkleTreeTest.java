package daybook.application.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int LARGEST = 130;

    /** The leaves and roots that implementations of Certificate Transparency are compared by. */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<TreeHash> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(i -> TreeHash.leaf(new byte[] {(byte) i, 7}))
            .toList();

    private static final List<TreeHash> ROOTS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> naive(LEAVES.subList(0, size)))
            .toList();

    @Test
    void the_roots_are_those_that_others_compute() {
        List<TreeHash> leaves = KNOWN_LEAVES.stream().map(MerkleTreeTest::leaf).toList();
        for (int size = 0; size < KNOWN_ROOTS.size(); size++) {
            assertEquals(
                    hash(KNOWN_ROOTS.get(size)), grown(leaves.subList(0, size)).root());
        }
    }

    @Test
    void the_proofs_are_those_that_others_compute() {
        List<TreeHash> leaves = KNOWN_LEAVES.stream().map(MerkleTreeTest::leaf).toList();

        assertEquals(
                List.of(
                        hash("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                        hash("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        hash("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
                InclusionProof.of(5, 8, leaves.iterator()).path());
        assertEquals(
                List.of(
                        hash("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                        hash("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        hash("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
                ConsistencyProof.of(6, 8, leaves.iterator()).path());
    }

    @Test
    void a_tree_that_grows_has_the_root_of_the_definition_at_every_size() {
        MerkleTree tree = MerkleTree.EMPTY;
        for (int size = 0; size < LARGEST; size++) {
            assertEquals(ROOTS.get(size), tree.root());
            assertEquals(Long.bitCount(size), tree.frontier().size());
            tree = new MerkleTree(tree.size(), List.copyOf(tree.frontier())).append(LEAVES.get(size));
        }
    }

    @Test
    void a_tree_is_not_taken_up_with_too_many_or_too_few_hashes() {
        assertThrows(IllegalArgumentException.class, () -> new MerkleTree(3, LEAVES.subList(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> new MerkleTree(2, LEAVES.subList(0, 2)));
        assertThrows(IllegalArgumentException.class, () -> new MerkleTree(-1, LEAVES.subList(0, 64)));
    }

    @Test
    void every_leaf_of_every_tree_is_proved_where_it_stands_and_nowhere_else() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof =
                        InclusionProof.of(index, size, LEAVES.subList(0, size).iterator());
                TreeHash leaf = LEAVES.get(index);

                assertTrue(proof.proves(leaf, ROOTS.get(size)));
                assertFalse(proof.proves(LEAVES.get((index + 1) % LARGEST), ROOTS.get(size)));
                assertFalse(proof.proves(leaf, ROOTS.get(size - 1)));
                if (size > 1) {
                    int elsewhere = (index + 1) % size;
                    assertFalse(new InclusionProof(elsewhere, size, proof.path()).proves(leaf, ROOTS.get(size)));
                }
                for (List<TreeHash> bent : bent(proof.path())) {
                    assertFalse(new InclusionProof(index, size, bent).proves(leaf, ROOTS.get(size)));
                }
            }
        }
    }

    @Test
    void every_tree_is_shown_to_have_grown_out_of_every_earlier_one_and_of_no_other() {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof =
                        ConsistencyProof.of(from, to, LEAVES.subList(0, to).iterator());

                assertTrue(proof.proves(ROOTS.get(from), ROOTS.get(to)));
                assertFalse(proof.proves(ROOTS.get(from - 1), ROOTS.get(to)));
                assertFalse(proof.proves(ROOTS.get(from), ROOTS.get(to - 1)));
                for (List<TreeHash> bent : bent(proof.path())) {
                    assertFalse(new ConsistencyProof(from, to, bent).proves(ROOTS.get(from), ROOTS.get(to)));
                }
            }
        }
    }

    @Test
    void every_tree_grew_out_of_the_empty_one() {
        ConsistencyProof proof = ConsistencyProof.of(0, 5, LEAVES.subList(0, 5).iterator());

        assertTrue(proof.proves(TreeHash.EMPTY, ROOTS.get(5)));
        assertFalse(proof.proves(ROOTS.get(1), ROOTS.get(5)));
    }

    @Test
    void a_proof_about_nothing_is_not_made() {
        assertThrows(IllegalArgumentException.class, () -> InclusionProof.of(3, 3, LEAVES.iterator()));
        assertThrows(IllegalArgumentException.class, () -> InclusionProof.of(-1, 3, LEAVES.iterator()));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(4, 3, LEAVES.iterator()));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(-1, 3, LEAVES.iterator()));
    }

    @Test
    void a_leaf_is_not_taken_for_a_node() {
        byte[] both = new byte[64];
        System.arraycopy(LEAVES.get(0).bytes(), 0, both, 0, 32);
        System.arraycopy(LEAVES.get(1).bytes(), 0, both, 32, 32);

        assertFalse(TreeHash.leaf(both).equals(TreeHash.node(LEAVES.get(0), LEAVES.get(1))));
    }

    @Test
    void a_hash_is_read_as_it_is_written_and_in_no_other_way() {
        TreeHash hash = LEAVES.get(0);
        String written = hash.base64();

        assertEquals(hash, TreeHash.read(written));
        assertEquals(hash, TreeHash.of(hash.bytes()));
        assertThrows(IllegalArgumentException.class, () -> TreeHash.of(new byte[31]));
        for (String other : List.of(
                written.replace("=", ""),
                "A" + written,
                written + "\n",
                "",
                written.substring(4),
                sameBytes(written))) {
            assertThrows(RefusedLogText.class, () -> TreeHash.read(other));
        }
    }

    /** The same 32 bytes to a decoder that ignores the bits left over. */
    private static String sameBytes(String base64) {
        return base64.substring(0, 42) + (char) (base64.charAt(42) + 1) + "=";
    }

    /** The definition in RFC 6962 s.2.1, word by word. */
    private static TreeHash naive(List<TreeHash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return TreeHash.node(naive(leaves.subList(0, k)), naive(leaves.subList(k, leaves.size())));
    }

    /** A path with each of its hashes replaced, without its first and last, and with one more. */
    private static List<List<TreeHash>> bent(List<TreeHash> path) {
        List<List<TreeHash>> bent = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<TreeHash> other = new ArrayList<>(path);
            other.set(i, TreeHash.EMPTY);
            bent.add(other);
        }
        if (!path.isEmpty()) {
            bent.add(path.subList(1, path.size()));
            bent.add(path.subList(0, path.size() - 1));
        }
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        bent.add(longer);
        return bent;
    }

    private static MerkleTree grown(List<TreeHash> leaves) {
        MerkleTree tree = MerkleTree.EMPTY;
        for (TreeHash leaf : leaves) {
            tree = tree.append(leaf);
        }
        return tree;
    }

    private static TreeHash leaf(String hex) {
        return TreeHash.leaf(HexFormat.of().parseHex(hex));
    }

    private static TreeHash hash(String hex) {
        return TreeHash.of(HexFormat.of().parseHex(hex));
    }
}
