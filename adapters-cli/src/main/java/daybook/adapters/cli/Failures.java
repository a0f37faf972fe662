package daybook.adapters.cli;

import daybook.adapters.cli.register.Declined;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.OutputLost;
import daybook.adapters.cli.terminal.Reference;
import daybook.application.wiring.RefusedSettings;

/** What is said when a command does not come to its own end: one line, without data and without a stack trace. */
final class Failures {

    private static final String UNFORESEEN = "something unforeseen happened; please report it with this reference: ";

    private Failures() {}

    /** A reader that stopped early wanted no more: that is no failure. */
    static int lost(OutputLost lost, Console console) {
        if (lost.readerLeft()) {
            return ExitCode.DONE;
        }
        return say("standard output", "cannot be written to the end", ExitCode.UNEXPECTED, console);
    }

    static int refused(RefusedSettings refused, Console console) {
        for (String line : refused.lines()) {
            say("settings", line, ExitCode.REFUSED, console);
        }
        return ExitCode.REFUSED;
    }

    static int unreadable(Console console) {
        return say("daybook", "an input cannot be read to the end; it may be closed", ExitCode.UNREADABLE, console);
    }

    /** What the register declined is said as it says it; anything else was not foreseen. */
    static int of(RuntimeException failure, Console console) {
        try {
            return Declined.say("", failure, console).orElseGet(() -> unforeseen(failure, console));
        } catch (OutputLost nobodyListens) {
            return ExitCode.UNEXPECTED;
        }
    }

    static int unforeseen(Throwable unforeseen, Console console) {
        return say("daybook", UNFORESEEN + Reference.of(unforeseen), ExitCode.UNEXPECTED, console);
    }

    private static int say(String at, String message, int code, Console console) {
        try {
            console.problem(at, message);
        } catch (OutputLost nobodyListens) {
            return code;
        }
        return code;
    }
}
