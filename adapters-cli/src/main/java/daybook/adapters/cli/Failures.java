package daybook.adapters.cli;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.OutputLost;
import java.io.IOException;

/** What is said when a command does not come to its own end: one line, without data and without a stack trace. */
final class Failures {

    private static final String OURS = "daybook.";

    private Failures() {}

    /** A reader that stopped early wanted no more: that is no failure. */
    static int lost(OutputLost lost, Console console) {
        if (lost.readerLeft()) {
            return ExitCode.DONE;
        }
        return say("standard output", "cannot be written to the end", ExitCode.UNEXPECTED, console);
    }

    static int unreadable(IOException unreadable, Console console) {
        return say("", "an input cannot be read: " + reference(unreadable), ExitCode.UNREADABLE, console);
    }

    static int unforeseen(Throwable unforeseen, Console console) {
        String message =
                "something unforeseen happened and nothing was changed; please report it with this reference: ";
        return say("daybook", message + reference(unforeseen), ExitCode.UNEXPECTED, console);
    }

    /** What happened and where in our code, which says nothing about anybody. */
    static String reference(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                String type = frame.getClassName();
                return kind + "-" + type.substring(type.lastIndexOf('.') + 1) + "-" + frame.getLineNumber();
            }
        }
        return kind;
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
