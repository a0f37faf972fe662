package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.NationalJson;
import daybook.application.port.in.AskNational;
import daybook.application.port.in.NationalAnswer;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook who-else}: asks the other forces in the register whether they may know a child. */
public final class WhoElseCommand implements CliCommand {

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public WhoElseCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Ask the other forces in this register whether they may know a child. They answer how many children of theirs"
                        + " may be the same and whom to ring, and never what was recorded. It is logged by both forces.",
                "daybook who-else CH-1 --reason \"strategy meeting\"",
                "daybook who-else CH-1 --format json");
        return ActingOptions.addTo(spec)
                .addOption(Format.option())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CHILD")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .completionCandidates(List.of())
                        .description("The force's reference for the child.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String child = parsed.matchedPositionalValue(0, "");
        return door.enter(parsed, console, (who, deployment) -> {
            List<NationalAnswer> answers = deployment.get(AskNational.class).ask(who, child);
            switch (Format.in(parsed)) {
                case text -> text(answers, console.page());
                case json -> console.out().line(new NationalJson().answers(answers));
            }
            return ExitCode.DONE;
        });
    }

    private static void text(List<NationalAnswer> answers, Page page) {
        if (answers.isEmpty()) {
            page.paragraph("No other force keeps children in this register.");
        }
        for (NationalAnswer answer : answers) {
            String ring = answer.contact().isEmpty() ? "" : "; to ring: " + answer.contact();
            page.item(2, "-  ", page.ink().strong(answer.force()) + "  " + matches(answer.possible()) + ring);
        }
    }

    private static String matches(int possible) {
        return switch (possible) {
            case 0 -> "no possible match";
            case 1 -> "1 possible match";
            default -> possible + " possible matches";
        };
    }
}
