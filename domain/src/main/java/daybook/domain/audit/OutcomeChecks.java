package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.guidance.Edition;
import daybook.domain.incident.Answer;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingRules;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How a recorded crime ended. Sources: NPCC-2024, HO-OUTCOMES-2026. */
final class OutcomeChecks {

    private OutcomeChecks() {}

    static void outcomeNotForCategory2(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.isPresent() && isOutside(look, crime, outcome.get()) && !isExplained(crime)) {
                look.ifNothingAggravates(crime)
                        .ifPresent(it -> look.found(
                                it, crime.telling(Detail.OUTCOME), outcome.get().code()));
            }
        }
    }

    private static boolean isOutside(Look look, RecordedCrime crime, Outcome outcome) {
        Optional<Edition> edition = look.needEdition(crime);
        Optional<LocalDate> reported = crime.telling(Detail.REPORTED_ON).value(Detail.REPORTED_ON, LocalDate.class);
        return edition.filter(Edition.NPCC_2024::equals).isPresent()
                && !ClosingRules.outcomesFor(Category.NON_AGGRAVATED, edition.get(), reported.orElseThrow())
                        .contains(outcome);
    }

    private static boolean isExplained(RecordedCrime crime) {
        return crime.telling(Detail.DEPARTURE).answer(Detail.DEPARTURE) == Answer.YES;
    }

    static void outcomeLacksACondition(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            outcomeOf(look, crime)
                    .ifPresent(outcome -> Arrays.stream(OutcomeCondition.values())
                            .filter(it -> it.isStated() || it == OutcomeCondition.AGENCY_NAMED)
                            .filter(it -> it.isNeededFor(outcome))
                            .forEach(it -> Detail.of(it).ifPresent(detail -> {
                                RecordedRow row = crime.telling(detail);
                                if (look.needAnswer(row, detail) == Answer.NO) {
                                    look.found(row, outcome.code(), it.name());
                                }
                            })));
        }
    }

    static void outcomeTooEarly(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Optional<Outcome> outcome = outcomeOf(look, crime);
            if (outcome.isPresent()) {
                RecordedRow row = crime.telling(Detail.OUTCOME_DAY);
                look.need(row, Detail.OUTCOME_DAY, LocalDate.class)
                        .ifPresent(day -> tooEarly(look, crime, outcome.get(), day));
            }
        }
    }

    private static void tooEarly(Look look, RecordedCrime crime, Outcome outcome, LocalDate closed) {
        RecordedRow row = crime.telling(Detail.OUTCOME_DAY);
        Optional<LocalDate> happened = crime.telling(Detail.HAPPENED_ON).day();
        Optional<LocalDate> reported =
                look.need(crime.telling(Detail.REPORTED_ON), Detail.REPORTED_ON, LocalDate.class);
        if (!outcome.inForceOn(closed)) {
            look.found(row, outcome.code(), closed.toString(), "the first day on which it could be used");
        } else if (happened.filter(closed::isBefore).isPresent()) {
            look.found(row, outcome.code(), closed.toString(), "the day of the crime");
        } else if (reported.filter(closed::isBefore).isPresent()) {
            look.found(row, outcome.code(), closed.toString(), "the day of the report");
        }
    }

    static void cancelledByTheInvestigator(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            RecordedRow row = crime.telling(Detail.CANCELLATION);
            Optional<CancellationGround> ground = look.need(row, Detail.CANCELLATION, CancellationGround.class);
            if (ground.filter(it -> it.conditions().contains(CancellationCondition.DECIDED_INDEPENDENTLY))
                    .isPresent()) {
                Optional<String> by = look.need(row, Detail.CANCELLED_BY, String.class);
                Optional<String> officer = look.need(row, Detail.INVESTIGATING_OFFICER, String.class);
                if (by.isPresent() && by.equals(officer)) {
                    look.found(row, ground.get().code());
                }
            }
        }
    }

    private static Optional<Outcome> outcomeOf(Look look, RecordedCrime crime) {
        return look.need(crime.telling(Detail.OUTCOME), Detail.OUTCOME, Outcome.class);
    }
}
