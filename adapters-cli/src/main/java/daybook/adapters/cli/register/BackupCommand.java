package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.BackUpRegister;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook backup}: copies the whole register to a file while it is in use. */
public final class BackupCommand implements CliCommand {

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to a register that is there already
     */
    public BackupCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        return ActingOptions.addTo(CliSpec.of(
                        "Copy the whole register, of every force and with its access log, to a new file that only you may"
                                + " read. The register may be in use. The copy is checked before it has its name, and"
                                + " holds the log entry of its making.",
                        "daybook backup --role system /mnt/safe/register-$(date +%F).backup",
                        "DAYBOOK_STORE=sqlite:/var/lib/daybook/register.db daybook backup --role registrar"
                                + " today.backup"))
                .addPositional(file("A new file."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Path file = Path.of(parsed.<String>matchedPositionalValue(0, ""));
        return door.enter(parsed, console, (who, deployment) -> {
            String held = Held.of(deployment.get(BackUpRegister.class).backUp(who, file));
            console.page().paragraph("Backed up and checked: " + held + ".");
            return ExitCode.DONE;
        });
    }

    static PositionalParamSpec file(String description) {
        return PositionalParamSpec.builder()
                .paramLabel("FILE")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }
}
