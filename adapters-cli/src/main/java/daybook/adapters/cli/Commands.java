package daybook.adapters.cli;

import daybook.adapters.cli.assess.AssessCommand;
import daybook.adapters.cli.catalogue.GuidanceCommand;
import daybook.adapters.cli.catalogue.OffencesCommand;
import daybook.adapters.cli.catalogue.OutcomesCommand;
import daybook.adapters.cli.catalogue.PermissionsCommand;
import daybook.adapters.cli.completion.CompletionCommand;
import daybook.adapters.cli.explain.ExplainCommand;
import daybook.adapters.cli.interview.InterviewCommand;
import daybook.adapters.cli.register.BackupCommand;
import daybook.adapters.cli.register.DiscloseCommand;
import daybook.adapters.cli.register.LogCommand;
import daybook.adapters.cli.register.RecordCommand;
import daybook.adapters.cli.register.RestoreCommand;
import daybook.adapters.cli.register.ReviewCommand;
import daybook.adapters.cli.register.ShowCommand;
import daybook.adapters.cli.register.WhoElseCommand;
import daybook.adapters.cli.settings.SettingsCommand;
import daybook.adapters.cli.terminal.CliCommand;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every command there is. A command's own classes are loaded only when it is opened.
 *
 * @param environment the variables of the environment, in which settings may stand
 */
record Commands(Map<String, String> environment) {

    /** What a command is for, as the list of commands groups them. */
    enum Group {
        DECIDING("Deciding what to record"),
        REGISTER("The register"),
        LOOKING_UP("Looking things up"),
        ITSELF("This command line");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** A command as the list of commands shows it. */
    record Entry(Group group, String name, String summary) {}

    /** In the order in which a newcomer meets them. */
    static List<Entry> all() {
        return List.of(
                new Entry(Group.DECIDING, "assess", "say what to record of a report, for whom and why"),
                new Entry(Group.DECIDING, "interview", "ask for the facts one at a time, then say what they lead to"),
                new Entry(Group.DECIDING, "explain", "say it in plain words to a child, a parent or an officer"),
                new Entry(Group.REGISTER, "record", "keep a report with its decision, under its reference"),
                new Entry(Group.REGISTER, "show", "show a record: what was done to it, by whom and why"),
                new Entry(Group.REGISTER, "review", "list what is due for review, and decide that a record is kept"),
                new Entry(Group.REGISTER, "disclose", "hand a record out, once a second person approved to whom"),
                new Entry(Group.REGISTER, "who-else", "ask the other forces whether they may know a child"),
                new Entry(Group.REGISTER, "log", "read, verify, sign, export and prove the access log"),
                new Entry(Group.REGISTER, "backup", "copy the register to a file while it is in use"),
                new Entry(Group.REGISTER, "restore", "put a copy in the register's place"),
                new Entry(Group.LOOKING_UP, "guidance", "look up sources, rules and this project's own decisions"),
                new Entry(Group.LOOKING_UP, "offences", "look up offence codes"),
                new Entry(Group.LOOKING_UP, "outcomes", "look up outcomes and what must be on the record first"),
                new Entry(Group.LOOKING_UP, "permissions", "look up which role may do what with the register"),
                new Entry(Group.ITSELF, "settings", "show what is in force and where it comes from"),
                new Entry(Group.ITSELF, "completion", "make the shell complete what is typed"));
    }

    /** The command of that name; none if there is none. */
    Optional<CliCommand> open(String name) {
        CliCommand command = switch (name) {
            case "assess" -> new AssessCommand(new CliDeployment.Assessing(environment), Clock.systemUTC());
            case "interview" -> new InterviewCommand(new CliDeployment.Assessing(environment), Clock.systemUTC());
            case "explain" -> new ExplainCommand(new CliDeployment.Assessing(environment));
            case "record" -> new RecordCommand(CliDeployment.door(environment), Clock.systemUTC());
            case "show" -> new ShowCommand(CliDeployment.door(environment));
            case "review" -> new ReviewCommand(CliDeployment.door(environment));
            case "disclose" -> new DiscloseCommand(CliDeployment.door(environment));
            case "who-else" -> new WhoElseCommand(CliDeployment.door(environment));
            case "log" -> new LogCommand(CliDeployment.door(environment));
            case "backup" -> new BackupCommand(() -> CliDeployment.backup(environment));
            case "restore" -> new RestoreCommand(() -> CliDeployment.backup(environment));
            case "guidance" ->
                new GuidanceCommand(
                        () -> CliDeployment.settings(environment).settings().forceSettings());
            case "outcomes" ->
                new OutcomesCommand(
                        () -> CliDeployment.settings(environment).settings().forceSettings());
            case "offences" -> new OffencesCommand();
            case "permissions" -> new PermissionsCommand();
            case "settings" ->
                new SettingsCommand(() -> CliDeployment.settings(environment).all());
            case "completion" -> new CompletionCommand(this::opened);
            default -> null;
        };
        return Optional.ofNullable(command);
    }

    private Map<String, CliCommand> opened() {
        Map<String, CliCommand> commands = new LinkedHashMap<>();
        for (Entry entry : all()) {
            open(entry.name()).ifPresent(command -> commands.put(entry.name(), command));
        }
        return commands;
    }
}
