package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.guidance.Edition;
import daybook.domain.incident.Answer;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.time.LocalDate;
import java.util.Optional;

/** How a recorded crime ended. Sources: NPCC-2024, HO-OUTCOMES-2026. */
final class OutcomeChecks {

    private OutcomeChecks() {}

    static void outcomeNotForCategory2(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.isPresent() && isOutside(look, crime, outcome.get()) && !isExplained(crime)) {
                look.ifNothingAggravates(crime)
                        .ifPresent(it -> look.found(
                                it,
                                crime.telling(Detail.OUTCOME),
                                Fact.of(outcome.get().code())));
            }
        }
    }

    private static boolean isOutside(Look look, RecordedCrime crime, Outcome outcome) {
        return look.needEdition(crime, Edition.NPCC_2024)
                && crime.telling(Detail.REPORTED_ON)
                        .value(Detail.REPORTED_ON, LocalDate.class)
                        .map(it -> ClosingRules.outcomesFor(Category.NON_AGGRAVATED, Edition.NPCC_2024, it))
                        .filter(it -> !it.contains(outcome))
                        .isPresent();
    }

    private static boolean isExplained(RecordedCrime crime) {
        return crime.telling(Detail.DEPARTURE).answer(Detail.DEPARTURE) == Answer.YES;
    }

    static void outcomeLacksACondition(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.isPresent()) {
                for (Detail detail : Detail.values()) {
                    detail.neededFor(outcome.get()).ifPresent(it -> lacks(look, crime, outcome.get(), it, detail));
                }
            }
        }
    }

    private static void lacks(
            Look look, RecordedCrime crime, Outcome outcome, OutcomeCondition condition, Detail detail) {
        RecordedRow row = crime.telling(detail);
        if (look.needAnswer(row, detail) == Answer.NO) {
            look.found(row, Fact.of(outcome.code()), Fact.missing(condition));
        }
    }

    static void outcomeTooEarly(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.isPresent()) {
                look.need(crime, Detail.OUTCOME_DAY, LocalDate.class)
                        .ifPresent(day -> tooEarly(look, crime, outcome.get(), day));
            }
        }
    }

    private static void tooEarly(Look look, RecordedCrime crime, Outcome outcome, LocalDate closed) {
        Optional<LocalDate> happened = crime.telling(Detail.HAPPENED_ON).day();
        Optional<LocalDate> reported = look.need(crime, Detail.REPORTED_ON, LocalDate.class);
        if (!outcome.inForceOn(closed)) {
            tooEarly(look, crime, outcome, closed, Remark.OUTCOME_EXISTED);
        } else if (happened.filter(closed::isBefore).isPresent()) {
            tooEarly(look, crime, outcome, closed, Remark.DAY_OF_THE_CRIME);
        } else if (reported.filter(closed::isBefore).isPresent()) {
            tooEarly(look, crime, outcome, closed, Remark.DAY_OF_THE_REPORT);
        }
    }

    private static void tooEarly(Look look, RecordedCrime crime, Outcome outcome, LocalDate closed, Remark before) {
        look.found(crime.telling(Detail.OUTCOME_DAY), Fact.of(outcome.code()), Fact.of(closed), Fact.of(before));
    }

    static void cancelledByTheInvestigator(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Optional<CancellationGround> ground = look.need(crime, Detail.CANCELLATION, CancellationGround.class);
            if (ground.filter(it -> it.conditions().contains(CancellationCondition.DECIDED_INDEPENDENTLY))
                    .isPresent()) {
                Optional<String> by = look.need(crime, Detail.CANCELLED_BY, String.class);
                Optional<String> officer = look.need(crime, Detail.INVESTIGATING_OFFICER, String.class);
                if (by.isPresent() && officer.filter(by.get()::equalsIgnoreCase).isPresent()) {
                    look.found(
                            crime.telling(Detail.CANCELLATION),
                            Fact.of(ground.get().code()));
                }
            }
        }
    }

    /** Outcome 11 says that whoever did it is below the age of criminal responsibility. */
    static void nobodyUnderTen(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.filter(Outcome.SUSPECT_UNDER_TEN::equals).isPresent() && look.needRoles(crime)) {
                boolean mayBe = false;
                for (RecordedRow row : crime.answering()) {
                    mayBe |= look.needAge(row).orElse(0) < Age.RESPONSIBLE;
                }
                if (!mayBe) {
                    look.found(crime.telling(Detail.OUTCOME));
                }
            }
        }
    }

    private static Optional<Outcome> outcomeOf(Look look, RecordedCrime crime) {
        return look.need(crime, Detail.OUTCOME, Outcome.class);
    }
}
