package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.DeclineProposal;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook approve} and {@code decline}: answers, as the second person, what somebody proposed on a record. */
public final class AnswerCommand implements CliCommand {

    private final boolean approves;
    private final Changing changing;

    private AnswerCommand(boolean approves, RegisterDoor door) {
        this.approves = approves;
        changing = new Changing(approves ? "daybook approve" : "daybook decline", door);
    }

    /**
     * The command that approves.
     *
     * @param door the way to the register
     */
    public static AnswerCommand approving(RegisterDoor door) {
        return new AnswerCommand(true, door);
    }

    /**
     * The command that declines.
     *
     * @param door the way to the register
     */
    public static AnswerCommand declining(RegisterDoor door) {
        return new AnswerCommand(false, door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = approves
                ? CliSpec.of(
                        "Approve what somebody else proposed on a record, and it takes effect: 'daybook approvals' lists what"
                                + " waits and shows what it would do. For a cancellation you have no part in the"
                                + " investigation.",
                        "daybook approve R-1 P1 --version 2 --as PS2 --role reviewer")
                : CliSpec.of(
                        "Decline what was proposed on a record, or take back what you proposed. Nothing else changes.",
                        "daybook decline R-1 P1 --version 2 --why \"the information is not verified\"");
        if (!approves) {
            spec.addOption(Accepts.words("--why", "TEXT", "Why. It becomes part of the record."));
        }
        return Changing.addTo(spec)
                .addPositional(Accepts.operand("REFERENCE", 0, "The force's own reference of the record."))
                .addPositional(Accepts.operand("PROPOSAL", 1, "The number of the proposal, as P1."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String proposal = parsed.matchedPositionalValue(1, "");
        if (!proposal.matches("P[0-9]{1,6}")) {
            console.problem(changing.command(), "expected the number of a proposal, as P1");
            return ExitCode.USAGE;
        }
        String why = approves ? "" : parsed.matchedOptionValue("--why", "");
        return changing.record(
                parsed.matchedPositionalValue(0, ""),
                parsed,
                console,
                (who, seen, deployment) -> approves
                        ? deployment.get(ApproveProposal.class).approve(who, seen, proposal)
                        : deployment.get(DeclineProposal.class).decline(who, seen, proposal, why));
    }
}
