package daybook.application.service;

import daybook.application.port.in.Expected;
import daybook.application.port.in.PlainTextRule;
import daybook.application.port.in.RefusedReport;

/** Reads why somebody does something, in plain words. */
final class Why {

    private static final String PLACE = "why";

    private Why() {}

    /** The words, of which there have to be some. */
    static String required(String text) {
        Refusals refusals = new Refusals();
        String words = required(text, refusals);
        if (!refusals.areNone()) {
            throw new RefusedReport(refusals.all());
        }
        return words;
    }

    static String required(String text, Refusals refusals) {
        if (text == null || text.isBlank()) {
            refusals.add(PLACE, "expected why, in plain words");
            return "";
        }
        return optional(text, refusals);
    }

    static String optional(String text, Refusals refusals) {
        String words = text == null ? "" : text;
        if (!PlainTextRule.isPlain(words)) {
            refusals.add(PLACE, Expected.PLAIN_TEXT);
        }
        return words;
    }
}
