package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.record.Decided;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assesses a report and keeps it, once. */
public final class RecordIncidentService implements RecordIncident {

    private final AssessIncident assess;
    private final Acts acts;
    private final RecordShelf shelf;
    private final Histories histories;

    public RecordIncidentService(AssessIncident assess, Acts acts, RecordShelf shelf, Histories histories) {
        this.assess = assess;
        this.acts = acts;
        this.shelf = shelf;
        this.histories = histories;
    }

    @Override
    public IncidentRecord record(Acting who, IncidentReport report) {
        Assessment assessment = assess.assess(report);
        return acts.during(
                who, Operation.RECORD_INCIDENT, (access, records) -> once(access, records, report, assessment));
    }

    private IncidentRecord once(Access access, Records records, IncidentReport report, Assessment assessment) {
        Permissions.require(access.by(), Operation.RECORD_INCIDENT, RecordState.NONE);
        if (report.force() != null && !report.force().equals(access.by().force().code())) {
            throw new NotPermitted("a report of another force cannot be recorded here");
        }
        Optional<IncidentRecord> earlier = shelf.take(records, assessment.reference());
        if (earlier.isEmpty()) {
            Assessment remembered = histories.remembering(assessment, records);
            return shelf.begin(records, access, report, decided(report, remembered));
        }
        refuseIfNotForThem(access, records, earlier.get());
        if (!shelf.isSame(earlier.get().recordedAs(), report, assessment)) {
            throw new Conflict("another report is recorded under that reference");
        }
        return earlier.get();
    }

    /** Who sends a report again is shown the record: not one that was changed since, or locked, unless they may see it. */
    private static void refuseIfNotForThem(Access access, Records records, IncidentRecord record) {
        RecordState state = RecordShelf.state(records, record, access.at());
        if (state == RecordState.OVERDUE || record.version() > 1) {
            Permissions.require(access.by(), Operation.FIND_INCIDENT, state);
        }
    }

    private Decided decided(IncidentReport report, Assessment assessment) {
        List<RecordedCrime> crimes = new ArrayList<>();
        assessment
                .decision()
                .crimes()
                .forEach(it -> crimes.add(RecordedCrime.of(assessment.reference() + "/" + (crimes.size() + 1), it)));
        return shelf.decided(report, assessment, crimes);
    }
}
