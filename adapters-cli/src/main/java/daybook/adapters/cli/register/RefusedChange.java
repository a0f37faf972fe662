package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;

/** Says all that is missing for a change of a record, each thing with what is typed where it is on the record. */
final class RefusedChange {

    private static final String CONDITIONS = "onRecord";

    private RefusedChange() {}

    static int say(RefusedReport refused, Console console) {
        for (Refusal refusal : refused.refusals()) {
            console.problem(typed(refusal.at()), refusal.message());
        }
        if (refused.refusals().stream().anyMatch(it -> typed(it.at()).startsWith("--on-record "))) {
            console.problem(
                    "", "Nothing was changed. What is on the record is said with --on-record, several with commas.");
        }
        return ExitCode.REFUSED;
    }

    /** What is typed for a place in what was asked. */
    private static String typed(String at) {
        if (at.startsWith(CONDITIONS + "/")) {
            return condition(at.substring(CONDITIONS.length() + 1));
        }
        return switch (at) {
            case CONDITIONS -> "--on-record";
            case "outcome", "day", "ground", "offence", "why" -> "--" + at;
            case "roles" -> "--person";
            default -> at;
        };
    }

    /** Most are stated; the others follow from what is typed elsewhere, or from the crime itself. */
    private static String condition(String name) {
        return switch (name) {
            case "AGENCY_NAMED" -> "--body AGENCY";
            case "NO_OTHER_POLICE_FORCE" -> "--body";
            case "OUTCOME_IN_FORCE", "NOT_BEFORE_THE_REPORT" -> "--day";
            case "SUSPECT_NAMED", "UNDER_TEN_HOLDS_THE_CRIME" -> "the crime";
            default -> "--on-record " + name;
        };
    }
}
