package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.out.RegisterBackup;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook backup}: copies the whole register to a file while it is in use. */
public final class BackupCommand implements CliCommand {

    private final Supplier<RegisterBackup> backup;

    /**
     * The command.
     *
     * @param backup gives what copies the register; asked once
     */
    public BackupCommand(Supplier<RegisterBackup> backup) {
        this.backup = backup;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Copy the whole register, of every force and with its access log, to a new file that only you may"
                                + " read. The register may be in use. The copy is checked before it has its name.",
                        "daybook backup /mnt/safe/register-$(date +%F).backup",
                        "DAYBOOK_STORE=sqlite:/var/lib/daybook/register.db daybook backup today.backup")
                .addPositional(file("A new file."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Path file = Path.of(parsed.<String>matchedPositionalValue(0, ""));
        console.page()
                .paragraph("Backed up and checked: " + Held.of(backup.get().copyTo(file)) + ".");
        return ExitCode.DONE;
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
