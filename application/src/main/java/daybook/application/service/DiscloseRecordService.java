package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DiscloseRecord;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.record.DisclosureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;

/** Hands a record out and keeps that it was, in one act. */
public final class DiscloseRecordService implements DiscloseRecord {

    private final Changes changes;

    public DiscloseRecordService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord disclose(Acting who, RecordVersion seen, String proposal, String recipient) {
        String to = Recipient.named(recipient);
        return changes.disclosing(
                to,
                who,
                Operation.DISCLOSE_RECORD,
                seen,
                (access, records, record) -> handedOut(access, record, proposal, to));
    }

    private static Step handedOut(Access access, IncidentRecord record, String proposal, String to) {
        DisclosureStep.Granted grant = record.standing()
                .grant(proposal)
                .orElseThrow(() -> new Conflict(
                        "nothing approved waits under that number: it was handed out, or what it was approved on has"
                                + " changed"));
        if (!grant.recipient().equals(to)) {
            throw new Conflict("it was approved for another recipient");
        }
        if (grant.isExpiredAt(access.at())) {
            throw new Conflict("the approval has expired and has to be asked for again");
        }
        return new DisclosureStep.HandedOut(proposal, to);
    }
}
