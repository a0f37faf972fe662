package daybook.application.service;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.LinkStep;
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

    /** A step to keep. */
    String step(StepTaken step);

    /** The step that was kept. */
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
