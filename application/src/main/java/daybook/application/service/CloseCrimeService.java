package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.CloseCrime;
import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.record.IncidentRecord;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.domain.outcome.ClosingRules;

/** Has the rules check a closing against the crime as it stands on record, and keeps it. */
public final class CloseCrimeService implements CloseCrime {

    private final Changes changes;
    private final ClosingRules rules;

    public CloseCrimeService(Changes changes, ClosingRules rules) {
        this.changes = changes;
        this.rules = rules;
    }

    @Override
    public IncidentRecord close(Acting who, RecordVersion seen, String crime, ProposedClosure closure) {
        return changes.change(
                who, Operation.CLOSE_CRIME, seen, (access, records, record) -> closed(access, record, crime, closure));
    }

    private Step closed(Access access, IncidentRecord record, String number, ProposedClosure closure) {
        StandingCrime crime = OnRecord.closable(record, number);
        return new ReadClosure(closure, access.at())
                .toStep(
                        number,
                        it -> rules.check(record.onRecord(), crime.recorded().toCrime(), it));
    }
}
