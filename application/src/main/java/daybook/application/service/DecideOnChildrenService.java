package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredProposal;
import java.util.List;

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
        acts.during(who, Operation.DECIDE_ON_CHILDREN, (access, records) -> {
            StoredProposal open = ChildProposals.open(records.children(), access, proposal);
            records.children().decide(open.id(), approved);
            if (approved) {
                perform(open, access, records);
            }
            return open;
        });
    }

    private void perform(StoredProposal approved, Access access, Records records) {
        List<String> about = List.of(approved.children().split(" "));
        if (ChildProposals.operation(approved) == Operation.MERGE_CHILDREN) {
            links.change(records, access, about.get(0), about.get(1), true, approved.reason());
        } else {
            records.children().erase(about.get(0));
            // Before the act is kept: if it is not, the identity cannot be read all the same, and that was approved.
            vault.destroy(access.by().force(), about.get(0));
        }
    }
}
