package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.RegisterBackup;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook restore}: puts a backup in the register's place, whole or not at all. */
public final class RestoreCommand implements CliCommand {

    private final Supplier<RegisterBackup> backup;

    /**
     * The command.
     *
     * @param backup gives what restores the register; asked once
     */
    public RestoreCommand(Supplier<RegisterBackup> backup) {
        this.backup = backup;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Put a backup in the register's place, after it was checked. A register that is already there is"
                                + " given up only with --replace, and not while it is in use.",
                        "daybook restore /mnt/safe/register-2026-05-11.backup",
                        "daybook restore --replace /mnt/safe/register-2026-05-11.backup")
                .addOption(OptionSpec.builder("--replace")
                        .description("Give up the register that is there. What was recorded since the backup is lost.")
                        .build())
                .addPositional(BackupCommand.file("A file that 'daybook backup' made."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Path file = Path.of(parsed.<String>matchedPositionalValue(0, ""));
        boolean replace = parsed.hasMatchedOption("--replace");
        try {
            console.page()
                    .paragraph("Checked and restored: " + Held.of(backup.get().restoreFrom(file, replace)) + ".");
            return ExitCode.DONE;
        } catch (AlreadyThere there) {
            console.problem("conflict", there.getMessage() + ", with --replace");
            return ExitCode.CONFLICT;
        }
    }
}
