package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.ChildJson;
import daybook.application.port.in.LikelyMatch;
import daybook.application.port.in.ProposeSameChild;
import daybook.domain.guidance.Wording;
import daybook.domain.history.identity.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook same-child}: other references that may be the same child's, with the evidence. It merges nothing. */
public final class SameChildCommand implements CliCommand {

    private final ChildOperand child;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public SameChildCommand(RegisterDoor door) {
        child = new ChildOperand("daybook same-child", door, 1);
    }

    @Override
    public CommandSpec spec() {
        return child.addTo(CliSpec.of(
                "Look for other references that may be the same child's, with the evidence for and against each, in bits:"
                        + " each doubles the odds, or halves them. It shows no name, date or address, and merges nothing.",
                "daybook same-child C-1",
                "daybook same-child C-1 --format json"));
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return child.enter(parsed, console, (who, deployment) -> {
            String reference = child.child(0, parsed);
            List<LikelyMatch> found = deployment.get(ProposeSameChild.class).candidates(who, reference);
            switch (Format.in(parsed)) {
                case text -> print(reference, found, console.page());
                case json -> console.out().line(new ChildJson().line(reference, found));
            }
            return ExitCode.DONE;
        });
    }

    private static void print(String reference, List<LikelyMatch> found, Page page) {
        if (found.isEmpty()) {
            page.paragraph("No other reference is likely, or nobody registered who this child is: 'daybook identity'.");
        }
        for (LikelyMatch match : found) {
            page.gap()
                    .paragraph(page.ink().strong(match.child()) + "  "
                            + match.likeness().verdict().says(Wording.english()) + ", "
                            + bits(match.likeness().bits()));
            evidence("For", match.likeness().evidenceFor(), page);
            evidence("Against", match.likeness().evidenceAgainst(), page);
            match.likeness().heldBackBy().forEach(it -> page.item(2, "!  ", it.says(Wording.english())));
            page.paragraph(
                    2, page.ink().quiet("If it is one child: 'daybook merge " + reference + " " + match.child() + "'"));
        }
    }

    private static void evidence(String title, List<Evidence> evidence, Page page) {
        if (!evidence.isEmpty()) {
            page.paragraph(2, title);
            evidence.forEach(it -> page.item(4, bits(it.bits()) + "  ", it.says(Wording.english())));
        }
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.1f bits", bits);
    }
}
