package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.DiscloseRecord;
import daybook.application.port.in.ProposeDisclosure;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook disclose}: asks that a record be disclosed to somebody, and hands it out once that was approved. */
public final class DiscloseCommand implements CliCommand {

    private static final String COMMAND = "daybook disclose";

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public DiscloseCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Disclose a record: ask for it with the recipient and why; a second person approves; then --collect hands it"
                        + " out, once, and the access log names the recipient. A change of the record ends the approval.",
                "daybook disclose R-1 --version 3 --to \"Youth court, Leeds\" --why \"as ordered\" --role disclosure",
                "daybook disclose R-1 --version 5 --to \"Youth court, Leeds\" --collect P1 --role disclosure");
        return ActingOptions.addTo(spec)
                .addOption(Asked.option("--version", "N", "The version of the record that was seen."))
                .addOption(Asked.option("--to", "RECIPIENT", "To whom, as the access log will name them."))
                .addOption(Asked.option("--why", "TEXT", "Why; to ask for it."))
                .addOption(
                        Asked.option("--collect", "PROPOSAL", "Hand out what was approved under that number, as P1."))
                .addOption(Format.option())
                .addPositional(Asked.reference("0", "1", "The force's own reference of the record."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String reference = parsed.matchedPositionalValue(0, "");
        int version = Asked.number("--version", parsed, Asked.NONE);
        String proposal = parsed.matchedOptionValue("--collect", "");
        if (!Asked.isReference(reference) || version < 1) {
            return Asked.wrong(console, COMMAND, "expected a reference, and --version with the version that was seen");
        }
        RecordVersion seen = new RecordVersion(reference, version);
        return proposal.isEmpty() ? ask(seen, parsed, console) : collect(seen, proposal, parsed, console);
    }

    private int ask(RecordVersion seen, ParseResult parsed, Console console) throws IOException {
        String recipient = parsed.matchedOptionValue("--to", "");
        String why = parsed.matchedOptionValue("--why", "");
        return door.enter(parsed, console, (who, deployment) -> {
            waits(deployment.get(ProposeDisclosure.class).propose(who, seen, recipient, why), parsed, console);
            return ExitCode.DONE;
        });
    }

    /** Nothing of the record is shown for having asked; programs get it as from every change. */
    private static void waits(IncidentRecord record, ParseResult parsed, Console console) throws IOException {
        if (Format.in(parsed) == Format.json) {
            new Shown(Format.json, console).found(record, record.version());
            return;
        }
        List<Pending> pending = record.standing().pending();
        Pending last = pending.get(pending.size() - 1);
        console.page()
                .paragraph(last.number() + " waits for a second person until " + Moment.of(last.until())
                        + ". The record is at" + " version " + record.version() + ".");
    }

    private int collect(RecordVersion seen, String proposal, ParseResult parsed, Console console) throws IOException {
        String recipient = parsed.matchedOptionValue("--to", "");
        return door.enter(parsed, console, (who, deployment) -> {
            IncidentRecord record = deployment.get(DiscloseRecord.class).disclose(who, seen, proposal, recipient);
            new Shown(Format.in(parsed), console).found(record, record.version());
            return ExitCode.DONE;
        });
    }
}
