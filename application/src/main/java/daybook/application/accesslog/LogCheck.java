package daybook.application.accesslog;

import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a log from its beginning and names the first entry that is not what it was. */
public class LogCheck {

    private final NavigableMap<Long, Set<TreeHash>> checkpoints;

    /**
     * A check against checkpoints, of which the best are those that were kept elsewhere.
     *
     * @param checkpoints what the log was, in any order, each already found to be signed; none to check the log by itself
     * @throws IllegalArgumentException if they are of more than one log
     */
    public LogCheck(Collection<Checkpoint> checkpoints) {
        if (checkpoints.stream().map(Checkpoint::origin).distinct().count() > 1) {
            throw new IllegalArgumentException("checkpoints of one log have one origin");
        }
        this.checkpoints = checkpoints.stream()
                .collect(Collectors.groupingBy(
                        Checkpoint::size, TreeMap::new, Collectors.mapping(Checkpoint::root, Collectors.toSet())));
    }

    /** Checks entries in the order of their places, one at a time. */
    public final LogVerdict of(Iterator<SequencedEntry> entries) {
        MerkleTree tree = MerkleTree.EMPTY;
        while (entries.hasNext()) {
            SequencedEntry entry = entries.next();
            Optional<LogVerdict> bad = bad(entry, tree);
            if (bad.isPresent()) {
                return bad.get();
            }
            tree = tree.append(entry.leafHash());
        }
        return end(tree);
    }

    private Optional<LogVerdict> bad(SequencedEntry entry, MerkleTree before) {
        long at = before.size();
        Optional<LogFault> fault = place(entry, at).or(() -> content(entry)).or(() -> growth(entry, before));
        if (fault.isPresent()) {
            return fault.map(why -> new LogVerdict.Bad(at, at, why));
        }
        return agrees(before.append(entry.leafHash()))
                ? Optional.empty()
                : Optional.of(new LogVerdict.Bad(coveredBefore(at + 1), at, LogFault.REBUILT));
    }

    Optional<LogFault> place(SequencedEntry entry, long expected) {
        if (entry.index() == expected) {
            return Optional.empty();
        }
        return Optional.of(entry.index() > expected ? LogFault.MISSING : LogFault.OUT_OF_ORDER);
    }

    Optional<LogFault> content(SequencedEntry entry) {
        try {
            boolean same = AccessEntry.read(entry.line()).leafHash().equals(entry.leafHash());
            return same ? Optional.empty() : Optional.of(LogFault.CHANGED);
        } catch (RefusedLogText notAnEntry) {
            return Optional.of(LogFault.UNREADABLE);
        }
    }

    Optional<LogFault> growth(SequencedEntry entry, MerkleTree before) {
        boolean same = before.append(entry.leafHash()).root().equals(entry.root());
        return same ? Optional.empty() : Optional.of(LogFault.REPLACED);
    }

    boolean agrees(MerkleTree tree) {
        Set<TreeHash> roots = checkpoints.get(tree.size());
        return roots == null || roots.equals(Set.of(tree.root()));
    }

    LogVerdict end(MerkleTree tree) {
        long covered = coveredBefore(Long.MAX_VALUE);
        return covered > tree.size()
                ? new LogVerdict.Bad(tree.size(), covered - 1, LogFault.TRUNCATED)
                : new LogVerdict.Clean(tree.size(), tree.root(), covered);
    }

    private long coveredBefore(long size) {
        Long covered = checkpoints.lowerKey(size);
        return covered == null ? 0 : covered;
    }
}
