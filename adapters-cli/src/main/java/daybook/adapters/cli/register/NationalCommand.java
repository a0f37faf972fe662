package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.json.NationalJson;
import daybook.application.port.in.ConfirmNational;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.NationalNotice;
import daybook.application.wiring.Deployment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook national}: hands over what the national database is told, and says what it has taken over. */
public final class NationalCommand implements CliCommand {

    private static final String COMMAND = "daybook national";
    private static final List<String> ACTIONS = List.of("export", "confirm");

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public NationalCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "export hands over what waits to be told to the national database, a notice a line as JSON: that a child came"
                        + " to notice in your force, never a role, a category or an offence. It is logged as a disclosure,"
                        + " and waits on until confirm says that it was taken over.",
                "daybook national export --to PND --role registrar > notices.ndjson",
                "daybook national confirm --role registrar - < notices.ndjson");
        spec.addOption(Accepts.words("--to", "RECIPIENT", "export: to whom it goes, for the access log."))
                .addOption(Accepts.words("--limit", "N", "export: at most so many, 1000 by default."));
        return ActingOptions.addTo(spec)
                .addOption(Format.option())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ACTION")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .completionCandidates(ACTIONS)
                        .description("One of " + String.join(", ", ACTIONS) + ".")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ID")
                        .index("1..*")
                        .arity("0..*")
                        .type(String[].class)
                        .completionCandidates(List.of())
                        .description("confirm: the ids of the notices; - reads them from standard input, an id or a"
                                + " notice as exported a line.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String action = parsed.matchedPositionalValue(0, "");
        List<String> ids =
                parsed.hasMatchedPositional(1) ? parsed.matchedPositional(1).originalStringValues() : List.of();
        if (action.equals("export") && ids.isEmpty()) {
            return export(parsed, console);
        }
        if (action.equals("confirm") && !ids.isEmpty()) {
            return confirm(ids, parsed, console);
        }
        console.problem(COMMAND, "expected export or confirm ID...; try 'daybook national --help'");
        return ExitCode.USAGE;
    }

    private int export(ParseResult parsed, Console console) throws IOException {
        String recipient = parsed.matchedOptionValue("--to", "");
        String limit = parsed.matchedOptionValue("--limit", "1000");
        if (!recipient.matches("[\\x21-\\x7e]([\\x20-\\x7e]{0,198}[\\x21-\\x7e])?")) {
            console.problem("--to", "expected to whom it goes, 1 to 200 characters");
            return ExitCode.USAGE;
        }
        if (!limit.matches("[1-9][0-9]{0,3}|" + ExportNational.MOST)) {
            console.problem("--limit", "expected a number from 1 to " + ExportNational.MOST);
            return ExitCode.USAGE;
        }
        return door.enter(parsed, console, (who, deployment) -> {
            NationalJson json = new NationalJson();
            int most = Integer.parseInt(limit);
            for (NationalNotice notice : deployment.get(ExportNational.class).export(who, recipient, most)) {
                console.out().line(json.line(notice));
            }
            return ExitCode.DONE;
        });
    }

    private int confirm(List<String> given, ParseResult parsed, Console console) throws IOException {
        Optional<List<String>> ids;
        try {
            ids = NoticeIds.of(given, console);
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (ids.isEmpty()) {
            console.problem(COMMAND, "expected ids of notices, or lines as 'daybook national export' writes them");
            return ExitCode.REFUSED;
        }
        return door.enter(parsed, console, (who, deployment) -> confirmed(who, ids.get(), deployment, parsed, console));
    }

    private static int confirmed(
            Acting who, List<String> ids, Deployment deployment, ParseResult parsed, Console console) {
        int confirmed = deployment.get(ConfirmNational.class).confirm(who, ids).size();
        int others = ids.size() - confirmed;
        switch (Format.in(parsed)) {
            case text ->
                console.page()
                        .paragraph(confirmed + " confirmed."
                                + (others == 0 ? "" : " " + others + " did not wait, or not any more."));
            case json -> console.out().line("{\"confirmed\":" + confirmed + ",\"others\":" + others + "}");
        }
        return ExitCode.DONE;
    }
}
