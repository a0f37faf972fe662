package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A step with who took it, when and why.
 *
 * @param version the version of the record that it made, from 1
 * @param at when
 * @param by who, in what capacity and why
 * @param step what was done
 */
public record StepTaken(int version, Instant at, Acting by, Step step) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** What kind of step it is, as in {@code RECORDED}: part of the public contract, as the kinds themselves are. */
    public String kind() {
        return INNER_CAPITAL
                .matcher(step.getClass().getSimpleName())
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }
}
