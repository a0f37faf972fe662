package daybook.application.service;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.util.List;

/** Reads to whom something is disclosed. */
final class Recipient {

    private static final Refusal NONE = new Refusal(
            "recipient", "expected to whom, in 1 to " + AccessEntry.LONGEST_RECIPIENT + " characters on one line");

    private Recipient() {}

    /** The recipient, if the log can name it. */
    static String named(String recipient) {
        if (recipient == null || recipient.isBlank() || !AccessEntry.canBeTo(recipient)) {
            throw new RefusedReport(List.of(NONE));
        }
        return recipient;
    }
}
