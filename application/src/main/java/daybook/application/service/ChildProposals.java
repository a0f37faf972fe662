package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AwaitingApproval;
import daybook.application.port.in.Conflict;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredProposal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is proposed about children and waits for a second person. */
final class ChildProposals {

    private static final String NAMED = "proposal ";

    private ChildProposals() {}

    /** A proposal as the log names it. */
    static String named(String id) {
        return NAMED + id;
    }

    /** The id of the proposal that the log names so; empty if it names something else. */
    static Optional<String> idOf(String name) {
        return name.startsWith(NAMED) ? Optional.of(name.substring(NAMED.length())) : Optional.empty();
    }

    /** Whoever proposes once more what they proposed, for the same reason, gets the proposal that waits: there is one to decide. */
    static AwaitingApproval propose(Children children, Access access, List<String> about) {
        StoredProposal proposal = proposal(access, about);
        Optional<StoredProposal> waiting = children.undecided(proposal.operation(), proposal.children()).stream()
                .filter(it -> it.proposedBy().equals(proposal.proposedBy())
                        && it.reason().equals(proposal.reason())
                        && access.at().isBefore(it.until()))
                .findFirst();
        if (waiting.isEmpty()) {
            children.propose(proposal);
        }
        StoredProposal one = waiting.orElse(proposal);
        return new AwaitingApproval(one.id(), one.until());
    }

    private static StoredProposal proposal(Access access, List<String> about) {
        return new StoredProposal(
                access.id(),
                access.operation().code(),
                String.join(" ", about),
                access.by().officer(),
                access.by().reason(),
                SecondPerson.until(access),
                "");
    }

    /** The proposal that somebody may decide now. */
    static StoredProposal open(Children children, Access access, String id) {
        StoredProposal proposal =
                children.proposal(id).orElseThrow(() -> Conflict.none("there is no such proposal in this force"));
        refuseUnlessOpen(access, proposal);
        return proposal;
    }

    /** Refuses whoever may not decide it, and everybody once it is decided or has lapsed. */
    static void refuseUnlessOpen(Access access, StoredProposal proposal) {
        if (!proposal.decided().isEmpty()) {
            throw new Conflict("the proposal was decided before");
        }
        if (!access.at().isBefore(proposal.until())) {
            throw new Conflict("the proposal has lapsed; it can be made again");
        }
        refuseUnlessSecond(access.by(), proposal);
    }

    static void refuseUnlessSecond(Acting who, StoredProposal proposal) {
        if (who.isOfficer(proposal.proposedBy())) {
            throw new NotPermitted("whoever proposed it cannot be the second person");
        }
        Permissions.require(who, operation(proposal), RecordState.NONE);
    }

    static boolean isApproved(StoredProposal proposal) {
        return proposal.equals(proposal.decided(true));
    }

    static Operation operation(StoredProposal proposal) {
        return Arrays.stream(Operation.values())
                .filter(it -> it.code().equals(proposal.operation()))
                .findFirst()
                .orElseThrow();
    }
}
