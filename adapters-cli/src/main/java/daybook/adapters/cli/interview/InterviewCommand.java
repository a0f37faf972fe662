package daybook.adapters.cli.interview;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Texts;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook interview}: asks for the facts one at a time, most decisive first, and says what they lead to. */
public final class InterviewCommand implements CliCommand {

    private final Supplier<AssessIncident> assess;
    private final Clock clock;

    /**
     * The command.
     *
     * @param assess gives what decides after each answer
     * @param clock says what "now" and "today" mean
     */
    public InterviewCommand(Supplier<AssessIncident> assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Ask for the facts of an incident one at a time, the most decisive first, and say what they lead"
                                + " to. Questions and the decision go to standard error, the report to standard output or"
                                + " to a file. Nothing is entered anywhere.",
                        "daybook interview",
                        "daybook interview --output report.json",
                        "daybook interview --resume report.json --output report.json",
                        "daybook interview < answers.txt > report.json",
                        "daybook interview | daybook assess --format json -")
                .addOption(OptionSpec.builder("--resume")
                        .paramLabel("REPORT")
                        .type(String.class)
                        .description("Go on with this report.")
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Keep the report in this new file, or in the one that is resumed.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        try {
            return hold(parsed.matchedOptionValue("--resume", ""), parsed.matchedOptionValue("--output", ""), console);
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (Unwritable unwritable) {
            console.problem("--output", unwritable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem(it.at(), it.message()));
            return ExitCode.REFUSED;
        }
    }

    private int hold(String resumed, String output, Console console) throws IOException {
        if (resumed.equals("-")) {
            console.problem("--resume", "expected a file; standard input is for the answers");
            return ExitCode.USAGE;
        }
        AssessIncident deciding = assess.get();
        State begun = begun(resumed, deciding, console);
        Keeping keeping = Keeping.in(output, resumed, console);
        hold(begun, new Agenda(deciding, clock, texts(), Wording.english()), keeping, console);
        return ExitCode.DONE;
    }

    private static State begun(String report, AssessIncident deciding, Console console) throws IOException {
        if (report.isEmpty()) {
            return State.empty();
        }
        IncidentReport resumed = new WireJson().read(new Input(report).read(console, WireJson.LONGEST));
        deciding.assess(resumed);
        return State.of(resumed);
    }

    private static void hold(State begun, Agenda agenda, Keeping keeping, Console console) throws IOException {
        Conversation conversation = new Conversation(console.aside(), texts());
        conversation.open();
        Interview interview = new Interview(agenda, conversation, begun);
        Ending ending = new Ending(agenda, conversation, keeping);
        if (interview.run()) {
            ending.complete(interview.state());
        } else {
            ending.left(interview.state());
        }
    }

    private static Texts texts() {
        return Texts.of(InterviewCommand.class, "interview", Locale.ENGLISH);
    }
}
