package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.FlagSet;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.Severity;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import daybook.domain.outcome.Closing;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * A record that is built from a decision has no error on it, while its crimes are open and once those of category 2 are closed:
 * the audit and the decision know the same rules.
 */
class AuditOfDecisionsTest {

    private static final long MANY = Walk.FULL ? Structures.SIZE : 40_000;
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 1);
    private static final List<Outcome> OF_CATEGORY_2 = List.of(
            Outcome.ANOTHER_BODY_ACTS, Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST, Outcome.DIVERSION_COMPLETED);

    private final LongAdder records = new LongAdder();

    private Law audited(UnaryOperator<RecordedRow> entered) {
        return Law.of((it, decision) -> {
            List<RecordedRow> rows =
                    rows(it.incident(), decision).stream().map(entered).toList();
            Optional<String> broken = error(it, decision, rows);
            for (Outcome outcome : OF_CATEGORY_2) {
                broken = broken.or(() -> unclosable(it.settings(), decision, outcome))
                        .or(() -> error(it, decision, closed(rows, outcome)));
            }
            return broken;
        });
    }

    private Optional<String> error(Case it, RecordingDecision decision, List<RecordedRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        records.increment();
        return AuditIncident.under(it.settings(), SwitchedOff.none())
                .on(RecordedIncident.of("i", rows, true))
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !isNamed(finding, it.incident(), decision))
                .map(finding -> finding.rule().id() + " " + finding.facts())
                .findFirst();
    }

    /**
     * A leading offence is what a person named for that crime (K-12), not what the rules decided: it may be of a class or a day
     * that does not fit, and the audit looks at it all the same.
     */
    private static boolean isNamed(Finding finding, Incident incident, RecordingDecision decision) {
        return (finding.rule() == AuditRule.CODE_NOT_LAW || finding.rule() == AuditRule.CODE_DOES_NOT_FIT)
                && decision.crimes().stream()
                        .filter(it -> finding.row().is(Detail.CRIME, it.id()))
                        .flatMap(it -> it.exchanges().stream())
                        .map(it -> exchange(it, incident))
                        .flatMap(it -> it.leadOffence().stream())
                        .anyMatch(finding.row().text(Detail.OFFENCE)::equals);
    }

    private static Exchange exchange(String id, Incident incident) {
        return incident.exchanges().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** That such a closing lacks nothing is what the rules for closing say of it, too. */
    private static Optional<String> unclosable(ForceSettings settings, RecordingDecision decision, Outcome outcome) {
        Closing closing = Closing.with(outcome, CLOSED)
                .actedOnBy(OtherBody.AGENCY)
                .having(Arrays.stream(OutcomeCondition.values())
                        .filter(OutcomeCondition::isStated)
                        .toArray(OutcomeCondition[]::new));
        return decision.crimes().stream()
                .filter(it -> it.category() == Category.NON_AGGRAVATED)
                .map(it -> ClosingRules.under(settings).check(decision, it, closing))
                .filter(it -> !it.missing().isEmpty())
                .map(it -> "does not close: " + it.missing())
                .findFirst();
    }

    private static List<RecordedRow> closed(List<RecordedRow> rows, Outcome outcome) {
        return rows.stream()
                .map(it -> it.is(Detail.CATEGORY, Category.NON_AGGRAVATED) ? closed(it, outcome) : it)
                .toList();
    }

    private static RecordedRow closed(RecordedRow row, Outcome outcome) {
        return row.with(Detail.OUTCOME, outcome)
                .with(Detail.OUTCOME_DAY, CLOSED)
                .with(Detail.AGENCY, Answer.YES)
                .with(Detail.VICTIM_SIDE_AWARE, Answer.YES)
                .with(Detail.OUTCOME_RATIONALE, Answer.YES)
                .with(Detail.ACTIVITY_COMPLETED, Answer.YES);
    }

    private static List<RecordedRow> rows(Incident incident, RecordingDecision decision) {
        List<RecordedRow> rows = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            Exchange exchange = exchange(crime.exchange(), incident);
            for (Involvement person : crime.people()) {
                RecordedRow.Draft row = RecordedRow.at(rows.size())
                        .with(Detail.CRIME, crime.id())
                        .with(Detail.PERSON, person.person())
                        .with(Detail.ROLE, person.role())
                        .with(Detail.SEX, incident.person(person.person()).sex())
                        .with(Detail.CATEGORY, crime.category())
                        .with(Detail.HAPPENED_ON, incident.dayOf(exchange))
                        .with(Detail.REPORTED_ON, incident.reportedOn())
                        .with(Detail.REPORTED_AT, incident.reportedAt())
                        .with(Detail.RECORDED_ON, incident.reportedOn())
                        .with(Detail.RECORDED_AT, incident.recordedAt())
                        .with(Detail.LATE_RATIONALE, incident.hasLateRationale() ? Answer.YES : Answer.NOT_KNOWN)
                        .with(Detail.FLAGS, new FlagSet(crime.flags()))
                        .with(Detail.ONLINE, exchange.online())
                        .without(Detail.CANCELLATION)
                        .without(Detail.OUTCOME);
                person.age().ifPresent(age -> row.with(Detail.AGE, age));
                crime.offence().offence().ifPresent(it -> row.with(Detail.OFFENCE, it.code()));
                rows.add(row.build());
            }
        }
        return rows;
    }

    @Test
    void a_record_built_from_a_decision_has_no_error_on_it() {
        long structures = Walk.structures(MANY).allKeep(audited(it -> it), Decider.PRODUCTION);
        long mixed = Walk.mixed(Walk.FULL ? 1_000_000 : 15_000).allKeep(audited(it -> it), Decider.PRODUCTION);

        System.out.println("Audited " + records + " records of " + (structures + mixed) + " decisions");
        assertTrue(structures > MANY / 2 && mixed > 7_000, "too few were walked");
    }

    @Test
    void a_record_on_which_every_person_involved_became_a_suspect_is_caught() {
        Law broken =
                audited(row -> row.is(Detail.ROLE, Role.PERSON_INVOLVED) ? row.with(Detail.ROLE, Role.SUSPECT) : row);

        assertTrue(Walk.structures(2_000).someBreaks(broken, Decider.PRODUCTION));
    }

    @Test
    void a_record_that_was_closed_without_what_the_outcome_needs_is_caught() {
        Law broken = Law.of((it, decision) -> error(
                it,
                decision,
                closed(rows(it.incident(), decision), Outcome.DIVERSION_COMPLETED).stream()
                        .map(row -> row.with(Detail.ACTIVITY_COMPLETED, Answer.NO))
                        .toList()));

        assertTrue(Walk.structures(2_000).someBreaks(broken, Decider.PRODUCTION));
    }
}
