package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.port.in.DepartFromDecision;
import daybook.application.port.in.Departure;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;

/** Records what a person decides beside what was proposed; proposes it where it would make a child a suspect. */
public final class DepartFromDecisionService implements DepartFromDecision {

    private final Changes changes;

    public DepartFromDecisionService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord depart(Acting who, RecordVersion seen, String crime, Departure departure) {
        return changes.change(
                who,
                Operation.DEPART_FROM_DECISION,
                seen,
                (access, records, record) ->
                        step(access, record, new ReadDeparture(OnRecord.crime(record, crime), departure)));
    }

    private static Step step(Access access, IncidentRecord record, ReadDeparture departure) {
        Step departed = departure.toStep();
        if (!departure.makesAChildASuspect()) {
            return departed;
        }
        Permissions.require(access.by(), Operation.MAKE_SUSPECT, record.state());
        return SecondPerson.proposal(access, record, departed);
    }
}
