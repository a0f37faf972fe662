package daybook.application.accesslog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Entries of every kind and the logs they make, by chance but repeatably. */
final class RandomEntries {

    private static final String[] SIGNS = {
        "a", "Z", "0", " ", "\"", "\\", "/", "\u00e9", "\u4e86", "\ud83d\ude42", "\u2028"
    };

    private final Random random;

    RandomEntries(long seed) {
        random = new Random(seed);
    }

    AccessEntry next() {
        AccessKind kind = AccessKind.values()[random.nextInt(AccessKind.values().length)];
        return new AccessEntry(
                name(),
                Instant.ofEpochSecond(1_778_000_000L + random.nextInt(50_000_000), random.nextInt(1_000_000_000)),
                new Who(name(), name(), name()),
                kind,
                name(),
                random.ints(random.nextInt(4)).mapToObj(ignored -> name()).toList(),
                random.nextInt(4) == 0 ? "" : name() + name(),
                kind == AccessKind.DISCLOSURE ? Optional.of(name()) : Optional.empty());
    }

    /** A sound log. */
    List<SequencedEntry> log(int size) {
        List<AccessEntry> entries = new ArrayList<>();
        while (entries.size() < size) {
            entries.add(next());
        }
        return sequenced(entries);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static List<SequencedEntry> sequenced(List<AccessEntry> entries) {
        List<SequencedEntry> log = new ArrayList<>();
        MerkleTree tree = MerkleTree.EMPTY;
        for (AccessEntry entry : entries) {
            SequencedEntry next = SequencedEntry.after(tree, entry);
            log.add(next);
            tree = tree.append(next.leafHash());
        }
        return log;
    }

    private String name() {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(12); i > 0; i--) {
            name.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return name.toString();
    }
}
