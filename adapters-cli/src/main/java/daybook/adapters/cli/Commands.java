package daybook.adapters.cli;

import daybook.adapters.cli.assess.AssessCommand;
import daybook.adapters.cli.audit.AuditCommand;
import daybook.adapters.cli.catalogue.GuidanceCommand;
import daybook.adapters.cli.catalogue.OffencesCommand;
import daybook.adapters.cli.catalogue.OutcomesCommand;
import daybook.adapters.cli.catalogue.PermissionsCommand;
import daybook.adapters.cli.completion.CompletionCommand;
import daybook.adapters.cli.explain.ExplainCommand;
import daybook.adapters.cli.interview.InterviewCommand;
import daybook.adapters.cli.register.AnswerCommand;
import daybook.adapters.cli.register.ApprovalsCommand;
import daybook.adapters.cli.register.BackupCommand;
import daybook.adapters.cli.register.CancelCommand;
import daybook.adapters.cli.register.ChildCommand;
import daybook.adapters.cli.register.CloseCommand;
import daybook.adapters.cli.register.DecideCommand;
import daybook.adapters.cli.register.DepartCommand;
import daybook.adapters.cli.register.DiscloseCommand;
import daybook.adapters.cli.register.EraseCommand;
import daybook.adapters.cli.register.IdentityCommand;
import daybook.adapters.cli.register.ListCommand;
import daybook.adapters.cli.register.LogCommand;
import daybook.adapters.cli.register.NationalCommand;
import daybook.adapters.cli.register.PairCommand;
import daybook.adapters.cli.register.RecordCommand;
import daybook.adapters.cli.register.RegisterDoor;
import daybook.adapters.cli.register.ReopenCommand;
import daybook.adapters.cli.register.RestoreCommand;
import daybook.adapters.cli.register.ReviewCommand;
import daybook.adapters.cli.register.ReviseCommand;
import daybook.adapters.cli.register.SameChildCommand;
import daybook.adapters.cli.register.ShowCommand;
import daybook.adapters.cli.register.TurnMarksCommand;
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
        LIFE("The life of a record"),
        CHILDREN("Children"),
        KEEPING("Keeping and telling"),
        CHECKING("Records that exist already"),
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
                new Entry(Group.REGISTER, "list", "list the records of your force, page by page"),
                new Entry(Group.LIFE, "revise", "put new facts on record, or show first what they would change"),
                new Entry(Group.LIFE, "close", "close a crime with an outcome, or say what is missing for it"),
                new Entry(Group.LIFE, "reopen", "withdraw the outcome of a crime"),
                new Entry(Group.LIFE, "cancel", "cancel a crime, mostly as a proposal"),
                new Entry(Group.LIFE, "depart", "record a crime otherwise than proposed, because a person decides"),
                new Entry(Group.LIFE, "approvals", "list what waits for a second person, or see what one would do"),
                new Entry(Group.LIFE, "approve", "approve, as the second person, what was proposed on a record"),
                new Entry(Group.LIFE, "decline", "decline it, or take back what you proposed"),
                new Entry(
                        Group.CHILDREN, "child", "show what the records say of a child: repeat, signs, vulnerability"),
                new Entry(Group.CHILDREN, "identity", "register who a child is, apart from the records"),
                new Entry(
                        Group.CHILDREN, "same-child", "look for other references of the same child, with the evidence"),
                new Entry(Group.CHILDREN, "who-else", "ask the other forces whether they may know a child"),
                new Entry(Group.CHILDREN, "merge", "propose that two references are one child's"),
                new Entry(Group.CHILDREN, "split", "undo a merge"),
                new Entry(Group.CHILDREN, "erase", "propose to erase who a child is"),
                new Entry(Group.CHILDREN, "turn-marks", "make anew what children are found by, under a new key"),
                new Entry(Group.CHILDREN, "decide", "approve or decline a proposal about children"),
                new Entry(
                        Group.KEEPING,
                        "review",
                        "list what is due for review, and decide that a record is kept or erased"),
                new Entry(Group.KEEPING, "disclose", "hand a record out, once a second person approved to whom"),
                new Entry(Group.KEEPING, "national", "hand over what the national database is told, and confirm it"),
                new Entry(Group.KEEPING, "log", "read, verify, sign, export and prove the access log"),
                new Entry(Group.KEEPING, "backup", "copy the register to a file while it is in use"),
                new Entry(Group.KEEPING, "restore", "put a copy in the register's place"),
                new Entry(Group.CHECKING, "audit", "find what does not follow the guidance in what a force exports"),
                new Entry(Group.LOOKING_UP, "guidance", "look up sources, rules and this project's own decisions"),
                new Entry(Group.LOOKING_UP, "offences", "look up offence codes"),
                new Entry(Group.LOOKING_UP, "outcomes", "look up outcomes and what must be on the record first"),
                new Entry(Group.LOOKING_UP, "permissions", "look up which role may do what with the register"),
                new Entry(Group.ITSELF, "settings", "show what is in force and where it comes from"),
                new Entry(Group.ITSELF, "completion", "make the shell complete what is typed"));
    }

    /** The command of that name; none if there is none. */
    Optional<CliCommand> open(String name) {
        Optional<CliCommand> other = ofTheRest(name);
        return other.isPresent() ? other : ofTheRegister(name);
    }

    private Optional<CliCommand> ofTheRegister(String name) {
        RegisterDoor door = CliDeployment.door(environment);
        CliCommand command = switch (name) {
            case "record" -> new RecordCommand(door, Clock.systemUTC());
            case "show" -> new ShowCommand(door);
            case "list" -> new ListCommand(door);
            case "revise" -> new ReviseCommand(door);
            case "close" -> new CloseCommand(door);
            case "reopen" -> new ReopenCommand(door);
            case "cancel" -> new CancelCommand(door);
            case "depart" -> new DepartCommand(door);
            case "approvals" -> new ApprovalsCommand(door);
            case "approve" -> AnswerCommand.approving(door);
            case "decline" -> AnswerCommand.declining(door);
            case "child" -> new ChildCommand(door);
            case "identity" -> new IdentityCommand(door);
            case "same-child" -> new SameChildCommand(door);
            case "merge" -> PairCommand.merging(door);
            case "split" -> PairCommand.splitting(door);
            case "erase" -> new EraseCommand(door);
            case "turn-marks" -> new TurnMarksCommand(door);
            case "decide" -> new DecideCommand(door);
            case "national" -> new NationalCommand(door);
            case "review" -> new ReviewCommand(door);
            case "disclose" -> new DiscloseCommand(door);
            case "who-else" -> new WhoElseCommand(door);
            case "log" -> new LogCommand(door);
            default -> null;
        };
        return Optional.ofNullable(command);
    }

    private Optional<CliCommand> ofTheRest(String name) {
        CliCommand command = switch (name) {
            case "assess" -> new AssessCommand(new CliDeployment.Assessing(environment), Clock.systemUTC());
            case "interview" -> new InterviewCommand(new CliDeployment.Assessing(environment), Clock.systemUTC());
            case "explain" -> new ExplainCommand(new CliDeployment.Assessing(environment));
            case "backup" -> new BackupCommand(CliDeployment.doorToWhatIsThere(environment));
            case "restore" -> new RestoreCommand(CliDeployment.door(environment), CliDeployment::restoring);
            case "guidance" ->
                new GuidanceCommand(
                        () -> CliDeployment.settings(environment).settings().forceSettings());
            case "outcomes" ->
                new OutcomesCommand(
                        () -> CliDeployment.settings(environment).settings().forceSettings());
            case "audit" -> new AuditCommand(new CliDeployment.Auditing(environment), Clock.systemUTC());
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
