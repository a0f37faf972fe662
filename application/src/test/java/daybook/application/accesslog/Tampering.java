package daybook.application.accesslog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A log that somebody tampered with, and where that has to be seen.
 *
 * @param how what was done
 * @param log what is left of the log
 * @param first the first bad place, or the first where it can be
 * @param last the last where it can be
 * @param faults what may be said of it
 */
record Tampering(String how, List<SequencedEntry> log, long first, long last, Set<LogFault> faults) {

    static final Instant AT = Instant.parse("2026-05-11T09:30:00Z");

    /** The sizes at which checkpoints were kept. */
    static List<Integer> sizes(int size) {
        return List.of(size / 3, size / 2, size);
    }

    static List<Checkpoint> checkpoints(List<SequencedEntry> log) {
        return sizes(log.size()).stream()
                .map(size ->
                        new Checkpoint("daybook/test", size, log.get(size - 1).root(), AT))
                .toList();
    }

    /** Everything that can be done at one place of a sound log. */
    static List<Tampering> at(int i, List<SequencedEntry> log) {
        List<Tampering> all = new ArrayList<>();
        all.addAll(everyByte(i, log));
        all.addAll(everyField(i, log));
        all.addAll(everyHash(i, log));
        all.addAll(takenOut(i, log));
        all.addAll(putIn(i, log));
        all.addAll(swapped(i, (i + 1) % log.size(), log));
        all.addAll(swapped(i, log.size() - 1 - i, log));
        all.addAll(rebuilt(i, log));
        return all;
    }

    private static List<Tampering> everyByte(int i, List<SequencedEntry> log) {
        List<Tampering> all = new ArrayList<>();
        String line = log.get(i).line();
        for (int at = 0; at < line.length(); at++) {
            for (char other : new char[] {(char) (line.charAt(at) ^ 1), (char) (line.charAt(at) ^ 32), '"'}) {
                if (other >= ' ' && other <= '~' && other != line.charAt(at)) {
                    String changed = line.substring(0, at) + other + line.substring(at + 1);
                    all.add(exact("byte " + at, with(i, of(log.get(i), changed), log), i, changed(changed)));
                }
            }
        }
        all.add(exact("no columns", with(i, of(log.get(i), ""), log), i, LogFault.UNREADABLE));
        return all;
    }

    private static LogFault changed(String line) {
        try {
            AccessEntry.read(line);
            return LogFault.CHANGED;
        } catch (RefusedLogText refused) {
            return LogFault.UNREADABLE;
        }
    }

    private static List<Tampering> everyField(int i, List<SequencedEntry> log) {
        AccessEntry it = AccessEntry.read(log.get(i).line());
        Who who = it.who();
        List<String> what = new ArrayList<>(it.what());
        what.add("R");
        AccessKind kind = it.kind() == AccessKind.ERASURE ? AccessKind.COLLECTION : AccessKind.ERASURE;
        boolean disclosed = it.recipient().isPresent();
        return IntStream.range(0, 10)
                .mapToObj(field -> new AccessEntry(
                        field == 0 ? "x" : it.id(),
                        field == 1 ? it.at().plusNanos(1_000) : it.at(),
                        new Who(
                                field == 2 ? "x" : who.officer(),
                                field == 3 ? "x" : who.force(),
                                field == 4 ? "x" : who.role()),
                        field == 5 && !disclosed ? kind : it.kind(),
                        field == 6 || field == 5 && disclosed ? "x" : it.operation(),
                        field == 7 ? what : it.what(),
                        field == 8 || field == 9 && !disclosed ? "x" : it.reason(),
                        field == 9 && disclosed ? Optional.of("x") : it.recipient()))
                .map(entry -> exact("field", with(i, of(log.get(i), entry.line()), log), i, LogFault.CHANGED))
                .toList();
    }

    private static List<Tampering> everyHash(int i, List<SequencedEntry> log) {
        SequencedEntry it = log.get(i);
        List<Tampering> all = new ArrayList<>();
        for (int at = 0; at < 32; at++) {
            TreeHash leaf = flipped(it.leafHash(), at);
            TreeHash root = flipped(it.root(), at);
            all.add(exact(
                    "leaf hash", with(i, new SequencedEntry(i, it.line(), leaf, it.root()), log), i, LogFault.CHANGED));
            all.add(exact(
                    "root", with(i, new SequencedEntry(i, it.line(), it.leafHash(), root), log), i, LogFault.REPLACED));
        }
        return all;
    }

    private static List<Tampering> takenOut(int i, List<SequencedEntry> log) {
        List<SequencedEntry> gap = new ArrayList<>(log);
        gap.remove(i);
        boolean last = i == log.size() - 1;
        return List.of(
                exact("taken out", gap, i, last ? LogFault.TRUNCATED : LogFault.MISSING),
                exact("taken out, numbers put right", numbered(gap), i, last ? LogFault.TRUNCATED : LogFault.REPLACED),
                new Tampering("cut", log.subList(0, i), i, log.size() - 1, Set.of(LogFault.TRUNCATED)));
    }

    private static List<Tampering> putIn(int i, List<SequencedEntry> log) {
        List<SequencedEntry> twice = new ArrayList<>(log);
        twice.add(i, log.get(i));
        SequencedEntry it = log.get(i);
        AccessEntry other = new RandomEntries(i).next();
        SequencedEntry forged = new SequencedEntry(i, other, other.leafHash(), it.root());
        SequencedEntry misnumbered = new SequencedEntry(i + 1L, it.line(), it.leafHash(), it.root());
        return List.of(
                exact("twice", twice, i + 1L, LogFault.OUT_OF_ORDER),
                exact("twice, numbers put right", numbered(twice), i + 1L, LogFault.REPLACED),
                exact("another, leaf hash put right", with(i, forged, log), i, LogFault.REPLACED),
                exact("another number", with(i, misnumbered, log), i, LogFault.MISSING));
    }

    private static List<Tampering> swapped(int i, int j, List<SequencedEntry> log) {
        if (i == j) {
            return List.of();
        }
        List<SequencedEntry> rows = new ArrayList<>(log);
        Collections.swap(rows, i, j);
        List<SequencedEntry> content = new ArrayList<>(log);
        content.set(
                i,
                new SequencedEntry(
                        i, log.get(j).line(), log.get(j).leafHash(), log.get(i).root()));
        content.set(
                j,
                new SequencedEntry(
                        j, log.get(i).line(), log.get(i).leafHash(), log.get(j).root()));
        int first = Math.min(i, j);
        return List.of(
                exact("swapped", rows, first, LogFault.MISSING),
                exact("swapped, numbers put right", numbered(rows), first, LogFault.REPLACED),
                exact("swapped, all but roots put right", content, first, LogFault.REPLACED));
    }

    private static List<Tampering> rebuilt(int i, List<SequencedEntry> log) {
        List<AccessEntry> entries = new ArrayList<>(
                log.stream().map(it -> AccessEntry.read(it.line())).toList());
        entries.set(i, new RandomEntries(i).next());
        List<SequencedEntry> changed = RandomEntries.sequenced(entries);
        List<SequencedEntry> partly = with(i, changed.get(i), log);
        entries.add(i, new RandomEntries(i + 1L).next());
        List<SequencedEntry> longer = RandomEntries.sequenced(entries);
        int to = sizes(log.size()).stream().filter(size -> size > i).findFirst().orElseThrow();
        int from = sizes(log.size()).stream().filter(size -> size <= i).reduce(0, Math::max);
        return List.of(
                to == i + 1
                        ? new Tampering("rebuilt at a checkpoint", partly, from, i, Set.of(LogFault.REBUILT))
                        : exact("put right with its root, seen at the next", partly, i + 1L, LogFault.REPLACED),
                new Tampering("rebuilt", changed, from, to - 1L, Set.of(LogFault.REBUILT)),
                new Tampering("rebuilt and longer", longer, from, to - 1L, Set.of(LogFault.REBUILT)));
    }

    private static Tampering exact(String how, List<SequencedEntry> log, long place, LogFault... faults) {
        return new Tampering(how, List.copyOf(log), place, place, Set.copyOf(Arrays.asList(faults)));
    }

    private static List<SequencedEntry> with(int i, SequencedEntry entry, List<SequencedEntry> log) {
        List<SequencedEntry> changed = new ArrayList<>(log);
        changed.set(i, entry);
        return changed;
    }

    private static SequencedEntry of(SequencedEntry it, String line) {
        return new SequencedEntry(it.index(), line, it.leafHash(), it.root());
    }

    private static List<SequencedEntry> numbered(List<SequencedEntry> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new SequencedEntry(
                        i,
                        rows.get(i).line(),
                        rows.get(i).leafHash(),
                        rows.get(i).root()))
                .toList();
    }

    private static TreeHash flipped(TreeHash hash, int at) {
        byte[] bytes = hash.bytes();
        bytes[at] ^= 1;
        return TreeHash.of(bytes);
    }

    @Override
    public String toString() {
        return how + " at " + first;
    }
}
