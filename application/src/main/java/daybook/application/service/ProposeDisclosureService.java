package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.ProposeDisclosure;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.DisclosureStep;
import daybook.application.record.IncidentRecord;

/** Proposes a disclosure, on the record itself. */
public final class ProposeDisclosureService implements ProposeDisclosure {

    private final Changes changes;

    public ProposeDisclosureService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord propose(Acting who, RecordVersion seen, String recipient, String why) {
        Refusals refusals = new Refusals();
        String to = Recipient.named(recipient, refusals);
        String words = Why.required(why, refusals);
        refusals.refuse();
        return changes.change(who, Operation.PROPOSE_DISCLOSURE, seen, (access, records, record) -> {
            String number = SecondPerson.nextNumber(record);
            return SecondPerson.proposal(
                    access, record, new DisclosureStep.Granted(number, to, SecondPerson.until(access), words));
        });
    }
}
