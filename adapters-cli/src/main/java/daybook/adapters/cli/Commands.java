package daybook.adapters.cli;

import daybook.adapters.cli.assess.AssessCommand;
import daybook.adapters.cli.catalogue.GuidanceCommand;
import daybook.adapters.cli.catalogue.OffencesCommand;
import daybook.adapters.cli.catalogue.OutcomesCommand;
import daybook.adapters.cli.completion.CompletionCommand;
import daybook.adapters.cli.explain.ExplainCommand;
import daybook.adapters.cli.interview.InterviewCommand;
import daybook.adapters.cli.settings.SettingsCommand;
import daybook.adapters.cli.terminal.CliCommand;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every command there is. A command's own classes are loaded only when it is opened. */
final class Commands {

    /** A command as the list of commands shows it. */
    record Entry(String name, String summary) {}

    private Commands() {}

    /** In the order in which a newcomer meets them. */
    static List<Entry> all() {
        return List.of(
                new Entry("assess", "say what to record of a report, for whom and why"),
                new Entry("interview", "ask for the facts one at a time, then say what they lead to"),
                new Entry("explain", "say it in plain words to a child, a parent or an officer"),
                new Entry("guidance", "look up sources, rules and this project's own decisions"),
                new Entry("offences", "look up offence codes"),
                new Entry("outcomes", "look up outcomes and what must be on the record first"),
                new Entry("settings", "show what is in force and where it comes from"),
                new Entry("completion", "make the shell complete what is typed"));
    }

    /** The command of that name; none if there is none. */
    static Optional<CliCommand> open(String name) {
        CliCommand command = switch (name) {
            case "assess" -> new AssessCommand(new CliDeployment.Assessing(), Clock.systemUTC());
            case "interview" -> new InterviewCommand(new CliDeployment.Assessing(), Clock.systemUTC());
            case "explain" -> new ExplainCommand(new CliDeployment.Assessing());
            case "guidance" ->
                new GuidanceCommand(() -> CliDeployment.settings().settings().forceSettings());
            case "outcomes" ->
                new OutcomesCommand(() -> CliDeployment.settings().settings().forceSettings());
            case "offences" -> new OffencesCommand();
            case "settings" ->
                new SettingsCommand(() -> CliDeployment.settings().all());
            case "completion" -> new CompletionCommand(Commands::opened);
            default -> null;
        };
        return Optional.ofNullable(command);
    }

    private static Map<String, CliCommand> opened() {
        Map<String, CliCommand> commands = new LinkedHashMap<>();
        for (Entry entry : all()) {
            open(entry.name()).ifPresent(command -> commands.put(entry.name(), command));
        }
        return commands;
    }
}
