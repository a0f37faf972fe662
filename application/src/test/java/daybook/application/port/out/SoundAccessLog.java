package daybook.application.port.out;

import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** Keeps every promise of the port in the plainest way, with a register whose acts it names; saboteurs change one thing. */
class SoundAccessLog implements AccessLog {

    final List<AccessEntry> pending = new ArrayList<>();
    final List<AccessEntry> entries = new ArrayList<>();
    final List<SequencedEntry> placed = new ArrayList<>();
    final List<SignedCheckpoint> kept = new ArrayList<>();
    MerkleTree tree = MerkleTree.EMPTY;

    /** A register whose acts are entered here. */
    final IncidentRegister register() {
        return new SoundRegister() {
            @Override
            public synchronized <T> T during(Access access, Act<T> act) {
                return super.during(access, records -> acted(access, records, act));
            }
        };
    }

    /** Does an act and enters it. */
    <T> T acted(Access access, IncidentRegister.Records records, IncidentRegister.Act<T> act) {
        T done = act.on(records);
        add(entry(access, records.touched()));
        return done;
    }

    AccessEntry entry(Access access, List<String> touched) {
        return access.entry(touched);
    }

    synchronized void add(AccessEntry entry) {
        if (entries.stream().anyMatch(it -> it.id().equals(entry.id()))) {
            throw new StoreUnavailable("there is an entry of that id", null);
        }
        entries.add(entry);
        pending.add(entry);
    }

    @Override
    public void checkWritable() {
        // It always is.
    }

    @Override
    public synchronized int sequence(int most) {
        int many = 0;
        for (; many < most && !pending.isEmpty(); many++) {
            SequencedEntry next = SequencedEntry.after(tree, pending.remove(0));
            placed.add(next);
            tree = tree.append(next.leafHash());
        }
        return many;
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
        List<SequencedEntry> latestFirst = new ArrayList<>(placed);
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(it -> it.index() < query.before() && isAskedFor(AccessEntry.read(it.line()), query))
                .limit(query.limit())
                .toList();
    }

    boolean isAskedFor(AccessEntry entry, LookQuery query) {
        return isOf(entry, query.force())
                && query.officer().stream().allMatch(entry.who().officer()::equalsIgnoreCase)
                && query.about().stream().allMatch(it -> isAbout(entry, it));
    }

    boolean isAbout(AccessEntry entry, String what) {
        return entry.what().contains(what);
    }

    boolean isOf(AccessEntry entry, Force force) {
        return entry.who().force().equals(force.code());
    }

    @Override
    public synchronized List<SequencedEntry> acts(ActsQuery query) {
        return placed.stream()
                .skip(query.from())
                .filter(it -> isAskedFor(AccessEntry.read(it.line()), query))
                .limit(query.limit())
                .toList();
    }

    boolean isAskedFor(AccessEntry entry, ActsQuery query) {
        return entry.who().force().equals(query.force().code())
                && query.operations().contains(entry.operation());
    }

    @Override
    public synchronized OptionalLong placeOf(Force force, String id) {
        return placed.stream()
                .filter(it -> AccessEntry.read(it.line()).id().equals(id))
                .filter(it -> isOf(AccessEntry.read(it.line()), force))
                .mapToLong(SequencedEntry::index)
                .findFirst();
    }

    @Override
    public synchronized boolean isOnlyOf(Force force) {
        return entries.stream().allMatch(it -> isOf(it, force));
    }

    @Override
    public synchronized List<String> checkpoints() {
        return kept.stream().map(SignedCheckpoint::text).toList();
    }

    @Override
    public synchronized boolean keep(SignedCheckpoint checkpoint) {
        boolean isLarger = kept.stream()
                .allMatch(it -> it.checkpoint().size() < checkpoint.checkpoint().size());
        return isLarger && kept.add(checkpoint);
    }
}
