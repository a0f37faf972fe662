package daybook.application.service;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.StepTaken;

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
}
