package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.ReopenCrime;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook reopen}: withdraws the outcome of a crime and opens it again. */
public final class ReopenCommand implements CliCommand {

    private final Changing changing;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ReopenCommand(RegisterDoor door) {
        changing = new Changing("daybook reopen", door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Withdraw the outcome of a crime and open it again. The closing stays among the steps of the record.",
                "daybook reopen R-1/2 --version 2 --role reviewer --why \"the activity was not completed\"");
        spec.addOption(Accepts.words("--why", "TEXT", "Why it is opened again. It becomes part of the record."));
        return Changing.addTo(spec).addPositional(CrimeNumber.operand());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String why = parsed.matchedOptionValue("--why", "");
        return changing.crime(
                parsed,
                console,
                (who, seen, crime, deployment) ->
                        deployment.get(ReopenCrime.class).reopen(who, seen, crime, why));
    }
}
