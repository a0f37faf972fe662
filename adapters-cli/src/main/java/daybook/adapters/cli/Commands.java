package daybook.adapters.cli;

import daybook.adapters.cli.assess.AssessCommand;
import daybook.adapters.cli.catalogue.GuidanceCommand;
import daybook.adapters.cli.catalogue.OffencesCommand;
import daybook.adapters.cli.catalogue.OutcomesCommand;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.domain.guidance.ForceSettings;
import java.time.Clock;
import java.util.List;
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
                new Entry("guidance", "look up sources, rules and this project's own decisions"),
                new Entry("offences", "look up offence codes"),
                new Entry("outcomes", "look up outcomes and what must be on the record first"));
    }

    /** The command of that name; none if there is none. */
    static Optional<CliCommand> open(String name) {
        CliCommand command = switch (name) {
            case "assess" -> new AssessCommand(new CliDeployment.Assessing(), Clock.systemUTC());
            case "guidance" -> new GuidanceCommand(ForceSettings.defaults());
            case "outcomes" -> new OutcomesCommand(ForceSettings.defaults());
            case "offences" -> new OffencesCommand();
            default -> null;
        };
        return Optional.ofNullable(command);
    }
}
