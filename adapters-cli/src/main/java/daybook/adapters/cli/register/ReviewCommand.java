package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.KeepRecord;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviewDue;
import daybook.application.port.in.ReviewsWanted;
import daybook.application.record.IncidentRecord;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook review}: which records somebody has to review, and the decision to keep one or to erase it. */
public final class ReviewCommand implements CliCommand {

    private static final String COMMAND = "daybook review";
    private static final List<String> ACTIONS = List.of("due", "keep", "erase");

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ReviewCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Review dates: list the records that somebody has to decide on, a page at a time, overdue ones first; and decide that one is"
                        + " kept, or erased. Once its date has passed, a record is locked to reviewers and the registrar."
                        + " An erasure is proposed with a reason, and done for good once a second person says so with"
                        + " --proposal: of the record is left that it was erased, on which day, by whom and why.",
                "daybook review due --role reviewer --within 30",
                "daybook review keep R-1 --version 3 --why \"the safeguarding plan is running\" --role reviewer",
                "daybook review erase R-1 --version 3 --why \"its purpose is served\" --as PS2 --role reviewer",
                "daybook review erase R-1 --version 4 --proposal P1 --as FCR3 --role registrar");
        return ActingOptions.addTo(spec)
                .addOption(
                        Asked.option("--within", "DAYS", "due: also what falls due within so many days, 0 by default."))
                .addOption(Asked.option("--limit", "N", "due: at most so many, 50 by default and 200 at the most."))
                .addOption(Asked.option("--after", "CURSOR", "due: go on after the page that ended with this cursor."))
                .addOption(Asked.option("--version", "N", "keep, erase: the version of the record that was seen."))
                .addOption(Asked.option(
                        "--why",
                        "TEXT",
                        "keep: why it is kept. erase: why it is proposed; the words stay, so they name nobody."))
                .addOption(Asked.option(
                        "--proposal", "PROPOSAL", "erase: the number under which another officer proposed it, as P1."))
                .addOption(Format.option())
                .addPositional(Asked.action(ACTIONS))
                .addPositional(Asked.reference("1", "0..1", "keep, erase: the force's own reference of the record."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return switch (parsed.matchedPositionalValue(0, "")) {
            case "due" -> due(parsed, console);
            case "keep" -> keep(parsed, console);
            case "erase" -> new ErasingRecords(door).run(parsed, console);
            default -> Asked.wrong(console, COMMAND, "expected one of " + String.join(", ", ACTIONS));
        };
    }

    private int due(ParseResult parsed, Console console) throws IOException {
        int within = Asked.number("--within", parsed, 0);
        int limit = Asked.number("--limit", parsed, ReviewsWanted.USUAL);
        if (within < 0 || limit < 0 || parsed.hasMatchedPositional(1)) {
            return Asked.wrong(console, COMMAND, "expected due, with numbers for --within and --limit");
        }
        ReviewsWanted wanted = new ReviewsWanted(within, parsed.matchedOptionValue("--after", null), limit);
        return door.enter(parsed, console, (who, deployment) -> {
            new ReviewShown(Format.in(parsed), console)
                    .due(deployment.get(ReviewDue.class).due(who, wanted));
            return ExitCode.DONE;
        });
    }

    private int keep(ParseResult parsed, Console console) throws IOException {
        String reference = parsed.matchedPositionalValue(1, "");
        int version = Asked.number("--version", parsed, -1);
        if (!Asked.isReference(reference) || version < 1) {
            return Asked.wrong(
                    console, COMMAND, "expected keep, a reference, and --version with the version that was seen");
        }
        String why = parsed.matchedOptionValue("--why", "");
        return door.enter(parsed, console, (who, deployment) -> {
            IncidentRecord kept =
                    deployment.get(KeepRecord.class).keep(who, new RecordVersion(reference, version), why);
            new Shown(Format.in(parsed), console).found(kept, kept.version());
            return ExitCode.DONE;
        });
    }
}
