package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.CancelCrime;
import daybook.application.port.in.ProposedCancellation;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook cancel}: cancels a transferred crime, or proposes to cancel it on another ground. */
public final class CancelCommand implements CliCommand {

    private static final List<String> CONDITIONS = Accepts.names(CancellationCondition.values());

    private final Changing changing;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public CancelCommand(RegisterDoor door) {
        changing = new Changing("daybook cancel", door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Cancel a crime. Under C1, transferred, at once; on any other ground it is proposed, until somebody approves"
                        + " it who has no part in the investigation.",
                "daybook cancel R-1/2 --version 1 --ground C2",
                "daybook cancel R-1/2 --version 1 --ground C3 --why \"recorded twice\" \\",
                "    --on-record DECIDED_INDEPENDENTLY,CANCELLATION_OVERSEEN");
        List<String> grounds = Arrays.stream(CancellationGround.values())
                .map(CancellationGround::code)
                .toList();
        spec.addOption(Accepts.oneOf("--ground", "CODE", grounds, "On what ground, C1 to C5; see 'daybook outcomes'."))
                .addOption(Accepts.several(
                        "--on-record",
                        "CONDITION",
                        CONDITIONS,
                        "What the record holds, several with commas. Without it, what is missing is listed."))
                .addOption(Accepts.words("--why", "TEXT", "Why it is cancelled. It becomes part of the record."));
        return Changing.addTo(spec).addPositional(CrimeNumber.operand());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        List<String> stated = Accepts.all("--on-record", parsed);
        if (!CONDITIONS.containsAll(stated)) {
            console.problem("--on-record", "expected what a cancellation takes, as VICTIM_TOLD_FIRST");
            return ExitCode.USAGE;
        }
        ProposedCancellation cancellation = new ProposedCancellation(
                parsed.matchedOptionValue("--ground", null),
                stated.stream().map(CancellationCondition::valueOf).toList(),
                parsed.matchedOptionValue("--why", null));
        return changing.crime(
                parsed,
                console,
                (who, seen, crime, deployment) ->
                        deployment.get(CancelCrime.class).cancel(who, seen, crime, cancellation));
    }
}
