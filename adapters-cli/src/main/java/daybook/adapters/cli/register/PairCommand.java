package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.application.access.Acting;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.SplitChildren;
import daybook.application.wiring.Deployment;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook merge} and {@code split}: two references are one child's, or are not after all. */
public final class PairCommand implements CliCommand {

    private final boolean merges;
    private final ChildOperand children;

    private PairCommand(boolean merges, RegisterDoor door) {
        this.merges = merges;
        children = new ChildOperand(merges ? "daybook merge" : "daybook split", door, 2);
    }

    /**
     * The command that proposes to merge.
     *
     * @param door the way to the register
     */
    public static PairCommand merging(RegisterDoor door) {
        return new PairCommand(true, door);
    }

    /**
     * The command that undoes a merge.
     *
     * @param door the way to the register
     */
    public static PairCommand splitting(RegisterDoor door) {
        return new PairCommand(false, door);
    }

    @Override
    public CommandSpec spec() {
        return children.addTo(
                merges
                        ? CliSpec.of(
                                "Propose that two references are one child's. Once a second person approves it, their"
                                        + " histories are read as one; nothing of either is rewritten.",
                                "daybook merge C-1 C-2 --role reviewer --reason \"the school confirmed it\"")
                        : CliSpec.of(
                                "Say that two references that were merged are two children's. It undoes the merge of"
                                        + " exactly these two.",
                                "daybook split C-1 C-2 --role reviewer --reason \"they are sisters\""));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return children.enter(
                parsed,
                console,
                (who, deployment) -> both(
                        who,
                        children.child(0, parsed),
                        children.child(1, parsed),
                        deployment,
                        new Acknowledged(Format.in(parsed), console)));
    }

    private int both(Acting who, String one, String other, Deployment deployment, Acknowledged acknowledged)
            throws IOException {
        if (merges) {
            return acknowledged.waits(
                    deployment.get(MergeChildren.class).merge(who, one, other),
                    "Proposed: the two references are one child's.");
        }
        deployment.get(SplitChildren.class).split(who, one, other);
        return acknowledged.done("split", "Split: they are two children's again, each with its own history.");
    }
}
