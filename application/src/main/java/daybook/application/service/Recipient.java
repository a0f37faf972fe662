package daybook.application.service;

import daybook.application.accesslog.AccessEntry;

/** Reads to whom something is disclosed. */
final class Recipient {

    private static final String PLACE = "recipient";
    private static final String NONE =
            "expected to whom, in 1 to " + AccessEntry.LONGEST_RECIPIENT + " characters on one line";

    private Recipient() {}

    /** The recipient, if the log can name it. */
    static String named(String recipient) {
        Refusals refusals = new Refusals();
        String named = named(recipient, refusals);
        refusals.refuse();
        return named;
    }

    static String named(String recipient, Refusals refusals) {
        if (recipient == null || recipient.isBlank() || !AccessEntry.canBeTo(recipient)) {
            refusals.add(PLACE, NONE);
            return "";
        }
        return recipient;
    }
}
