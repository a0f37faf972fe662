package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.application.access.ActingClaim;
import daybook.application.access.ActingRole;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options by which somebody says who acts, in what capacity and why. */
public final class ActingOptions {

    private static final List<String> ROLES =
            Arrays.stream(ActingRole.values()).map(ActingRole::code).toList();

    private ActingOptions() {}

    /** A command that somebody has to answer for. */
    public static CommandSpec addTo(CommandSpec spec) {
        String[] description = Arrays.copyOf(
                spec.usageMessage().description(), spec.usageMessage().description().length + 1);
        description[description.length - 1] =
                "Who acts is taken at their word and kept in the access log; who may do that at all, the operating system"
                        + " decides with its permissions on the register's file.";
        spec.usageMessage().description(description);
        return spec.addOption(Accepts.words("--as", "OFFICER", "Who acts. Otherwise the setting officer."))
                .addOption(Accepts.words("--reason", "TEXT", "Why, in a few words. Otherwise the setting reason."))
                .addOption(Accepts.oneOf(
                        "--role",
                        "ROLE",
                        ROLES,
                        "In what capacity: " + String.join(", ", ROLES)
                                + ". Otherwise the setting role, which is recorder by default."))
                .addOption(Accepts.words(
                        "--force", "CODE", "For which police force, as GMP. Otherwise the setting force."));
    }

    /** What was said. */
    static ActingClaim claim(ParseResult parsed) {
        return new ActingClaim(
                said("--as", parsed), said("--force", parsed), said("--role", parsed), said("--reason", parsed));
    }

    /** Says what is missing or cannot be used, a line each and never what was given. */
    static void say(List<ActingClaim.Part> faults, Console console) {
        for (ActingClaim.Part fault : faults) {
            switch (fault) {
                case OFFICER ->
                    console.problem(
                            "--as",
                            "expected who acts, 1 to 64 letters, digits, '.', '-' or '@'; or the setting officer");
                case FORCE ->
                    console.problem(
                            "--force",
                            "expected a police force, 1 to 16 capitals, digits or '-'; or the setting force");
                case ROLE -> console.problem("--role", "expected one of " + String.join(", ", ROLES));
                case REASON ->
                    console.problem(
                            "--reason", "expected why, in 1 to 200 characters on one line; or the setting reason");
            }
        }
    }

    private static String said(String option, ParseResult parsed) {
        return parsed.matchedOptionValue(option, "");
    }
}
