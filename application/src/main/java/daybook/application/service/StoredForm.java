package daybook.application.service;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.Decided;
import daybook.application.record.LinkStep;
import daybook.application.record.RecordedCrime;
import daybook.application.record.StepTaken;
import daybook.domain.history.HistoryEntry;
import java.util.List;

/** The form in which records are kept: versioned, ours, and apart from the wire format, which is kept inside it as it was. */
public interface StoredForm {

    /** A report in the wire format; equal for two reports exactly when they say the same in the same order. */
    String report(IncidentReport report);

    /** The report that was written. */
    IncidentReport report(String written);

    /** A decision in the wire format. */
    String decision(Assessment assessment);

    /** A decision with the facts it was made on, and its crimes under their numbers on record. */
    default Decided decided(IncidentReport report, Assessment assessment, List<RecordedCrime> crimes) {
        return new Decided(
                report(report.withAges()),
                decision(assessment),
                assessment.decision().edition(),
                assessment.decision().reportedOn(),
                assessment.decision().category(),
                crimes,
                Histories.noticesOf(assessment),
                Births.deciding(report, assessment.incident()));
    }

    /** A step to keep. */
    String step(StepTaken step);

    /**
     * The step that was kept.
     *
     * @throws daybook.application.port.out.StoreUnavailable if it is kept in a form that this version does not read
     */
    StepTaken step(String kept);

    /** What a record says of a child, to keep. */
    String notice(HistoryEntry entry);

    /** What was kept of a child. */
    HistoryEntry notice(String kept);

    /** Everything that was said of a link, to keep. */
    String link(List<LinkStep> steps);

    /** Everything that was said of a link. */
    List<LinkStep> link(String kept);
}
