package daybook.application.port.out;

import daybook.application.port.out.IncidentRegister.Children;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return Optional.ofNullable(tables.identities.get(List.of(force, child)));
    }

    @Override
    public void keep(StoredIdentity identity) {
        tables.identities.put(List.of(force, identity.child()), identity);
    }

    @Override
    public void erase(String child) {
        tables.identities.remove(List.of(force, child));
    }

    @Override
    public List<StoredIdentity> sharing(Set<String> marks, int limit) {
        return tables.identities.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> !Collections.disjoint(it.marks(), marks))
                .sorted(Comparator.comparing((StoredIdentity it) -> -shared(it, marks))
                        .thenComparing(StoredIdentity::child))
                .limit(limit)
                .toList();
    }

    private static int shared(StoredIdentity identity, Set<String> marks) {
        Set<String> both = new HashSet<>(identity.marks());
        both.retainAll(marks);
        return both.size();
    }

    @Override
    public List<StoredLink> links(String child) {
        return tables.links.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force))
                .map(Map.Entry::getValue)
                .filter(it -> List.of(it.one(), it.other()).contains(child))
                .sorted(Comparator.comparing(StoredLink::one).thenComparing(StoredLink::other))
                .toList();
    }

    @Override
    public void link(StoredLink link) {
        StoredLink before = tables.links.get(List.of(force, link.one(), link.other()));
        if (link.version() != (before == null ? 1 : before.version() + 1)) {
            throw new ChangedMeanwhile();
        }
        tables.links.put(List.of(force, link.one(), link.other()), link);
    }

    @Override
    public void propose(StoredProposal proposal) {
        tables.proposals.put(List.of(force, proposal.id()), proposal);
    }

    @Override
    public Optional<StoredProposal> proposal(String id) {
        return Optional.ofNullable(tables.proposals.get(List.of(force, id)));
    }

    @Override
    public void decide(String id, boolean approved) {
        StoredProposal open = tables.proposals.get(List.of(force, id));
        if (open == null || !open.decided().isEmpty()) {
            throw new ChangedMeanwhile();
        }
        tables.proposals.put(List.of(force, id), open.decided(approved));
    }
}
