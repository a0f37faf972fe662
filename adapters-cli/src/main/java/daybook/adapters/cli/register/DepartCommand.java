package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.DepartFromDecision;
import daybook.application.port.in.Departure;
import daybook.domain.child.Role;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook depart}: records a crime otherwise than proposed, because a person decides. */
public final class DepartCommand implements CliCommand {

    private static final List<String> ROLES = Accepts.names(Role.values());

    private final Changing changing;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public DepartCommand(RegisterDoor door) {
        changing = new Changing("daybook depart", door);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Record another offence or other roles on a crime than the decision proposes, because a person decides."
                        + " The proposal stays beside it. To make a child a suspect against the proposal, a second person"
                        + " has to approve it.",
                "daybook depart R-1/2 --version 1 --offence 086/10 --why \"the registrar decided so\"",
                "daybook depart R-1/2 --version 1 --person girl=VICTIM --why \"the registrar decided so\"");
        spec.addOption(Accepts.words("--offence", "CODE", "The code to record; see 'daybook offences'."))
                .addOption(Accepts.several(
                        "--person",
                        "PERSON=ROLE",
                        List.of(),
                        "What somebody on the crime is, by their id in the report: " + String.join(", ", ROLES)
                                + ". Several with commas; who is left out stays what they are."))
                .addOption(Accepts.words("--why", "TEXT", "Why. It becomes part of the record."));
        return Changing.addTo(spec).addPositional(CrimeNumber.operand());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        List<String> people = Accepts.all("--person", parsed);
        if (!people.stream().allMatch(it -> ROLES.contains(it.substring(it.indexOf('=') + 1)) && it.contains("="))) {
            console.problem("--person", "expected PERSON=ROLE with a role of " + String.join(", ", ROLES));
            return ExitCode.USAGE;
        }
        Departure departure = new Departure(
                parsed.matchedOptionValue("--offence", null),
                people.stream().map(DepartCommand::part).toList(),
                parsed.matchedOptionValue("--why", null));
        return changing.crime(
                parsed,
                console,
                (who, seen, crime, deployment) ->
                        deployment.get(DepartFromDecision.class).depart(who, seen, crime, departure));
    }

    private static Departure.Part part(String given) {
        int at = given.indexOf('=');
        return new Departure.Part(given.substring(0, at), Role.valueOf(given.substring(at + 1)));
    }
}
