package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.ChildJson;
import daybook.application.port.in.ChildReview;
import daybook.application.port.in.ReviewChild;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook child}: a child's chronology across records. */
public final class ChildCommand implements CliCommand {

    private final ChildOperand child;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ChildCommand(RegisterDoor door) {
        child = new ChildOperand("daybook child", door, 1);
    }

    @Override
    public CommandSpec spec() {
        return child.addTo(CliSpec.of(
                "Show what the records say of a child: every notice, counted or not and why, vulnerability, whether it is"
                        + " repeated, signs of escalation with their evidence, and what to consider. No crime and no role"
                        + " follows from it; a person decides.",
                "daybook child C-1 --reason \"before the strategy meeting\"",
                "daybook child C-1 --format json"));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return child.enter(parsed, console, (who, deployment) -> {
            Optional<ChildReview> found = deployment.get(ReviewChild.class).review(who, child.child(0, parsed));
            if (found.isEmpty()) {
                console.problem(child.command(), "no record of this force names a child under that reference");
                return ExitCode.UNREADABLE;
            }
            switch (Format.in(parsed)) {
                case text -> new ChildText(Wording.english(), console.page()).print(found.get());
                case json -> console.out().line(new ChildJson().line(found.get()));
            }
            return ExitCode.DONE;
        });
    }
}
