package daybook.application.port.out;

import daybook.application.port.out.IncidentRegister.Children;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One force's children in a register that keeps every promise; each saboteur changes one thing. */
class SoundChildren implements Children {

    final SoundRegister.Tables tables;
    final String force;

    SoundChildren(SoundRegister.Tables tables, String force) {
        this.tables = tables;
        this.force = force;
    }

    @Override
    public Optional<StoredIdentity> identity(String child) {
        tables.touched.add("child " + child);
        return Optional.ofNullable(tables.identities.get(List.of(force, child)));
    }

    @Override
    public int identityVersion(String child) {
        tables.touched.add("child " + child);
        return tables.identityVersions.getOrDefault(List.of(force, child), 0);
    }

    @Override
    public void keep(int version, StoredIdentity identity, Set<String> marks) {
        tables.touched.add("child " + identity.child());
        if (version != identityVersion(identity.child()) + 1) {
            throw new ChangedMeanwhile();
        }
        tables.identityVersions.put(List.of(force, identity.child()), version);
        tables.identities.put(List.of(force, identity.child()), identity);
        tables.marks.put(List.of(force, identity.child()), Set.copyOf(marks));
    }

    @Override
    public void erase(String child) {
        tables.touched.add("child " + child);
        if (tables.identities.remove(List.of(force, child)) != null) {
            tables.identityVersions.merge(List.of(force, child), 1, Integer::sum);
        }
        tables.marks.remove(List.of(force, child));
    }

    @Override
    public List<StoredIdentity> identities(String after, int limit) {
        return tables.identities.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> it.child().compareTo(after) > 0)
                .sorted(Comparator.comparing(StoredIdentity::child))
                .limit(limit)
                .toList();
    }

    @Override
    public void mark(String child, Set<String> marks) {
        if (identity(child).isPresent()) {
            tables.marks.put(List.of(force, child), Set.copyOf(marks));
        }
    }

    @Override
    public List<StoredIdentity> sharing(Set<String> marks, int limit) {
        return tables.identities.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> share(it.child(), marks, limit) > 0)
                .sorted(Comparator.comparing((StoredIdentity it) -> -share(it.child(), marks, limit))
                        .thenComparing(StoredIdentity::child))
                .limit(limit)
                .toList();
    }

    /** One part in as many as bear it for each mark it shares, none for one that too many bear. */
    double share(String child, Set<String> marks, int limit) {
        return tables.marks.get(List.of(force, child)).stream()
                .filter(marks::contains)
                .mapToLong(this::bearers)
                .filter(it -> it <= limit)
                .mapToDouble(it -> 1.0 / it)
                .sum();
    }

    long bearers(String mark) {
        return tables.marks.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force) && it.getValue().contains(mark))
                .count();
    }

    @Override
    public List<StoredLink> links(Set<String> children) {
        return children.stream()
                .flatMap(this::linksOf)
                .distinct()
                .sorted(Comparator.comparing(StoredLink::one).thenComparing(StoredLink::other))
                .toList();
    }

    private Stream<StoredLink> linksOf(String child) {
        tables.touched.add("child " + child);
        return tables.links.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> List.of(it.one(), it.other()).contains(child));
    }

    @Override
    public void link(StoredLink link) {
        tables.touched.addAll(List.of("child " + link.one(), "child " + link.other()));
        StoredLink before = tables.links.get(List.of(force, link.one(), link.other()));
        if (link.version() != (before == null ? 1 : before.version() + 1)) {
            throw new ChangedMeanwhile();
        }
        tables.links.put(List.of(force, link.one(), link.other()), link);
    }

    @Override
    public void propose(StoredProposal proposal) {
        touchAll(proposal);
        tables.proposals.put(List.of(force, proposal.id()), proposal);
    }

    @Override
    public Optional<StoredProposal> proposal(String id) {
        Optional<StoredProposal> found = Optional.ofNullable(tables.proposals.get(List.of(force, id)));
        found.ifPresent(this::touchAll);
        return found;
    }

    @Override
    public List<StoredProposal> undecided(String operation, String children) {
        List.of(children.split(" ")).forEach(it -> tables.touched.add("child " + it));
        return tables.proposals.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> it.operation().equals(operation) && it.children().equals(children))
                .filter(it -> it.decided().isEmpty())
                .toList();
    }

    @Override
    public void decide(String id, boolean approved) {
        StoredProposal open = tables.proposals.get(List.of(force, id));
        if (open == null || !open.decided().isEmpty()) {
            throw new ChangedMeanwhile();
        }
        tables.proposals.put(List.of(force, id), open.decided(approved));
    }

    private void touchAll(StoredProposal proposal) {
        List.of(proposal.children().split(" ")).forEach(it -> tables.touched.add("child " + it));
    }
}
