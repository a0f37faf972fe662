package daybook.application.service;

import daybook.application.port.in.RefusedReport;
import daybook.domain.child.ChildReference;

/** Reads references that come in beside a report. */
final class References {

    private References() {}

    /** The reference of a child, if it is one. */
    static String ofChild(String at, String reference) {
        if (!reference.matches(ChildReference.PATTERN)) {
            throw RefusedReport.at(at, "expected 1 to 64 letters, digits, '-', '/' or '.'");
        }
        return reference;
    }
}
