package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.LikelyMatch;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Identity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a child with the few who share a mark. */
public final class ProposeSameChildService implements ProposeSameChild {

    private final Acts acts;
    private final IdentityVault vault;

    public ProposeSameChildService(Acts acts, IdentityVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    @Override
    public List<LikelyMatch> candidates(Acting who, String child) {
        String reference = References.ofChild("child", child);
        return acts.during(who, Operation.PROPOSE_SAME_CHILD, (access, records) -> {
            Permissions.require(who, Operation.PROPOSE_SAME_CHILD, RecordState.NONE);
            Optional<Identity> known = records.children()
                    .identity(reference)
                    .flatMap(it -> vault.open(who.force(), it, records.markKeys()));
            return known.map(it -> matches(who.force(), reference, it, records)).orElse(List.of());
        });
    }

    private List<LikelyMatch> matches(Force force, String child, Identity known, Records records) {
        Children children = records.children();
        Set<String> linked = OneChild.references(children, child);
        List<LikelyMatch> matches = new Resemblance(vault)
                .among(records, force, known).stream()
                        .filter(it -> !linked.contains(it.child()))
                        .sorted(Comparator.comparing(
                                        (LikelyMatch it) -> -it.likeness().bits())
                                .thenComparing(LikelyMatch::child))
                        .toList();
        matches.forEach(it -> children.identity(it.child()));
        return matches;
    }
}
