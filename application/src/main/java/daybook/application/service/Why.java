package daybook.application.service;

import daybook.application.port.in.Expected;
import daybook.application.port.in.PlainTextRule;

/** Reads why somebody does something, in plain words. */
final class Why {

    private static final String PLACE = "why";
    private static final String MISSING = "expected why, in plain words";

    private Why() {}

    /** The words, of which there have to be some. */
    static String required(String text) {
        Refusals refusals = new Refusals();
        String words = required(text, refusals);
        refusals.refuse();
        return words;
    }

    static String required(String text, Refusals refusals) {
        if (isMissing(text)) {
            refusals.add(PLACE, MISSING);
            return "";
        }
        return optional(text, refusals);
    }

    /** Of something that may be left out, unless a rule asks for it. */
    static String requiredByRule(String text, Refusals refusals) {
        if (isMissing(text)) {
            refusals.addByRule(PLACE, MISSING);
            return "";
        }
        return optional(text, refusals);
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }

    static String optional(String text, Refusals refusals) {
        String words = text == null ? "" : text;
        if (!PlainTextRule.isPlain(words)) {
            refusals.add(PLACE, Expected.PLAIN_TEXT);
        }
        return words;
    }
}
