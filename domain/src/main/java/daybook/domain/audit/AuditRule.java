package daybook.domain.audit;

import static daybook.domain.audit.Severity.CHECK;
import static daybook.domain.audit.Severity.ERROR;
import static daybook.domain.guidance.Source.DPA_2018;
import static daybook.domain.guidance.Source.HOCR_2026;
import static daybook.domain.guidance.Source.HO_NOL_2026;
import static daybook.domain.guidance.Source.HO_OUTCOMES_2026;
import static daybook.domain.guidance.Source.NPCC_2024;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The checks on records that already exist, as a list to print. Never a verdict on a person.
 *
 * <p>The ids stay. 1 is roles, 2 crimes and codes, 3 how a crime ends, 4 the record itself, 5 one child, 6 the older approach.
 */
public enum AuditRule {
    CHILD_SUSPECTED_WITHOUT_AGGRAVATION(
            "A-101",
            ERROR,
            RoleChecks::childSuspectedWithoutAggravation,
            on(NPCC_2024, ""),
            on(DPA_2018, "s.38"),
            on(OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE),
            on(OwnDecision.CATEGORY_NOT_ON_RECORD)),
    SUSPECTED_UNDER_TEN(
            "A-102",
            ERROR,
            RoleChecks::suspectedUnderTen,
            on(HOCR_2026, "p9"),
            on(OwnDecision.UNDER_TEN_IS_NEVER_A_SUSPECT)),
    CRIME_AGAINST_A_VICTIM("A-103", CHECK, RoleChecks::crimeAgainstAVictim, on(HOCR_2026, "p66"), on(NPCC_2024, "")),
    IMAGE_CRIME_BESIDE_AN_ADULT("A-104", CHECK, RoleChecks::imageCrimeBesideAnAdult, on(NPCC_2024, "")),
    TWO_THINGS_ON_ONE_CRIME("A-105", ERROR, RoleChecks::twoThingsOnOneCrime, on(HOCR_2026, "p66"), on(NPCC_2024, "")),
    ONE_KIND_WITHOUT_THE_OTHER(
            "A-201",
            CHECK,
            OffenceChecks::oneKindWithoutTheOther,
            on(NPCC_2024, ""),
            on(HOCR_2026, "p66"),
            on(OwnDecision.NOBODY_ASKED_OR_NOTHING_SENT)),
    CODE_DOES_NOT_FIT(
            "A-202",
            ERROR,
            CodeFit::look,
            on(HO_NOL_2026, "classes 21 and 22B"),
            on(OwnDecision.CHILD_ASKED_NOT_ON_THE_CRIME)),
    SEVERAL_IMAGE_CRIMES("A-203", ERROR, OffenceChecks::severalImageCrimes, on(HOCR_2026, "p12")),
    CODE_NOT_LAW("A-204", ERROR, OffenceChecks::codeNotLaw, on(HO_NOL_2026, "")),
    OUTCOME_NOT_FOR_CATEGORY_2(
            "A-301",
            ERROR,
            OutcomeChecks::outcomeNotForCategory2,
            on(NPCC_2024, ""),
            on(HO_OUTCOMES_2026, "p21-23"),
            on(OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE),
            on(OwnDecision.CATEGORY_NOT_ON_RECORD)),
    OUTCOME_LACKS_A_CONDITION("A-302", ERROR, OutcomeChecks::outcomeLacksACondition, on(HO_OUTCOMES_2026, "p21-23")),
    OUTCOME_TOO_EARLY("A-303", ERROR, OutcomeChecks::outcomeTooEarly, on(HO_OUTCOMES_2026, "")),
    CANCELLED_BY_THE_INVESTIGATOR("A-304", ERROR, OutcomeChecks::cancelledByTheInvestigator, on(HO_OUTCOMES_2026, "")),
    RECORDED_LATE("A-401", ERROR, RecordChecks::recordedLate, on(HOCR_2026, "p10")),
    FLAGS_MISSING("A-402", ERROR, RecordChecks::flagsMissing, on(HOCR_2026, "p29")),
    REPEAT_NOT_MARKED(
            "A-501", CHECK, RecordChecks::repeatNotMarked, on(NPCC_2024, ""), on(OwnDecision.REPEATED_IS_A_MARKER)),
    TWO_REFERENCES("A-502", CHECK, RecordChecks::twoReferences, on(OwnDecision.ONE_CHILD_UNDER_TWO_REFERENCES)),
    SUSPECT_BEFORE_THE_REVISION(
            "A-601",
            CHECK,
            RoleChecks::suspectBeforeTheRevision,
            on(NPCC_2024, ""),
            on(OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE));

    private final String id;
    private final Severity severity;
    private final Consumer<Look> check;
    private final List<Citation> citations;

    AuditRule(String id, Severity severity, Consumer<Look> check, Citation... citations) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.citations = List.of(citations);
    }

    private static Citation on(Source source, String place) {
        return Citation.of(source, place);
    }

    private static Citation on(OwnDecision decision) {
        return Citation.of(decision);
    }

    /** The rule under an id; none if there is no such rule. */
    public static Optional<AuditRule> under(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** As in {@code A-103}. */
    public String id() {
        return id;
    }

    /** That of its gravest finding. */
    public Severity severity() {
        return severity;
    }

    public List<Citation> citations() {
        return citations;
    }

    /** What it finds, in those words. */
    public String finds(Wording wording) {
        return wording.of("audit." + id + ".finds");
    }

    void look(Look look) {
        check.accept(look);
    }
}
