package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredProposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what a second person approves, and keeps that they did. */
public final class DecideOnChildrenService implements DecideOnChildren {

    private final Acts acts;
    private final Links links;
    private final IdentityVault vault;

    public DecideOnChildrenService(Acts acts, Links links, IdentityVault vault) {
        this.acts = acts;
        this.links = links;
        this.vault = vault;
    }

    @Override
    public void decide(Acting who, String proposal, boolean approved) {
        List<String> about = List.of(ChildProposals.named(proposal));
        StoredProposal decided = acts.about(about, who, Operation.DECIDE_ON_CHILDREN, (access, records) -> {
            Permissions.require(who, Operation.DECIDE_ON_CHILDREN, RecordState.NONE);
            Optional<StoredProposal> unfinished = unfinishedErasure(records, proposal);
            if (approved && unfinished.isPresent()) {
                ChildProposals.refuseUnlessSecond(who, unfinished.get());
                return unfinished.get();
            }
            StoredProposal open = ChildProposals.open(records.children(), access, proposal);
            records.children().decide(open.id(), approved);
            if (approved) {
                perform(open, access, records);
            }
            return open;
        });
        if (approved && isErasure(decided)) {
            destroyKey(who, decided.children());
        }
    }

    /**
     * Only once it is kept that it was approved; if this fails, approving it again finishes it. Where the child was registered
     * anew meanwhile, the key is another one already.
     */
    private void destroyKey(Acting who, String child) {
        acts.during(who, Operation.DECIDE_ON_CHILDREN, (access, records) -> {
            records.notices(Set.of(child));
            if (records.children().identity(child).isEmpty()) {
                vault.destroy(who.force(), child, records.markKeys());
            }
            return child;
        });
    }

    /** An erasure that was approved and may not have come to its end. */
    private static Optional<StoredProposal> unfinishedErasure(Records records, String proposal) {
        return records.children()
                .proposal(proposal)
                .filter(it -> isErasure(it) && ChildProposals.isApproved(it))
                .filter(it -> records.children().identity(it.children()).isEmpty());
    }

    private static boolean isErasure(StoredProposal proposal) {
        return ChildProposals.operation(proposal) == Operation.ERASE_CHILD;
    }

    private void perform(StoredProposal approved, Access access, Records records) {
        if (isErasure(approved)) {
            records.notices(Set.of(approved.children()));
            records.children().erase(approved.children());
            return;
        }
        List<String> about = List.of(approved.children().split(" "));
        if (OneChild.references(records.children(), about.get(0)).contains(about.get(1))) {
            throw new Conflict("they are one child already");
        }
        links.change(records, access, about.get(0), about.get(1), true, approved.reason());
    }
}
