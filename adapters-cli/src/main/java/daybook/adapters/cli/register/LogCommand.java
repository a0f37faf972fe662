package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.accesslog.RefusedLogText;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.LogProof;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.in.VerifyLog;
import daybook.application.wiring.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook log}: the access log, read, verified, signed, exported and proved. Each of these is in the log itself. */
public final class LogCommand implements CliCommand {

    private static final String COMMAND = "daybook log";
    private static final List<String> ACTIONS = List.of("show", "verify", "checkpoint", "export", "prove");

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public LogCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "The access log: show who did what with which records; verify it against checkpoints that were kept elsewhere;"
                        + " sign a checkpoint; export all of it to a new folder; prove one entry. Each is logged.",
                "daybook log show --record R-1 --limit 20",
                "daybook log checkpoint > /media/safe/today.checkpoint",
                "daybook log verify /media/safe/*.checkpoint",
                "daybook log export exported",
                "daybook log prove 2f1c9f1e-77b8-4a64-9a54-2d2a0c6f1a10");
        return ActingOptions.addTo(spec)
                .addOption(Accepts.words("--record", "REFERENCE", "show: what was done with that record."))
                .addOption(Accepts.words("--child", "REFERENCE", "show: what was done with that child's records."))
                .addOption(Accepts.words("--officer", "OFFICER", "show: what that officer did."))
                .addOption(Accepts.words("--before", "PLACE", "show: what has a smaller place, for the next page."))
                .addOption(Accepts.words("--limit", "N", "show: at most so many, 50 by default."))
                .addOption(Format.option())
                .addPositional(positional("ACTION", "0", "1", "One of " + String.join(", ", ACTIONS) + ".")
                        .completionCandidates(ACTIONS)
                        .required(true)
                        .build())
                .addPositional(positional(
                                "WHAT",
                                "1..*",
                                "0..*",
                                "verify: files of checkpoints; export: a new folder; prove:" + " an entry's id.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        String action = parsed.matchedPositionalValue(0, "");
        List<String> what =
                parsed.hasMatchedPositional(1) ? parsed.matchedPositional(1).originalStringValues() : List.of();
        int operands = what.size();
        boolean usual = switch (action) {
            case "show", "checkpoint" -> operands == 0;
            case "export", "prove" -> operands == 1;
            default -> action.equals("verify");
        };
        if (!usual) {
            console.problem(
                    COMMAND,
                    "expected show, checkpoint, verify FILE..., export FOLDER or prove ENTRY; try 'daybook log --help'");
            return ExitCode.USAGE;
        }
        LogShown shown = new LogShown(Format.in(parsed), console);
        return switch (action) {
            case "show" -> show(parsed, console, shown);
            case "verify" -> verify(parsed, console, shown, what);
            case "checkpoint" -> door.enter(parsed, console, (who, log) -> checkpoint(who, log, console));
            case "export" -> door.enter(parsed, console, (who, log) -> export(who, log, Path.of(what.get(0)), console));
            default -> door.enter(parsed, console, (who, log) -> prove(who, log, what.get(0), shown));
        };
    }

    private int show(ParseResult parsed, Console console, LogShown shown) throws IOException {
        String limit = parsed.matchedOptionValue("--limit", "50");
        String before = parsed.matchedOptionValue("--before", Long.toString(Long.MAX_VALUE));
        String record = parsed.matchedOptionValue("--record", "");
        String child = parsed.matchedOptionValue("--child", "");
        if (!limit.matches("[1-9][0-9]{0,2}|" + LogWanted.MOST)) {
            console.problem("--limit", "expected a number from 1 to " + LogWanted.MOST);
            return ExitCode.USAGE;
        }
        if (!before.matches("[0-9]{1,18}|" + Long.MAX_VALUE)) {
            console.problem("--before", "expected a place, a number from 0");
            return ExitCode.USAGE;
        }
        if (!record.isEmpty() && !child.isEmpty()) {
            console.problem(COMMAND, "expected --record or --child");
            return ExitCode.USAGE;
        }
        LogWanted wanted = new LogWanted(
                record,
                child,
                parsed.matchedOptionValue("--officer", ""),
                Long.parseLong(before),
                Integer.parseInt(limit));
        return door.enter(parsed, console, (who, log) -> {
            shown.page(log.get(ReadLog.class).read(who, wanted));
            return ExitCode.DONE;
        });
    }

    private int verify(ParseResult parsed, Console console, LogShown shown, List<String> files) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String file : files) {
            kept.add(Files.readString(Path.of(file)));
        }
        return door.enter(parsed, console, (who, log) -> {
            try {
                return shown.verification(log.get(VerifyLog.class).verify(who, kept));
            } catch (RefusedLogText refused) {
                console.problem(COMMAND, refused.getMessage());
                return ExitCode.REFUSED;
            }
        });
    }

    private static int checkpoint(Acting who, Deployment log, Console console) {
        console.out().print(log.get(SignCheckpoint.class).sign(who).text());
        return ExitCode.DONE;
    }

    private static int export(Acting who, Deployment log, Path folder, Console console) throws IOException {
        long entries =
                new LogFolder(folder).write(() -> log.get(ExportLog.class).export(who));
        console.page()
                .paragraph(entries
                        + " entries exported. In that folder: java VerifyLog.java entries checkpoints public-key");
        return ExitCode.DONE;
    }

    private static int prove(Acting who, Deployment log, String entry, LogShown shown) throws IOException {
        Optional<LogProof> proof = log.get(ProveInclusion.class).prove(who, entry);
        if (proof.isEmpty()) {
            return shown.none(COMMAND, "there is no entry of this force with that id");
        }
        shown.proof(proof.get());
        return ExitCode.DONE;
    }

    private static PositionalParamSpec.Builder positional(
            String label, String index, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .type(index.equals("0") ? String.class : String[].class)
                .description(description);
    }
}
