package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.EraseChild;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook erase}: proposes to erase who a child is. */
public final class EraseCommand implements CliCommand {

    private final ChildOperand child;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public EraseCommand(RegisterDoor door) {
        child = new ChildOperand("daybook erase", door, 1);
    }

    @Override
    public CommandSpec spec() {
        return child.addTo(CliSpec.of(
                "Propose to erase who a child is: names, date of birth, postcode, numbers. Once a second person approves it,"
                        + " the child's key is destroyed and nobody can read them again, in older backups neither. The"
                        + " records, which hold none of that, stay.",
                "daybook erase C-1 --role reviewer --reason \"the request was granted\""));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return child.enter(
                parsed,
                console,
                (who, deployment) -> new Acknowledged(Format.in(parsed), console)
                        .waits(
                                deployment.get(EraseChild.class).erase(who, child.child(0, parsed)),
                                "Proposed: to erase who this child is. Nothing is erased yet."));
    }
}
