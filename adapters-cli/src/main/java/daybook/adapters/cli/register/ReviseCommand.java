package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PlanRevision;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviseIncident;
import daybook.application.record.IncidentRecord;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook revise}: puts new facts on record, or shows first what they would change. */
public final class ReviseCommand implements CliCommand {

    private final Changing changing;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ReviseCommand(RegisterDoor door) {
        changing = new Changing("daybook revise", door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Put new facts on record: a whole new report under the same reference. The incident is decided again;"
                        + " crimes are added and changed, and those that nothing leads to any more are marked for a person"
                        + " to cancel. Closings that the new facts leave behind are named, and none is reopened.",
                "daybook revise --plan report.json",
                "daybook revise --version 1 --reason \"she is 12\" report.json");
        spec.addOption(
                Accepts.flag("--plan", "Show what would change on the record as it stands, and change nothing."));
        return Changing.addTo(spec)
                .addPositional(Accepts.file(
                        "REPORT", 0, "A file with all that is known now, as an incident report; - is standard input."));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        IncidentReport report;
        Input input = new Input(parsed.matchedPositionalValue(0, ""));
        try {
            report = new WireJson().read(input.read(console, WireJson.LONGEST));
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        }
        String reference = report.reference() == null ? "" : report.reference();
        if (parsed.hasMatchedOption("--plan")) {
            return plan(reference, report, parsed, console);
        }
        return changing.record(
                reference,
                parsed,
                console,
                (who, seen, deployment) -> deployment.get(ReviseIncident.class).revise(who, seen, report));
    }

    private int plan(String reference, IncidentReport report, ParseResult parsed, Console console) throws IOException {
        return changing.door().enter(parsed, console, (who, deployment) -> {
            Optional<IncidentRecord> found = changing.current(who, reference, deployment, console);
            if (found.isEmpty()) {
                return ExitCode.UNREADABLE;
            }
            RecordVersion seen = new RecordVersion(reference, found.get().version());
            new Shown(Format.in(parsed), console)
                    .planned(found.get(), deployment.get(PlanRevision.class).plan(who, seen, report));
            return ExitCode.DONE;
        });
    }
}
