package daybook.application.service;

import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Approval;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredProposal;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import daybook.application.record.StepTaken;
import java.util.List;
import java.util.Optional;

/**
 * Reads what waits for a second person where it is kept: on its record, or as a proposal about children. Whether somebody may
 * approve it is asked of what refuses it when they do, so that nobody is told otherwise than they are treated.
 */
final class ApprovalReading {

    private final RecordShelf shelf;
    private final Access access;
    private final Records records;

    ApprovalReading(RecordShelf shelf, Access access, Records records) {
        this.shelf = shelf;
        this.access = access;
        this.records = records;
    }

    /** What waits under that id; empty if nothing of the force does. */
    Optional<Approval> of(String id) {
        return ApprovalIds.onRecord(id)
                .map(it -> shelf.take(records, it.reference()).flatMap(record -> onRecord(record, it.number())))
                .orElseGet(() -> records.children()
                        .proposal(id)
                        .filter(it -> it.decided().isEmpty())
                        .map(this::aboutChildren));
    }

    private Optional<Approval> onRecord(IncidentRecord record, String number) {
        return record.standing().pending(number).map(it -> waiting(record, it));
    }

    private Approval waiting(IncidentRecord record, Pending pending) {
        StepTaken asked = record.proposed(pending.number());
        RecordState state = RecordShelf.state(records, record, access.at());
        return new Approval(
                ApprovalIds.of(record.reference(), pending.number()),
                SecondPerson.operation(pending.step()),
                new Approval.OnRecord(
                        new RecordVersion(record.reference(), record.version()),
                        pending.number(),
                        pending.step(),
                        record.standing().crimes().stream()
                                .filter(it -> SecondPerson.isAbout(pending.step(), it.number()))
                                .findFirst()),
                new Approval.Asked(pending.officer(), asked.at(), asked.by().reason(), pending.until()),
                refusal(() -> {
                    Permissions.require(access.by(), Operation.APPROVE_PROPOSAL, state);
                    SecondPerson.refuseUnlessSecond(access, record, pending);
                }));
    }

    private Approval aboutChildren(StoredProposal proposal) {
        return new Approval(
                proposal.id(),
                ChildProposals.operation(proposal),
                new Approval.OnChildren(List.of(proposal.children().split(" "))),
                new Approval.Asked(
                        proposal.proposedBy(),
                        SecondPerson.askedAt(proposal.until()),
                        proposal.reason(),
                        proposal.until()),
                refusal(() -> {
                    Permissions.require(access.by(), Operation.DECIDE_ON_CHILDREN, RecordState.NONE);
                    ChildProposals.refuseUnlessOpen(access, proposal);
                }));
    }

    private static Optional<String> refusal(Runnable asking) {
        try {
            asking.run();
            return Optional.empty();
        } catch (NotPermitted | Conflict refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
