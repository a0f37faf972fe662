package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.port.in.RestoreRegister;
import daybook.application.port.out.AlreadyThere;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook restore}: puts a backup in the register's place, whole or not at all. */
public final class RestoreCommand implements CliCommand {

    private final RegisterDoor door;
    private final Function<Settings, RestoreRegister> restoring;

    /**
     * The command.
     *
     * @param door asks who acts, and stays closed
     * @param restoring gives what restores the register that the settings name
     */
    public RestoreCommand(RegisterDoor door, Function<Settings, RestoreRegister> restoring) {
        this.door = door;
        this.restoring = restoring;
    }

    @Override
    public CommandSpec spec() {
        return ActingOptions.addTo(CliSpec.of(
                        "Put a backup in the register's place, after it was checked. A register that is already there is"
                                + " given up only with --replace, and not while it is in use. What is restored holds the"
                                + " log entry of that. Where a link stands in its place, the file behind it is replaced.",
                        "daybook restore --role system /mnt/safe/register-2026-05-11.backup",
                        "daybook restore --role registrar --replace /mnt/safe/register-2026-05-11.backup"))
                .addOption(OptionSpec.builder("--replace")
                        .description("Give up the register that is there. What was recorded since the backup is lost.")
                        .build())
                .addPositional(BackupCommand.file("A file that 'daybook backup' made."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return door.stayOutside(
                parsed, console, (who, inForce) -> restored(who, restoring.apply(inForce), parsed, console));
    }

    private static int restored(Acting who, RestoreRegister register, ParseResult parsed, Console console) {
        Path file = Path.of(parsed.<String>matchedPositionalValue(0, ""));
        try {
            String held = Held.of(register.restore(who, file, parsed.hasMatchedOption("--replace")));
            console.page().paragraph("Checked and restored: " + held + ".");
            return ExitCode.DONE;
        } catch (AlreadyThere there) {
            console.problem("conflict", there.getMessage() + ", with --replace");
            return ExitCode.CONFLICT;
        }
    }
}
