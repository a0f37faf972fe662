package daybook.application.service;

import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Offence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads codes as systems write them: bare, or with the title behind a dash. */
final class ReadCode {

    /** A title begins with a letter: {@code 22 - 05} is no outcome. */
    private static final String TITLE = "(?:\\s*[-:\u2013]\\s*\\p{L}.*)?";

    private static final Pattern OFFENCE =
            Pattern.compile("0*(\\d{1,3})\\s*([/.])\\s*(\\d{1,2})" + TITLE, Pattern.DOTALL);
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{3})(\\d{2})" + TITLE, Pattern.DOTALL);
    private static final Pattern OUTCOME = Pattern.compile("(?:OUTCOME|OC)?\\s*0*(\\d{1,2}A?)" + TITLE, Pattern.DOTALL);
    private static final Pattern GROUND = Pattern.compile("(C\\d)" + TITLE, Pattern.DOTALL);

    private ReadCode() {}

    /** A code of the national list in its own form, as {@code 086/02}; none if it may be read in two ways. */
    static Optional<String> offence(String text) {
        Matcher divided = OFFENCE.matcher(text);
        if (divided.matches()) {
            boolean byADot = divided.group(2).equals(".");
            return byADot && mayHaveLostANought(divided.group(1), divided.group(3))
                    ? Optional.empty()
                    : Optional.of(code(divided.group(1), divided.group(3)));
        }
        Matcher together = RUN_TOGETHER.matcher(text);
        return together.matches() ? Optional.of(code(together.group(1), together.group(2))) : Optional.empty();
    }

    /** A spreadsheet that took 86/10 for a number wrote 86.1. */
    private static boolean mayHaveLostANought(String number, String rest) {
        return rest.length() == 1 && Offence.classOf(code(number, rest + "0")).isPresent();
    }

    private static String code(String number, String rest) {
        return String.format("%03d/%02d", Integer.valueOf(number), Integer.valueOf(rest));
    }

    static Optional<Outcome> outcome(String text) {
        Matcher outcome = OUTCOME.matcher(text.toUpperCase(Locale.ROOT));
        return outcome.matches() ? Outcome.under(outcome.group(1)) : Optional.empty();
    }

    static Optional<CancellationGround> ground(String text) {
        Matcher ground = GROUND.matcher(text.toUpperCase(Locale.ROOT));
        return ground.matches() ? CancellationGround.under(ground.group(1)) : Optional.empty();
    }
}
