package daybook.adapters.cli.explain;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.RefusedReport;
import daybook.domain.recording.PersonSummary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook explain}: says in plain words what is to be recorded and what that means. */
public final class ExplainCommand implements CliCommand {

    private final Supplier<AssessIncident> assess;

    /** The command, with what decides. */
    public ExplainCommand(Supplier<AssessIncident> assess) {
        this.assess = assess;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Say in plain words what is to be recorded and what it means: to a child, to a parent or"
                                + " guardian, or to an officer.",
                        "daybook explain report.json --for officer",
                        "daybook explain report.json --for child",
                        "daybook explain report.json --for parent --person girl-1",
                        "daybook explain - --for child < report.json")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REPORT")
                        .index("0")
                        .arity("1")
                        .type(String.class)
                        .description("A file with a report; - is standard input.")
                        .build())
                .addOption(OptionSpec.builder("--for")
                        .paramLabel("WHOM")
                        .type(String.class)
                        .completionCandidates(List.of("child", "parent", "officer"))
                        .required(true)
                        .description("child, parent or officer.")
                        .build())
                .addOption(OptionSpec.builder("--person")
                        .paramLabel("ID")
                        .type(String.class)
                        .completionCandidates(List.of())
                        .description("Only this person of the report.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Optional<Audience> audience = audience(parsed.matchedOptionValue("--for", ""));
        if (audience.isEmpty()) {
            console.problem("--for", "expected child, parent or officer");
            return ExitCode.USAGE;
        }
        Input input = new Input(parsed.matchedPositionalValue(0, ""));
        try {
            Assessment assessment = assess.get().assess(new WireJson().read(input.read(console, WireJson.LONGEST)));
            return explain(assessment, audience.get(), parsed.matchedOptionValue("--person", ""), console);
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(it.at(), it.message()));
            return ExitCode.REFUSED;
        }
    }

    private static int explain(Assessment assessment, Audience audience, String person, Console console) {
        List<String> people = assessment.decision().people().stream()
                .map(PersonSummary::id)
                .filter(it -> person.isEmpty() || person.equals(it))
                .toList();
        if (people.isEmpty()) {
            console.problem("--person", "expected the id of a person in this report");
            return ExitCode.USAGE;
        }
        new AccountPage(console.page(), Locale.ENGLISH).show(assessment, audience, people);
        return ExitCode.DONE;
    }

    private static Optional<Audience> audience(String typed) {
        return Stream.of(Audience.values())
                .filter(it -> it.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
