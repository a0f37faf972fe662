package daybook.adapters.persistence;

import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.ActsQuery;
import daybook.application.port.out.LookQuery;
import daybook.application.port.out.StoreUnavailable;
import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** A log that lasts as long as its process. */
final class MemoryAccessLog implements AccessLog {

    private final Set<String> ids = new HashSet<>();
    private final List<AccessEntry> entries = new ArrayList<>();
    private final List<SequencedEntry> placed = new ArrayList<>();
    private final List<SignedCheckpoint> kept = new ArrayList<>();
    private MerkleTree tree = MerkleTree.EMPTY;

    /** Adds an entry, pending. */
    synchronized void add(AccessEntry entry) {
        if (!ids.add(entry.id())) {
            throw new StoreUnavailable("the access log has an entry of that id; nothing of this was kept", null);
        }
        entries.add(entry);
    }

    @Override
    public synchronized int sequence(int most) {
        int end = Math.min(entries.size(), placed.size() + most);
        List<AccessEntry> pending = entries.subList(placed.size(), end);
        for (AccessEntry entry : pending) {
            SequencedEntry next = SequencedEntry.after(tree, entry);
            placed.add(next);
            tree = tree.append(next.leafHash());
        }
        return pending.size();
    }

    @Override
    public void checkWritable() {
        // Memory always can.
    }

    @Override
    public synchronized MerkleTree tree() {
        return tree;
    }

    @Override
    public synchronized List<SequencedEntry> entries(long from, int most) {
        return placed.stream().skip(from).limit(most).toList();
    }

    @Override
    public synchronized List<SequencedEntry> looks(LookQuery query) {
        List<SequencedEntry> found = new ArrayList<>();
        for (int i = placed.size() - 1; i >= 0 && found.size() < query.limit(); i--) {
            if (i < query.before() && isAskedFor(entries.get(i), query)) {
                found.add(placed.get(i));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public synchronized List<SequencedEntry> acts(ActsQuery query) {
        return placed.stream()
                .skip(query.from())
                .filter(it -> isAskedFor(entries.get((int) it.index()), query))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAskedFor(AccessEntry entry, ActsQuery query) {
        return entry.who().force().equals(query.force().code())
                && query.operations().contains(entry.operation());
    }

    private static boolean isAskedFor(AccessEntry entry, LookQuery query) {
        return entry.who().force().equals(query.force().code())
                && query.officer().stream().allMatch(entry.who().officer()::equalsIgnoreCase)
                && query.about().stream().allMatch(entry.what()::contains);
    }

    @Override
    public synchronized OptionalLong placeOf(Force force, String entry) {
        return IntStream.range(0, placed.size())
                .filter(i -> entries.get(i).id().equals(entry))
                .filter(i -> entries.get(i).who().force().equals(force.code()))
                .mapToLong(i -> i)
                .findFirst();
    }

    @Override
    public synchronized boolean isOnlyOf(Force force) {
        return entries.stream().allMatch(it -> it.who().force().equals(force.code()));
    }

    @Override
    public synchronized List<String> checkpoints() {
        return kept.stream().map(SignedCheckpoint::text).toList();
    }

    @Override
    public synchronized boolean keep(SignedCheckpoint checkpoint) {
        Optional<SignedCheckpoint> last = kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        boolean larger = last.stream()
                .allMatch(it -> it.checkpoint().size() < checkpoint.checkpoint().size());
        return larger && Collections.addAll(kept, checkpoint);
    }
}
