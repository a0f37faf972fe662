package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** A day that is typed with an option. */
final class Day {

    private Day() {}

    /** The day; empty if none was given, or if what was given is none, which is said. */
    static Optional<LocalDate> given(String option, ParseResult parsed, Console console) {
        try {
            String text = parsed.matchedOptionValue(option, "");
            return parsed.hasMatchedOption(option) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException none) {
            console.problem(option, "expected a day, as 2026-05-11");
            return Optional.empty();
        }
    }

    /** Whether an option was given with what is no day. */
    static boolean isNone(String option, Optional<LocalDate> given, ParseResult parsed) {
        return given.isEmpty() && parsed.hasMatchedOption(option);
    }
}
