package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.NotPermitted;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.UnknownStorage;
import daybook.domain.incident.Refusal;
import java.util.Optional;

/** What is said and how a run ends when what was asked is not done: one place for every command. */
public final class Declined {

    private Declined() {}

    /**
     * Says on standard error why something was declined, in the words of whoever declined it.
     *
     * @param input which of several inputs it is about, with a colon and a blank; empty if there is one only
     * @return the exit code it deserves; empty, with nothing said, if nobody declined and something failed
     */
    public static Optional<Integer> say(String input, RuntimeException failure, Console console) {
        if (failure instanceof RefusedReport refused) {
            for (Refusal refusal : refused.refusals()) {
                console.problem(input + refusal.at(), refusal.message());
            }
            return Optional.of(ExitCode.REFUSED);
        }
        if (failure instanceof NotPermitted) {
            return said(input + "not permitted", failure, ExitCode.NOT_PERMITTED, console);
        }
        if (failure instanceof Conflict conflict && conflict.with() == Conflict.With.AN_ERASURE) {
            return said(input + "erased", failure, ExitCode.UNREADABLE, console);
        }
        if (failure instanceof Conflict || failure instanceof ChangedMeanwhile || failure instanceof AlreadyThere) {
            return said(input + "conflict", failure, ExitCode.CONFLICT, console);
        }
        if (failure instanceof StoreUnavailable) {
            return said(input + "register", failure, ExitCode.UNREADABLE, console);
        }
        return failure instanceof UnknownStorage
                ? said("settings", failure, ExitCode.REFUSED, console)
                : Optional.empty();
    }

    private static Optional<Integer> said(String at, RuntimeException failure, int code, Console console) {
        console.problem(at, failure.getMessage());
        return Optional.of(code);
    }
}
