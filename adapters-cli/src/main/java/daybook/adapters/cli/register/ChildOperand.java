package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.domain.child.ChildReference;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The way of every command about children: who acts, and the force's references for them.
 *
 * @param command what the command is called
 * @param door the way to the register
 * @param children how many references it takes
 */
record ChildOperand(String command, RegisterDoor door, int children) {

    private static final String LIKE = "The force's own reference for the child, never a name.";

    CommandSpec addTo(CommandSpec spec) {
        CommandSpec acting = ActingOptions.addTo(spec).addOption(Format.option());
        if (children == 1) {
            return acting.addPositional(Accepts.operand("CHILD", 0, LIKE));
        }
        return acting.addPositional(Accepts.operand("ONE", 0, LIKE))
                .addPositional(Accepts.operand("OTHER", 1, "Another reference of the force's."));
    }

    /** Lets somebody in, if what they say are references. */
    int enter(ParseResult parsed, Console console, RegisterDoor.Work work) throws IOException {
        for (int i = 0; i < children; i++) {
            if (!child(i, parsed).matches(ChildReference.PATTERN)) {
                console.problem(
                        command,
                        "expected the force's reference for a child, 1 to 64 letters, digits, '-', '/' or '.'");
                return ExitCode.USAGE;
            }
        }
        return door.enter(parsed, console, work);
    }

    /** The reference in that place. */
    String child(int index, ParseResult parsed) {
        return parsed.matchedPositionalValue(index, "");
    }
}
