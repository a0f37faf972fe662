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

/**
 * Something that must be so before a crime closes, as a list to print. Sources: HO-OUTCOMES-2026, NPCC-2024, DAYBOOK-10.
 *
 * <p>Most are stated by a person; the others are worked out from the crime and the closing, and cannot be stated.
 */
public enum OutcomeCondition {
    OUTCOME_IN_FORCE(every(), outcomes(""), ProposedClosing::always, ProposedClosing::isInForce),
    NOT_BEFORE_THE_REPORT(every(), outcomes(""), ProposedClosing::always, ProposedClosing::isSinceTheReport),
    DEPARTURE_EXPLAINED(every(), List.of(Citation.of(NPCC_2024)), ProposedClosing::departs),
    PARENT_OR_GUARDIAN_INFORMED(every(), outcomes("p3"), ProposedClosing::always),
    SUSPECT_NAMED(
            EnumSet.of(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, DIVERSION_COMPLETED),
            List.of(
                    Citation.of(HO_OUTCOMES_2026, "p22"),
                    Citation.of(NPCC_2024),
                    Citation.of(OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT)),
            ProposedClosing::isRefusedWithoutASuspect,
            ProposedClosing::namesASuspect),
    SUSPECTS_TOLD(
            EnumSet.of(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, DIVERSION_COMPLETED),
            outcomes("p3"),
            ProposedClosing::namesASuspect),
    UNDER_TEN_HOLDS_THE_CRIME(
            EnumSet.of(SUSPECT_UNDER_TEN), outcomes("p16"), ProposedClosing::always, ProposedClosing::isHeldUnderTen),
    EVIDENCE_OF_THE_ACT(SUSPECT_UNDER_TEN, "p16"),
    EVIDENCE_OF_AGE(SUSPECT_UNDER_TEN, "p16"),
    APPROPRIATE_ADULT_PRESENT(SUSPECT_UNDER_TEN, "p16"),
    AGENCY_NAMED(EnumSet.of(ANOTHER_BODY_ACTS), outcomes("p21"), ProposedClosing::always, ProposedClosing::namesABody),
    NO_OTHER_POLICE_FORCE(
            EnumSet.of(ANOTHER_BODY_ACTS),
            outcomes("p21"),
            ProposedClosing::always,
            ProposedClosing::namesNoPoliceForce),
    AGENCY_REASON(ANOTHER_BODY_ACTS, "p21"),
    LOCAL_REVIEW_DONE(ANOTHER_BODY_ACTS, "p21"),
    VICTIM_SIDE_AWARE(ANOTHER_BODY_ACTS, "p21"),
    RATIONALE_RECORDED(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, "p21-22"),
    VICTIMS_VIEW_CONSIDERED(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, "p21-22"),
    SUITABLE_AUTHORISER(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, "p21-22"),
    REGISTRAR_OVERSIGHT(INVESTIGATION_NOT_IN_PUBLIC_INTEREST, "p21-22"),
    SAYS_WHETHER_A_SUSPECT_WAS_NAMED(DIVERSION_COMPLETED, "p22-23"),
    ACTIVITY_DESCRIBED(DIVERSION_COMPLETED, "p22-23"),
    ACTIVITY_AGREED(DIVERSION_COMPLETED, "p22-23"),
    /** Completed, and not merely offered. */
    ACTIVITY_COMPLETED(DIVERSION_COMPLETED, "p22-23"),
    WHY_NO_FURTHER_ACTION(DIVERSION_COMPLETED, "p22-23"),
    WHY_NO_FORMAL_DISPOSAL(DIVERSION_COMPLETED, "p22-23");

    private final Set<Outcome> neededFor;
    private final List<Citation> citations;
    private final Predicate<ProposedClosing> applies;
    private final Predicate<ProposedClosing> met;
    private final boolean stated;

    /** Stated by a person, for one outcome. */
    OutcomeCondition(Outcome outcome, String page) {
        this(EnumSet.of(outcome), outcomes(page), ProposedClosing::always);
    }

    /** Stated by a person where it applies. */
    OutcomeCondition(Set<Outcome> neededFor, List<Citation> citations, Predicate<ProposedClosing> applies) {
        this.neededFor = neededFor;
        this.citations = citations;
        this.applies = applies;
        this.met = it -> it.closing().onRecord().contains(this);
        this.stated = true;
    }

    /** Worked out where it applies. */
    OutcomeCondition(
            Set<Outcome> neededFor,
            List<Citation> citations,
            Predicate<ProposedClosing> applies,
            Predicate<ProposedClosing> met) {
        this.neededFor = neededFor;
        this.citations = citations;
        this.applies = applies;
        this.met = met;
        this.stated = false;
    }

    private static Set<Outcome> every() {
        return EnumSet.allOf(Outcome.class);
    }

    private static List<Citation> outcomes(String page) {
        return List.of(Citation.of(HO_OUTCOMES_2026, page));
    }

    /** Whether a closing with that outcome may need it. */
    public boolean isNeededFor(Outcome outcome) {
        return neededFor.contains(outcome);
    }

    /** Whether some closing with that outcome needs it in a force with that reading of DAYBOOK-10. */
    public boolean isNeededFor(Outcome outcome, UnnamedSuspectReading reading) {
        return isNeededFor(outcome)
                && (this != SUSPECT_NAMED || reading == UnnamedSuspectReading.REFUSE)
                && (this != DEPARTURE_EXPLAINED || !ProposedClosing.OF_CATEGORY_2.contains(outcome));
    }

    /** Everything that some closing with that outcome needs in a force with that reading of DAYBOOK-10. */
    public static List<OutcomeCondition> neededFor(Outcome outcome, UnnamedSuspectReading reading) {
        return Arrays.stream(values())
                .filter(it -> it.isNeededFor(outcome, reading))
                .toList();
    }

    /** Whether a person states it; otherwise it is worked out. */
    public boolean isStated() {
        return stated;
    }

    public List<Citation> citations() {
        return citations;
    }

    /** What must be on the record. */
    public String says(Wording wording) {
        return wording.of("condition." + name());
    }

    /** What is said where it is not. */
    public String missing(Wording wording) {
        return wording.of("condition." + name() + ".missing");
    }

    boolean isMissingFrom(ProposedClosing proposed) {
        return isNeededFor(proposed.closing().outcome()) && applies.test(proposed) && !met.test(proposed);
    }
}
