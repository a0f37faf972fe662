package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.CloseCrime;
import daybook.application.port.in.ProposedClosure;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook close}: closes a crime with an outcome, once everything is on the record that the outcome needs. */
public final class CloseCommand implements CliCommand {

    private static final List<String> STATED = Arrays.stream(OutcomeCondition.values())
            .filter(OutcomeCondition::isStated)
            .map(Enum::name)
            .toList();

    private final Changing changing;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public CloseCommand(RegisterDoor door) {
        changing = new Changing("daybook close", door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Close a crime with an outcome. Where something is not on the record that the outcome needs, all of it is"
                        + " listed and nothing is changed.",
                "daybook close R-1/2 --version 1 --outcome 22",
                "daybook close R-1/2 --version 1 --outcome 22 \\",
                "    --on-record PARENT_OR_GUARDIAN_INFORMED,ACTIVITY_COMPLETED");
        List<String> outcomes =
                Arrays.stream(Outcome.values()).map(Outcome::code).toList();
        spec.addOption(Accepts.oneOf("--outcome", "CODE", outcomes, "With which outcome; see 'daybook outcomes'."))
                .addOption(Accepts.several(
                        "--on-record",
                        "CONDITION",
                        STATED,
                        "What the record holds, several with commas. Without it, what is missing is listed."))
                .addOption(Accepts.words("--day", "DAY", "The day of closing, as 2026-05-11. Otherwise today."))
                .addOption(Accepts.oneOf(
                        "--body",
                        "BODY",
                        Accepts.names(OtherBody.values()),
                        "Who else acts further: AGENCY, POLICE_FORCE or NONE, which is the default."))
                .addOption(Accepts.words("--why", "TEXT", "Why, where the outcome departs from the guidance."));
        return Changing.addTo(spec).addPositional(CrimeNumber.operand());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        List<String> stated = Accepts.all("--on-record", parsed);
        Optional<OtherBody> body = Arrays.stream(OtherBody.values())
                .filter(it -> it.name().equals(parsed.matchedOptionValue("--body", OtherBody.NONE.name())))
                .findFirst();
        if (!STATED.containsAll(stated)) {
            console.problem("--on-record", "expected what a person states, as PARENT_OR_GUARDIAN_INFORMED");
            return ExitCode.USAGE;
        }
        if (body.isEmpty()) {
            console.problem("--body", "expected AGENCY, POLICE_FORCE or NONE");
            return ExitCode.USAGE;
        }
        Optional<LocalDate> day = Day.given("--day", parsed, console);
        if (Day.isNone("--day", day, parsed)) {
            return ExitCode.USAGE;
        }
        ProposedClosure closure = new ProposedClosure(
                parsed.matchedOptionValue("--outcome", null),
                day.orElse(null),
                body.get(),
                stated.stream().map(OutcomeCondition::valueOf).toList(),
                parsed.matchedOptionValue("--why", null));
        return changing.crime(
                parsed,
                console,
                (who, seen, crime, deployment) ->
                        deployment.get(CloseCrime.class).close(who, seen, crime, closure));
    }
}
