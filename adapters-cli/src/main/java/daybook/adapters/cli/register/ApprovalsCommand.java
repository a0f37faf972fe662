package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.json.ApprovalJson;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.FindApproval;
import daybook.application.port.in.ListApprovals;
import daybook.application.wiring.Deployment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook approvals}: lists what waits for a second person, and shows what one approval would do. */
public final class ApprovalsCommand implements CliCommand {

    private static final String COMMAND = "daybook approvals";

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ApprovalsCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "List what waits in your force for a second person, on records and about children, what lapses first before"
                        + " the rest; or show one of them: who asked, when and why, what it would do, whether you may approve"
                        + " it, and what to type then.",
                "daybook approvals --as PS2 --role reviewer",
                "daybook approvals R-1.P1 --as PS2 --role reviewer");
        spec.addOption(Accepts.words("--limit", "N", "At most so many, 50 by default and 200 at the most."))
                .addOption(Accepts.words("--after", "CURSOR", "Go on after the page that ended with this cursor."))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ID")
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .completionCandidates(List.of())
                        .description("The one to show, by its id in the list, as R-1.P1.")
                        .build());
        return ActingOptions.addTo(spec).addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        int limit = Asked.number("--limit", parsed, ApprovalsWanted.USUAL);
        if (limit < 1 || limit > ApprovalsWanted.MOST) {
            return Asked.wrong(console, "--limit", "expected a number from 1 to " + ApprovalsWanted.MOST);
        }
        String id = parsed.matchedPositionalValue(0, "");
        return door.enter(
                parsed,
                console,
                (who, deployment) -> id.isEmpty()
                        ? list(who, limit, parsed, deployment, console)
                        : show(who, id, parsed, deployment, console));
    }

    private static int list(Acting who, int limit, ParseResult parsed, Deployment deployment, Console console)
            throws IOException {
        ApprovalPage page = deployment
                .get(ListApprovals.class)
                .list(who, new ApprovalsWanted(parsed.matchedOptionValue("--after", null), limit));
        switch (Format.in(parsed)) {
            case text -> ApprovalText.to(console.page()).list(page);
            case json -> console.out().line(new ApprovalJson().line(page));
        }
        return ExitCode.DONE;
    }

    private static int show(Acting who, String id, ParseResult parsed, Deployment deployment, Console console)
            throws IOException {
        Optional<Approval> found = deployment.get(FindApproval.class).find(who, id);
        if (found.isEmpty()) {
            console.problem(COMMAND, "nothing of this force waits under that id");
            return ExitCode.UNREADABLE;
        }
        switch (Format.in(parsed)) {
            case text -> ApprovalText.to(console.page()).show(found.get());
            case json -> console.out().line(new ApprovalJson().line(found.get()));
        }
        return ExitCode.DONE;
    }
}
