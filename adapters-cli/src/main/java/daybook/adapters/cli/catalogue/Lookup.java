package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Console;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what a look-up was asked for, and says what was expected where it cannot; all of it in one go. */
final class Lookup {

    private final Console console;
    private boolean failed;

    Lookup(Console console) {
        this.console = console;
    }

    /** Whether anything could not be understood; it has been said. */
    boolean failed() {
        return failed;
    }

    /** The day; none if none was given. */
    Optional<LocalDate> day(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            problem("--on", "expected a day, as 2026-05-11");
            return Optional.empty();
        }
    }

    Format format(String typed) {
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(typed)) {
                return format;
            }
        }
        problem("--format", "expected text or json");
        return Format.TEXT;
    }

    /** Says what was expected in place of an id, and which ids are near it. */
    void unknown(String expected, String typed, Collection<String> known) {
        List<String> near = NearIds.to(typed, known);
        problem("", near.isEmpty() ? expected : expected + "; near it: " + String.join(", ", near));
    }

    private void problem(String at, String message) {
        failed = true;
        console.problem(at, message);
    }
}
