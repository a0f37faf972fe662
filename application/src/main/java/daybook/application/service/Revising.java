package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.NotPermitted;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.record.Decided;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RevisionEffects;
import daybook.application.record.RoleChanged;
import daybook.application.record.Standing;
import daybook.application.record.Step;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.recording.RecordingDecision;
import java.time.ZoneOffset;

/** Works out what new facts change on record. */
public final class Revising {

    private final AssessIncident assess;
    private final Histories histories;
    private final StoredForm form;
    private final Closings closings;

    /** Decides with that and those histories, keeps decisions in that form, and looks at closings by those rules. */
    public Revising(AssessIncident assess, Histories histories, StoredForm form, ClosingRules rules) {
        this.assess = assess;
        this.histories = histories;
        this.form = form;
        this.closings = new Closings(rules);
    }

    /** The step that a whole new report makes. */
    Step.Revised step(Acting who, Records records, IncidentRecord record, IncidentReport report) {
        Assessment assessment = assessed(who, record, report);
        refuseToConvert(record.decided(), assessment.decision());
        RevisedCrimes crimes = new RevisedCrimes(record, assessment.decision());
        Standing after = after(record, form.decided(report, assessment, crimes.all()), crimes.effects(), who);
        Assessment remembered = histories.remembering(assessment, records, after.fates());
        Decided decided = form.decided(report, remembered, crimes.all());
        if (decided.equals(record.decided())) {
            throw new Conflict("the record holds these facts already");
        }
        RevisionEffects effects = crimes.effects()
                .roles(RoleChanged.between(record.standing(), after))
                .closings(closings.inDoubt(record, after));
        return new Step.Revised(decided, effects);
    }

    /** How the crimes would stand: histories add to a decision, and change nothing of them (H-3). */
    private static Standing after(IncidentRecord record, Decided decided, RevisionEffects effects, Acting who) {
        return new Step.Revised(decided, effects).after(record.standing(), who);
    }

    /** The moment of recording stays that of the record: a revision is not a late recording (HOCR-2026 p10). */
    private Assessment assessed(Acting who, IncidentRecord record, IncidentReport report) {
        if (!record.reference().equals(report.reference())) {
            throw RefusedReport.at("reference", "expected the reference of the record");
        }
        if (report.force() != null && !report.force().equals(who.force().code())) {
            throw new NotPermitted("a report of another force cannot be recorded here");
        }
        Assessment assessment = assess.assess(
                report.recordedAt() != null
                        ? report
                        : report.recordedAt(record.steps().get(0).at().atOffset(ZoneOffset.UTC)));
        Births.requireAgain(record.decided(), report);
        return assessment;
    }

    /** A setting that moved the day of adoption leaves the records from before as they are (DAYBOOK-02). */
    private static void refuseToConvert(Decided before, RecordingDecision after) {
        if (before.reportedOn().equals(after.reportedOn()) && before.edition() != after.edition()) {
            throw new Conflict(
                    "the record was decided under " + before.edition().id()
                            + " and the day of adoption set now leads to another edition: nothing converts a record");
        }
    }
}
