package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.access.Acting;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.domain.incident.Incident;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The way of every command that changes a record: it names the version that somebody has seen, so that nobody decides on what
 * they do not know.
 *
 * @param command what the command is called
 * @param door the way to the register
 */
record Changing(String command, RegisterDoor door) {

    private static final String VERSION = "--version";

    /** Changes the record, as the version of it that was seen. */
    interface Change {

        /** Does it. */
        IncidentRecord made(Acting who, RecordVersion seen, Deployment deployment) throws IOException;
    }

    /** A change of one crime. */
    interface CrimeChange {

        /** Does it. */
        IncidentRecord made(Acting who, RecordVersion seen, String crime, Deployment deployment);
    }

    /** A command that changes a record. */
    static CommandSpec addTo(CommandSpec spec) {
        return ActingOptions.addTo(spec.addOption(Accepts.words(
                        VERSION,
                        "N",
                        "The version of the record that you have seen, as 'daybook show' says it. What was changed"
                                + " since is said, and nothing is done.")))
                .addOption(Format.option());
    }

    /** Changes the crime that is named first. */
    int crime(ParseResult parsed, Console console, CrimeChange change) throws IOException {
        Optional<CrimeNumber> crime = CrimeNumber.read(parsed.matchedPositionalValue(0, ""));
        if (crime.isEmpty()) {
            return usage(console, command, "expected the number of a crime, as R-1/2");
        }
        String number = crime.get().number();
        return record(
                crime.get().reference(),
                parsed,
                console,
                (who, seen, deployment) -> change.made(who, seen, number, deployment));
    }

    /** Changes the record of that reference. */
    int record(String reference, ParseResult parsed, Console console, Change change) throws IOException {
        String seen = parsed.matchedOptionValue(VERSION, "");
        if (!reference.matches(Incident.REFERENCE_PATTERN)) {
            return usage(console, command, "expected a reference, 1 to 64 letters, digits, '-', '/' or '.'");
        }
        if (!seen.matches("|[1-9][0-9]{0,5}")) {
            return usage(console, VERSION, "expected a version, a number from 1");
        }
        return door.enter(parsed, console, (who, deployment) -> {
            if (seen.isEmpty()) {
                return ask(who, reference, deployment, console);
            }
            RecordVersion version = new RecordVersion(reference, Integer.parseInt(seen));
            try {
                IncidentRecord changed = change.made(who, version, deployment);
                new Shown(Format.in(parsed), console).changed(changed);
                return ExitCode.DONE;
            } catch (RefusedReport refused) {
                return RefusedChange.say(refused, console);
            } catch (Unreadable unreadable) {
                console.problem(unreadable.called(), unreadable.getMessage());
                return ExitCode.UNREADABLE;
            }
        });
    }

    /** The record as it stands; said to be missing where it is. */
    Optional<IncidentRecord> current(Acting who, String reference, Deployment deployment, Console console) {
        Optional<IncidentRecord> found = deployment.get(FindIncident.class).find(who, reference);
        if (found.isEmpty()) {
            console.problem(command, "there is no record of this force under that reference");
        }
        return found;
    }

    private int ask(Acting who, String reference, Deployment deployment, Console console) {
        Optional<IncidentRecord> found = current(who, reference, deployment, console);
        if (found.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return usage(
                console,
                VERSION,
                "expected the version that you have seen; the current one is "
                        + found.get().version() + ", and 'daybook show' shows it");
    }

    private static int usage(Console console, String at, String message) {
        console.problem(at, message);
        return ExitCode.USAGE;
    }
}
