package daybook.application.service;

import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.CrimeStep;
import daybook.application.record.Step;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Incident;
import daybook.domain.outcome.Closing;
import daybook.domain.outcome.ClosingCheck;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads with what somebody wants to close a crime, and says all that is missing at once. */
final class ReadClosure {

    private final ProposedClosure closure;
    private final LocalDate today;
    private final Refusals refusals = new Refusals();

    ReadClosure(ProposedClosure closure, Instant now) {
        this.closure = closure;
        this.today = now.atZone(Incident.LONDON).toLocalDate();
    }

    /** The step, if the check finds nothing missing. */
    Step toStep(String crime, Function<Closing, ClosingCheck> rules) {
        Closing closing = new Closing(outcome(), day(), otherBody(), Set.copyOf(stated()));
        ClosingCheck check = rules.apply(closing);
        check.missing().forEach(it -> refusals.addByRule("onRecord/" + it.name(), it.missing(Wording.english())));
        String why = closing.onRecord().contains(OutcomeCondition.DEPARTURE_EXPLAINED)
                ? Why.requiredByRule(closure.why(), refusals)
                : Why.optional(closure.why(), refusals);
        refusals.refuse();
        return new CrimeStep.Closed(
                crime, closing.outcome(), closing.day(), closing.otherBody(), stated(), check.warnings(), why);
    }

    private Outcome outcome() {
        return Outcome.under(closure.outcome() == null ? "" : closure.outcome()).orElseThrow(() -> {
            refusals.add("outcome", "expected the code of an outcome of the framework, as 22");
            return new RefusedReport(refusals.all());
        });
    }

    private LocalDate day() {
        LocalDate day = closure.day() == null ? today : closure.day();
        if (day.isAfter(today)) {
            refusals.add("day", "expected a day that has come");
        }
        return day;
    }

    private OtherBody otherBody() {
        return closure.otherBody() == null ? OtherBody.NONE : closure.otherBody();
    }

    private List<OutcomeCondition> stated() {
        List<OutcomeCondition> given = closure.onRecord() == null ? List.of() : closure.onRecord();
        if (!given.stream().allMatch(OutcomeCondition::isStated)) {
            refusals.add("onRecord", "expected conditions that a person states, not those that are worked out");
        }
        return given.stream()
                .filter(OutcomeCondition::isStated)
                .distinct()
                .sorted()
                .toList();
    }
}
