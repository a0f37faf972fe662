package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Phrases;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.RevisionEffects;
import daybook.application.record.RoleChanged;
import daybook.application.record.Step;
import daybook.domain.guidance.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a step did, in a few lines. Who was what on a crime is said where the crime stands and never again, so a role that no
 * longer holds is nowhere beside a name.
 */
final class StepLines {

    private final Wording wording;

    StepLines(Wording wording) {
        this.wording = wording;
    }

    List<String> of(Step step) {
        if (step instanceof CrimeStep one) {
            return crime(one);
        }
        if (step instanceof Step.Revised revised) {
            return revised(revised.effects());
        }
        if (step instanceof Step.Proposed proposed) {
            return proposed(proposed);
        }
        if (step instanceof Step.Approved approved) {
            return List.of(approved.number() + " takes effect.");
        }
        if (step instanceof Step.Declined declined) {
            return List.of(declined.number() + " is not done: " + declined.why());
        }
        if (step instanceof Step.Kept kept) {
            return List.of("Decided on " + kept.on() + " that it is kept: " + kept.why());
        }
        return step instanceof DisclosureStep.HandedOut handedOut
                ? List.of("To " + handedOut.recipient() + ", as " + handedOut.number() + " allowed.")
                : List.of();
    }

    /** What is done to a crime, in the infinitive. */
    String what(Step step) {
        if (step instanceof CrimeStep.Cancelled cancelled) {
            return "to cancel " + cancelled.crime() + " under "
                    + cancelled.ground().code();
        }
        if (step instanceof DisclosureStep.Granted granted) {
            return "to hand the record out to " + granted.recipient();
        }
        if (step instanceof ErasureStep.Erased) {
            return "to erase the record for good";
        }
        return step instanceof CrimeStep one ? "to record " + one.crime() + " otherwise" : "to change the record";
    }

    private static List<String> crime(CrimeStep step) {
        List<String> lines = new ArrayList<>();
        if (step instanceof CrimeStep.Closed closed) {
            lines.add(closed.crime() + ": outcome " + closed.outcome().code() + " on " + closed.day() + ".");
            onRecord(closed.onRecord(), lines);
            why(closed.why(), lines);
        } else if (step instanceof CrimeStep.Cancelled cancelled) {
            lines.add(cancelled.crime() + ": ground " + cancelled.ground().code() + ".");
            onRecord(cancelled.onRecord(), lines);
            why(cancelled.why(), lines);
        } else if (step instanceof CrimeStep.Reopened reopened) {
            lines.add(reopened.crime() + " is open again: " + reopened.why());
        } else if (step instanceof CrimeStep.Departed departed) {
            lines.add(departed.crime() + " is recorded otherwise than proposed: " + departed.why());
        }
        return lines;
    }

    private List<String> proposed(Step.Proposed proposed) {
        List<String> lines = new ArrayList<>();
        lines.add(proposed.number() + ": " + what(proposed.proposed()) + ". It waits for a second person until "
                + Moment.of(proposed.until()) + " at the latest.");
        grounds(proposed.proposed(), lines);
        return lines;
    }

    /** What a step that waits would do, and what was said for it. */
    List<String> effect(Step step) {
        List<String> lines = new ArrayList<>();
        String what = what(step);
        lines.add(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ".");
        grounds(step, lines);
        return lines;
    }

    private static void grounds(Step step, List<String> lines) {
        if (step instanceof CrimeStep.Cancelled cancelled) {
            onRecord(cancelled.onRecord(), lines);
        }
        why(why(step), lines);
    }

    /** Why a step that waits was proposed; empty if nobody said. */
    static String why(Step step) {
        if (step instanceof CrimeStep.Cancelled cancelled) {
            return cancelled.why();
        }
        if (step instanceof DisclosureStep.Granted granted) {
            return granted.why();
        }
        if (step instanceof ErasureStep.Erased erased) {
            return erased.why();
        }
        return step instanceof CrimeStep.Departed departed ? departed.why() : "";
    }

    /** What to type to agree to a step that waits: who agrees to an erasure does it, and that is another command. */
    static String agreeing(Step step, RecordVersion on, String number) {
        String version = " --version " + on.version();
        return step instanceof ErasureStep.Erased
                ? "daybook review erase " + on.reference() + version + " --proposal " + number
                : "daybook approve " + on.reference() + " " + number + version;
    }

    private static void onRecord(Collection<? extends Enum<?>> stated, List<String> lines) {
        if (!stated.isEmpty()) {
            lines.add("On record: " + stated.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static void why(String why, List<String> lines) {
        if (!why.isEmpty()) {
            lines.add("Because: " + why);
        }
    }

    private List<String> revised(RevisionEffects effects) {
        List<String> lines = new ArrayList<>();
        crimes(effects.added(), " came on record.", lines);
        effects.due()
                .forEach(it -> lines.add(it.crime() + ": to be cancelled under "
                        + it.ground().code() + ". " + it.why().says(wording)));
        effects.closings().forEach(it -> lines.add(closing(it)));
        crimes(effects.reclassified(), ": another offence than before.", lines);
        crimes(effects.flagged(), ": other flags than before.", lines);
        crimes(effects.lapsed(), ": what was recorded otherwise no longer stands; the new proposal does.", lines);
        roles(effects.roles(), lines);
        if (!effects.corrections().isEmpty()) {
            lines.add("Whoever was told of a role that no longer holds must be told so [DPA-2018 s.38]; 'daybook show"
                    + " --version' has what was on record.");
        }
        return lines.isEmpty() ? List.of("The facts changed, and nothing that is recorded.") : lines;
    }

    /** What it lacks is said where the crime stands: it may tell of a role that no longer holds. */
    private String closing(ClosingInDoubt closing) {
        return closing.crime() + ", closed with outcome " + closing.outcome().code() + ": "
                + closing.doubt().says(wording);
    }

    /** To whom and not to what: the role of now stands with the crime, and may have changed again since this step. */
    private static void roles(List<RoleChanged> roles, List<String> lines) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        roles.forEach(it ->
                people.computeIfAbsent(it.crime(), crime -> new ArrayList<>()).add(it.person()));
        people.forEach((crime, who) ->
                lines.add(crime + ": who is what on it has changed for " + Phrases.list(who, "and") + "."));
    }

    private static void crimes(List<String> numbers, String said, List<String> lines) {
        if (!numbers.isEmpty()) {
            lines.add(Phrases.list(numbers, "and") + said);
        }
    }
}
