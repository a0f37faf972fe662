package daybook.adapters.persistence;

import static daybook.adapters.persistence.MemoryTables.key;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredIdentity;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredProposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One force's children in memory. */
final class MemoryChildren implements Children {

    private final MemoryTables tables;
    private final String force;
    private final Touched touched;

    MemoryChildren(MemoryTables tables, String force, Touched touched) {
        this.tables = tables;
        this.force = force;
        this.touched = touched;
    }

    @Override
    public Optional<StoredIdentity> identity(String child) {
        touched.child(child);
        return Optional.ofNullable(tables.identities.get(key(force, child)));
    }

    @Override
    public int identityVersion(String child) {
        touched.child(child);
        return tables.identityVersions.getOrDefault(key(force, child), 0);
    }

    @Override
    public void keep(int version, StoredIdentity identity, Set<String> marks) {
        if (version != identityVersion(identity.child()) + 1) {
            throw new ChangedMeanwhile();
        }
        tables.identityVersions.put(key(force, identity.child()), version);
        tables.identities.put(key(force, identity.child()), identity);
        tables.marks.put(key(force, identity.child()), Set.copyOf(marks));
    }

    @Override
    public void erase(String child) {
        touched.child(child);
        if (tables.identities.remove(key(force, child)) != null) {
            tables.identityVersions.merge(key(force, child), 1, Integer::sum);
        }
        tables.marks.remove(key(force, child));
    }

    @Override
    public List<StoredIdentity> identities(String after, int limit) {
        return tables.identities.entrySet().stream()
                .filter(it -> it.getKey().startsWith(force + " "))
                .map(Map.Entry::getValue)
                .filter(it -> it.child().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void mark(String child, Set<String> marks) {
        if (tables.identities.containsKey(key(force, child))) {
            tables.marks.put(key(force, child), Set.copyOf(marks));
        }
    }

    @Override
    public List<StoredIdentity> sharing(Set<String> marks, int limit) {
        Map<String, Double> shares = new HashMap<>();
        for (String mark : marks) {
            List<String> bearers = bearers(mark);
            if (bearers.size() <= limit) {
                bearers.forEach(it -> shares.merge(it, 1.0 / bearers.size(), Double::sum));
            }
        }
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(it -> tables.identities.get(it.getKey()))
                .toList();
    }

    private List<String> bearers(String mark) {
        return tables.marks.entrySet().stream()
                .filter(it ->
                        it.getKey().startsWith(force + " ") && it.getValue().contains(mark))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<StoredLink> links(Set<String> children) {
        children.forEach(touched::child);
        return tables.links.entrySet().stream()
                .filter(it -> it.getKey().startsWith(force + " "))
                .map(Map.Entry::getValue)
                .filter(it -> children.contains(it.one()) || children.contains(it.other()))
                .toList();
    }

    @Override
    public void link(StoredLink link) {
        touched.child(link.one());
        touched.child(link.other());
        StoredLink before = tables.links.get(key(force, link.one(), link.other()));
        if (link.version() != (before == null ? 1 : before.version() + 1)) {
            throw new ChangedMeanwhile();
        }
        tables.links.put(key(force, link.one(), link.other()), link);
    }

    @Override
    public void propose(StoredProposal proposal) {
        List.of(proposal.children().split(" ")).forEach(touched::child);
        tables.proposals.put(key(force, proposal.id()), proposal);
    }

    @Override
    public Optional<StoredProposal> proposal(String id) {
        Optional<StoredProposal> found = Optional.ofNullable(tables.proposals.get(key(force, id)));
        found.ifPresent(it -> List.of(it.children().split(" ")).forEach(touched::child));
        return found;
    }

    @Override
    public List<StoredProposal> undecided(String operation, String children) {
        List.of(children.split(" ")).forEach(touched::child);
        return MemoryTables.ofTheForce(force, tables.proposals)
                .filter(it -> it.decided().isEmpty())
                .filter(it -> it.operation().equals(operation) && it.children().equals(children))
                .toList();
    }

    @Override
    public void decide(String id, boolean approved) {
        StoredProposal open = tables.proposals.get(key(force, id));
        if (open == null || !open.decided().isEmpty()) {
            throw new ChangedMeanwhile();
        }
        tables.proposals.put(key(force, id), open.decided(approved));
    }
}
