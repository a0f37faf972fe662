package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.access.ActingClaim;
import daybook.application.access.ActingClaim.Part;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/**
 * The way of every command to the register: nobody comes in without a name and a reason.
 *
 * @param settings gives the settings; asked once, when somebody acts
 * @param opening opens the register that they name
 */
public record RegisterDoor(Supplier<Settings> settings, Function<Settings, Deployment> opening) {

    /** What somebody does once they are in. */
    public interface Work {

        /** Does it and says how the run ends. */
        int by(Acting who, Deployment deployment) throws IOException;
    }

    /** What somebody does to the register while it is closed. */
    interface Outside {

        /** Does it and says how the run ends. */
        int by(Acting who, Settings settings) throws IOException;
    }

    /** Lets somebody in for the time of one command, or says what is missing and ends with {@link ExitCode#USAGE}. */
    public int enter(ParseResult parsed, Console console, Work work) throws IOException {
        return stayOutside(parsed, console, (who, inForce) -> {
            try (Deployment deployment = opening.apply(inForce)) {
                return work.by(who, deployment);
            }
        });
    }

    /** Asks the same of somebody for whom it is not opened. */
    int stayOutside(ParseResult parsed, Console console, Outside work) throws IOException {
        Settings inForce = settings.get();
        ActingClaim claim = ActingOptions.claim(parsed)
                .orElse(inForce.acting().usual())
                .orElse(new ActingClaim("", inForce.force(), "", ""));
        List<Part> faults = claim.faults(inForce.acting().needsReason());
        if (!faults.isEmpty()) {
            ActingOptions.say(faults, console);
            return ExitCode.USAGE;
        }
        return work.by(claim.acting(), inForce);
    }
}
