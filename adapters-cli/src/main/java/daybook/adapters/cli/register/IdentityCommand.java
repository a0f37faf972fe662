package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.RegisterChildIdentity;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook identity}: registers who a child is. Names come from a file or standard input and from nowhere else. */
public final class IdentityCommand implements CliCommand {

    private static final String VERSION = "--version";

    private final ChildOperand child;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public IdentityCommand(RegisterDoor door) {
        child = new ChildOperand("daybook identity", door, 1);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Register who a child is, in place of what was registered before, if that is the version you name. It is kept apart from the records,"
                        + " encrypted under a key of its own. A name, a date of birth or a postcode is never typed on the"
                        + " command line, where other users of the machine and the shell's history would see it: it comes"
                        + " from a file or from standard input, as JSON with givenNames, familyNames, dateOfBirth,"
                        + " postcode, sex and ids, of which any may be left out.",
                "daybook identity C-1 - < identity.json",
                "daybook identity C-1 --version 1 identity.json");
        spec.addOption(Asked.option(
                VERSION,
                "N",
                "The version that this takes the place of, as 'daybook child' or an earlier 'daybook identity' says it; 0 by"
                        + " default: nobody registered yet who the child is."));
        return child.addTo(spec)
                .addPositional(Accepts.file("FILE", 1, "A file that says who the child is; - is standard input."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        int seen = Asked.number(VERSION, parsed, 0);
        if (seen == Asked.NONE) {
            return Asked.wrong(console, VERSION, "expected a version, a number from 0");
        }
        return child.enter(parsed, console, (who, deployment) -> {
            Input input = new Input(parsed.matchedPositionalValue(1, ""));
            byte[] document;
            try {
                document = input.read(console, IdentityJson.LONGEST);
            } catch (Unreadable unreadable) {
                // Its name may be a name that somebody typed where a file belongs.
                console.problem(
                        child.command(), "the file cannot be read; names never stand on the command line itself");
                return ExitCode.UNREADABLE;
            }
            int version = deployment
                    .get(RegisterChildIdentity.class)
                    .register(who, child.child(0, parsed), seen, new IdentityJson().read(document));
            return new Acknowledged(Format.in(parsed), console)
                    .done("registered", "Registered, encrypted and apart from the records.", version);
        });
    }
}
