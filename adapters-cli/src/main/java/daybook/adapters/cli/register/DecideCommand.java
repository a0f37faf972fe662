package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.DecideOnChildren;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook decide}: approves or declines, as the second person, what was proposed about children. */
public final class DecideCommand implements CliCommand {

    private static final String COMMAND = "daybook decide";

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public DecideCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Decide, as the second person, what another officer proposed about children with 'merge' or 'erase'."
                        + " 'daybook approvals' lists what waits and shows what it would do. Approved, it is done at once; an"
                        + " erasure cannot be undone.",
                "daybook decide 2f1c9f1e-77b8-4a64-9a54-2d2a0c6f1a10 --approve --as PS2 --role reviewer",
                "daybook decide 2f1c9f1e-77b8-4a64-9a54-2d2a0c6f1a10 --decline --as PS2 --role reviewer");
        spec.addOption(Accepts.flag("--approve", "It is done."))
                .addOption(Accepts.flag("--decline", "It is not done."));
        return ActingOptions.addTo(spec)
                .addOption(Format.option())
                .addPositional(Accepts.operand("PROPOSAL", 0, "The id that the proposal was answered with."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String proposal = parsed.matchedPositionalValue(0, "");
        boolean approves = parsed.hasMatchedOption("--approve");
        if (approves == parsed.hasMatchedOption("--decline")) {
            console.problem(COMMAND, "expected either --approve or --decline");
            return ExitCode.USAGE;
        }
        if (!proposal.matches("[0-9a-f-]{1,64}")) {
            console.problem(COMMAND, "expected the id of a proposal, as 'merge' and 'erase' say it");
            return ExitCode.USAGE;
        }
        return door.enter(parsed, console, (who, deployment) -> {
            deployment.get(DecideOnChildren.class).decide(who, proposal, approves);
            return new Acknowledged(Format.in(parsed), console)
                    .done(
                            approves ? "approved" : "declined",
                            approves ? "Approved, and done." : "Declined. Nothing was changed.");
        });
    }
}
