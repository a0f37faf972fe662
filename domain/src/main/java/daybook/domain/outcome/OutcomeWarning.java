package daybook.domain.outcome;

import static daybook.domain.guidance.Source.HO_OUTCOMES_2026;
import static daybook.domain.guidance.Source.NPCC_2024;
import static daybook.domain.outcome.Outcome.ANOTHER_BODY_ACTS;
import static daybook.domain.outcome.Outcome.DIVERSION_COMPLETED;
import static daybook.domain.outcome.Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST;
import static daybook.domain.outcome.Outcome.SUSPECT_UNDER_TEN;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a person should weigh before a crime closes; it stops nothing. Sources: HO-OUTCOMES-2026, NPCC-2024, DAYBOOK-10. */
public enum OutcomeWarning {
    NO_NAMED_SUSPECT(
            EnumSet.of(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, DIVERSION_COMPLETED),
            ProposedClosing::passesUnnamed,
            Citation.of(HO_OUTCOMES_2026, "p3"),
            Citation.of(HO_OUTCOMES_2026, "p22"),
            Citation.of(NPCC_2024),
            Citation.of(OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT)),
    NOT_NORMALLY_FOR_CHILD_ABUSE(
            EnumSet.of(INVESTIGATION_NOT_IN_PUBLIC_INTEREST),
            ProposedClosing::always,
            Citation.of(HO_OUTCOMES_2026, "p22"),
            Citation.of(NPCC_2024)),
    UNDER_TEN_IS_NOT_A_SUSPECT(
            EnumSet.of(SUSPECT_UNDER_TEN),
            ProposedClosing::isHeldUnderTenBySomebodyNotSuspected,
            Citation.of(HO_OUTCOMES_2026, "p16"),
            Citation.of(OwnDecision.UNDER_TEN_IS_NEVER_A_SUSPECT)),
    DEPARTS_FROM_THE_GUIDANCE(EnumSet.allOf(Outcome.class), ProposedClosing::departs, Citation.of(NPCC_2024)),
    /** The framework's own conditions for this outcome are not in this list of conditions. */
    CONDITIONS_NOT_HELD(
            EnumSet.complementOf(EnumSet.of(
                    SUSPECT_UNDER_TEN, ANOTHER_BODY_ACTS, INVESTIGATION_NOT_IN_PUBLIC_INTEREST, DIVERSION_COMPLETED)),
            ProposedClosing::always,
            Citation.of(HO_OUTCOMES_2026));

    private final Set<Outcome> outcomes;
    private final Predicate<ProposedClosing> applies;
    private final List<Citation> citations;

    OutcomeWarning(Set<Outcome> outcomes, Predicate<ProposedClosing> applies, Citation... citations) {
        this.outcomes = outcomes;
        this.applies = applies;
        this.citations = List.of(citations);
    }

    /** Whether it is said of some closing with that outcome in a force with that reading of DAYBOOK-10. */
    public boolean isSaidOf(Outcome outcome, UnnamedSuspectReading reading) {
        return outcomes.contains(outcome)
                && (this != NO_NAMED_SUSPECT || reading == UnnamedSuspectReading.ALLOW_WITH_A_WARNING)
                && (this != DEPARTS_FROM_THE_GUIDANCE || !ProposedClosing.OF_CATEGORY_2.contains(outcome));
    }

    /** Everything that is said of some closing with that outcome in a force with that reading of DAYBOOK-10. */
    public static List<OutcomeWarning> saidOf(Outcome outcome, UnnamedSuspectReading reading) {
        return Arrays.stream(values())
                .filter(it -> it.isSaidOf(outcome, reading))
                .toList();
    }

    /** The sources on both sides, and the decision of ours where there is one. */
    public List<Citation> citations() {
        return citations;
    }

    public String says(Wording wording) {
        return wording.of("warning." + name());
    }

    boolean appliesTo(ProposedClosing proposed) {
        return outcomes.contains(proposed.closing().outcome()) && applies.test(proposed);
    }
}
