package daybook.application.port.in;

import daybook.domain.child.Age;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Incident;

/** What a refusal says of a place in a report: the value expected there, never the value given. */
public final class Expected {

    /** A reference of a report. */
    public static final String REFERENCE = "expected 1 to 64 letters, digits, '-', '/' or '.'";

    /** The code of a force. */
    public static final String FORCE = "expected 1 to 16 capitals, digits or '-'";

    /** The name of a person or of an exchange within a report. */
    public static final String ID = "expected 1 to 32 letters, digits or '-'";

    /** The mention of a person. */
    public static final String PERSON = "expected the id of a person in this report";

    /** The force's reference for a child. */
    public static final String CHILD =
            "expected the force's reference for the child: 1 to 64 letters, digits, '-', '/' or '.'";

    /** A stated age. */
    public static final String AGE = "expected a whole number of years from 0 to " + Age.OLDEST;

    /** A date of birth that is not one of our era. */
    public static final String BIRTH = "expected a date of birth of our era";

    /** A point in time. */
    public static final String MOMENT = "expected a date and time with its offset, as 2026-05-11T09:30:00Z";

    /** A point in time that is not still to come. */
    public static final String PAST = "expected a moment that is not in the future";

    /** A day. */
    public static final String DAY = "expected a day, as 2026-05-09";

    /** People or exchanges. */
    public static final String SOME = "expected 1 to " + Incident.MOST + " of them";

    /** A list with an upper bound. */
    public static final String AT_MOST = "expected at most " + Incident.MOST + " of them";

    /** Who asked. */
    public static final String ASKERS = "expected the ids of whoever asked, at least one";

    /** A factor. */
    public static final String FACTOR = "expected a factor that is entered: ADULT_INVOLVED follows from the ages";

    /** An answer. */
    public static final String ANSWER = "expected YES, NO or NOT_KNOWN";

    /** Something to be given only once. */
    public static final String ONCE = "expected each of them once";

    /** Free text. */
    public static final String PLAIN_TEXT = "expected at most " + Circumstance.LONGEST_NOTE
            + " characters of plain words: Latin letters, few numbers, no markup, no address, no encoded content";

    private Expected() {}
}
