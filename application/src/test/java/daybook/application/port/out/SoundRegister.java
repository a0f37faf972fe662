package daybook.application.port.out;

import daybook.application.port.out.DueQuery.Place;
import daybook.application.port.out.IncidentRegister.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps every promise of the port in the plainest way; saboteurs change one thing about it. */
public class SoundRegister implements IncidentRegister {

    static final Comparator<IndexCard> IN_ORDER =
            Comparator.comparing(IndexCard::reportedOn).thenComparing(IndexCard::reference);

    Tables kept = new Tables();

    @Override
    public synchronized <T> T during(Access access, Act<T> act) {
        Tables working = kept.copy();
        T done = act.on(records(working, access.by().force().code()));
        kept = working;
        return done;
    }

    Records records(Tables tables, String force) {
        return new SoundRecords(tables, force);
    }

    /** What is kept, each thing under its force and its name. */
    static final class Tables {

        final Map<List<String>, List<StoredStep>> steps = new HashMap<>();
        final Map<List<String>, IndexCard> cards = new HashMap<>();
        final Map<List<String>, StoredNotice> notices = new HashMap<>();
        final Map<List<String>, StoredIdentity> identities = new HashMap<>();
        final Map<List<String>, Integer> identityVersions = new HashMap<>();
        final Map<List<String>, Set<String>> marks = new HashMap<>();
        final Map<String, String> markKeys = new HashMap<>();
        final Set<List<String>> markKeysOver = new HashSet<>();
        final Map<List<String>, StoredLink> links = new HashMap<>();
        final Map<List<String>, StoredProposal> proposals = new HashMap<>();
        final Map<List<String>, List<WaitingApproval>> waiting = new HashMap<>();
        final Map<List<String>, OutgoingNotice> outgoing = new HashMap<>();
        final Map<String, String> contacts = new TreeMap<>();
        final Set<List<String>> confirmed = new HashSet<>();
        final Map<List<String>, Tombstone> stones = new HashMap<>();

        /** What the act that works on these used. */
        final Set<String> touched = new LinkedHashSet<>();

        Tables copy() {
            Tables copy = new Tables();
            steps.forEach((key, list) -> copy.steps.put(key, new ArrayList<>(list)));
            copy.cards.putAll(cards);
            copy.notices.putAll(notices);
            copy.identities.putAll(identities);
            copy.identityVersions.putAll(identityVersions);
            copy.marks.putAll(marks);
            copy.markKeys.putAll(markKeys);
            copy.markKeysOver.addAll(markKeysOver);
            copy.links.putAll(links);
            copy.proposals.putAll(proposals);
            copy.waiting.putAll(waiting);
            copy.outgoing.putAll(outgoing);
            copy.contacts.putAll(contacts);
            copy.confirmed.addAll(confirmed);
            copy.stones.putAll(stones);
            return copy;
        }
    }

    /** One force's part of it. */
    static class SoundRecords implements Records {

        final Tables tables;
        final String force;

        SoundRecords(Tables tables, String force) {
            this.tables = tables;
            this.force = force;
        }

        @Override
        public List<StoredStep> steps(String reference) {
            tables.touched.add("record " + reference);
            return List.copyOf(tables.steps.getOrDefault(List.of(force, reference), List.of()));
        }

        @Override
        public void add(StoredStep step, IndexCard card) {
            tables.touched.add("record " + step.reference());
            List<StoredStep> steps =
                    tables.steps.computeIfAbsent(List.of(force, step.reference()), key -> new ArrayList<>());
            if (step.version() != steps.size() + 1) {
                throw new ChangedMeanwhile();
            }
            steps.add(step);
            tables.cards.put(List.of(force, step.reference()), card);
        }

        @Override
        public List<StoredNotice> notices(Set<String> children) {
            return children.stream().sorted().flatMap(this::noticesOf).toList();
        }

        private Stream<StoredNotice> noticesOf(String child) {
            tables.touched.add("child " + child);
            return tables.notices.entrySet().stream()
                    .filter(it -> it.getKey().subList(0, 2).equals(List.of(force, child)))
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.comparing(StoredNotice::reference));
        }

        @Override
        public void note(List<StoredNotice> notices) {
            for (StoredNotice notice : notices) {
                tables.touched.add("child " + notice.child());
                tables.notices.put(List.of(force, notice.child(), notice.reference()), notice);
            }
        }

        @Override
        public void forget(String child, String reference) {
            tables.touched.add("child " + child);
            tables.notices.remove(List.of(force, child, reference));
        }

        @Override
        public Remains erase(String reference, int version, Tombstone stone) {
            if (steps(reference).size() != version) {
                throw new ChangedMeanwhile();
            }
            tables.stones.put(List.of(force, reference), stone);
            tables.steps.remove(List.of(force, reference));
            tables.cards.remove(List.of(force, reference));
            tables.waiting.remove(List.of(force, reference));
            List<String> children = tables.notices.keySet().stream()
                    .filter(it -> it.get(0).equals(force) && it.get(2).equals(reference))
                    .map(it -> it.get(1))
                    .sorted()
                    .toList();
            children.forEach(it -> tables.notices.remove(List.of(force, it, reference)));
            tables.outgoing
                    .entrySet()
                    .removeIf(it -> it.getKey().get(0).equals(force)
                            && it.getValue().reference().equals(reference));
            boolean told = tables.confirmed.removeIf(
                    it -> it.get(0).equals(force) && it.get(1).startsWith(reference + ":"));
            return new Remains(
                    children.stream()
                            .filter(child -> tables.notices.keySet().stream()
                                    .noneMatch(it -> it.subList(0, 2).equals(List.of(force, child))))
                            .toList(),
                    told);
        }

        @Override
        public Optional<Tombstone> tombstone(String reference) {
            tables.touched.add("record " + reference);
            return Optional.ofNullable(tables.stones.get(List.of(force, reference)));
        }

        @Override
        public MarkKeys markKeys() {
            return new SoundMarkKeys(tables, force);
        }

        @Override
        public Directory directory() {
            return new SoundDirectory(tables, force);
        }

        @Override
        public Outbox outbox() {
            return new SoundOutbox(tables, force);
        }

        @Override
        public WaitingApproval.Notes approvals() {
            return new SoundApprovals(tables, force);
        }

        @Override
        public Children children() {
            return new SoundChildren(tables, force);
        }

        @Override
        public Optional<IndexCard> card(String reference) {
            tables.touched.add("record " + reference);
            return Optional.ofNullable(tables.cards.get(List.of(force, reference)));
        }

        @Override
        public List<IndexCard> due(DueQuery query) {
            return touching(tables.cards.entrySet().stream()
                    .filter(it -> it.getKey().get(0).equals(force))
                    .map(Map.Entry::getValue)
                    .filter(it -> it.reviewOn().stream().noneMatch(query.until()::isBefore))
                    .filter(it -> query.after().stream()
                            .allMatch(after -> Place.of(it).compareTo(after) > 0))
                    .sorted(Comparator.comparing(Place::of))
                    .limit(query.limit())
                    .toList());
        }

        @Override
        public List<IndexCard> list(IndexQuery query) {
            return touching(tables.cards.entrySet().stream()
                    .filter(it -> it.getKey().get(0).equals(force))
                    .map(Map.Entry::getValue)
                    .filter(it -> isAskedFor(it, query))
                    .sorted(IN_ORDER)
                    .limit(query.limit())
                    .toList());
        }

        @Override
        public List<String> touched() {
            return List.copyOf(tables.touched);
        }

        private List<IndexCard> touching(List<IndexCard> cards) {
            cards.forEach(it -> tables.touched.add("record " + it.reference()));
            return cards;
        }

        static boolean isAskedFor(IndexCard card, IndexQuery query) {
            return query.from().stream().noneMatch(card.reportedOn()::isBefore)
                    && query.until().stream().noneMatch(card.reportedOn()::isAfter)
                    && query.category().stream()
                            .allMatch(it -> card.category().stream().anyMatch(it::equals))
                    && query.open().stream().allMatch(it -> it == card.open())
                    && query.after().stream().allMatch(it -> IN_ORDER.compare(card, it) > 0);
        }
    }
}
