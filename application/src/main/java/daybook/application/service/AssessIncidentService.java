package daybook.application.service;

import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.WaysToClose;
import daybook.domain.incident.Incident;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.outcome.GravityMatrix;
import daybook.domain.recording.Crime;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.RecordingDecision;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Reads the report as an incident, has it decided and adds how each crime could close. Safe to share between threads. */
public final class AssessIncidentService implements AssessIncident {

    private final Intake intake;
    private final HomeForce home;
    private final DecideRecording decide;
    private final ClosingRules closing;

    public AssessIncidentService(Intake intake, HomeForce home) {
        this.intake = intake;
        this.home = home;
        this.decide = DecideRecording.under(home.settings());
        this.closing = ClosingRules.under(home.settings());
    }

    /** The service for a force, put together without a container. */
    public static AssessIncidentService with(HomeForce home, Clock clock, ShapeCheck shape) {
        return new AssessIncidentService(new Intake(clock, shape), home);
    }

    @Override
    public Assessment assess(IncidentReport report) {
        Incident incident = intake.toIncident(report);
        RecordingDecision decision = decide.on(incident);
        String force = report.force() == null ? home.code() : report.force();
        return new Assessment(force, incident, decision, waysToClose(decision));
    }

    private List<WaysToClose> waysToClose(RecordingDecision decision) {
        List<WaysToClose> ways = new ArrayList<>(decision.crimes().size());
        for (Crime crime : decision.crimes()) {
            ways.add(new WaysToClose(crime, closing.outcomesFor(decision, crime), GravityMatrix.of(crime)));
        }
        return ways;
    }
}
