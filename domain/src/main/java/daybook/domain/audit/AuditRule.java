package daybook.domain.audit;

import static daybook.domain.audit.Severity.CHECK;
import static daybook.domain.audit.Severity.ERROR;
import static daybook.domain.guidance.OwnDecision.*;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            on(ADOPTED_ON_THE_PUBLIC_NOTICE),
            on(CATEGORY_NOT_ON_RECORD)),
    SUSPECTED_UNDER_TEN(
            "A-102", ERROR, RoleChecks::suspectedUnderTen, on(HOCR_2026, "p9"), on(UNDER_TEN_IS_NEVER_A_SUSPECT)),
    CRIME_AGAINST_A_VICTIM("A-103", CHECK, RoleChecks::crimeAgainstAVictim, on(HOCR_2026, "p66"), on(NPCC_2024, "")),
    IMAGE_CRIME_BESIDE_AN_ADULT("A-104", CHECK, RoleChecks::imageCrimeBesideAnAdult, on(NPCC_2024, "")),
    TWO_THINGS_ON_ONE_CRIME("A-105", ERROR, RoleChecks::twoThingsOnOneCrime, on(HOCR_2026, "p66"), on(NPCC_2024, "")),
    ADULT_AS_PERSON_INVOLVED("A-106", ERROR, RoleChecks::adultAsPersonInvolved, on(NPCC_2024, "")),
    NO_VICTIM_ON_RECORD("A-107", CHECK, RoleChecks::noVictimOnRecord, on(HO_NOL_2026, ""), on(HOCR_2026, "p12")),
    ONE_KIND_WITHOUT_THE_OTHER(
            "A-201",
            CHECK,
            OffenceChecks::oneKindWithoutTheOther,
            on(NPCC_2024, ""),
            on(HOCR_2026, "p66"),
            on(NOBODY_ASKED_OR_NOTHING_SENT),
            on(SIXTEEN_AND_SEVENTEEN),
            on(WILLING_TEENAGER_REPORTED_BY_OTHERS),
            on(CATEGORY_NOT_ON_RECORD)),
    CODE_DOES_NOT_FIT(
            "A-202", ERROR, CodeFit::look, on(HO_NOL_2026, "classes 21 and 22B"), on(CHILD_ASKED_NOT_ON_THE_CRIME)),
    SEVERAL_IMAGE_CRIMES(
            "A-203",
            ERROR,
            OffenceChecks::severalImageCrimes,
            on(HOCR_2026, "p12"),
            on(PRINCIPAL_CRIME_WITHIN_ONE_EXCHANGE)),
    CODE_NOT_LAW("A-204", ERROR, OffenceChecks::codeNotLaw, on(HO_NOL_2026, ""), on(CODE_BESIDE_OUR_LIST)),
    CRIME_FOR_RECEIVING(
            "A-205",
            CHECK,
            CategoryChecks::crimeForReceiving,
            on(HOCR_2026, "p66"),
            on(UNASKED_RECIPIENT_IS_A_WITNESS),
            on(CATEGORY_NOT_ON_RECORD)),
    CATEGORY_AGAINST_THE_RECORD("A-206", ERROR, CategoryChecks::categoryAgainstTheRecord, on(NPCC_2024, "")),
    OUTCOME_NOT_FOR_CATEGORY_2(
            "A-301",
            ERROR,
            OutcomeChecks::outcomeNotForCategory2,
            on(NPCC_2024, ""),
            on(HO_OUTCOMES_2026, "p21-23"),
            on(ADOPTED_ON_THE_PUBLIC_NOTICE),
            on(CATEGORY_NOT_ON_RECORD)),
    OUTCOME_LACKS_A_CONDITION("A-302", ERROR, OutcomeChecks::outcomeLacksACondition, on(HO_OUTCOMES_2026, "p21-23")),
    OUTCOME_TOO_EARLY("A-303", ERROR, OutcomeChecks::outcomeTooEarly, on(HO_OUTCOMES_2026, "")),
    CANCELLED_BY_THE_INVESTIGATOR("A-304", ERROR, OutcomeChecks::cancelledByTheInvestigator, on(HO_OUTCOMES_2026, "")),
    NOBODY_UNDER_TEN("A-305", ERROR, OutcomeChecks::nobodyUnderTen, on(HO_OUTCOMES_2026, "p16")),
    NOT_NORMALLY_FOR_CHILD_ABUSE("A-306", CHECK, CategoryChecks::notNormallyForChildAbuse, on(HO_OUTCOMES_2026, "p22")),
    RECORDED_LATE("A-401", ERROR, RecordChecks::recordedLate, on(HOCR_2026, "p10")),
    FLAGS_MISSING("A-402", ERROR, RecordChecks::flagsMissing, on(HOCR_2026, "p29")),
    DAYS_OUT_OF_ORDER("A-403", CHECK, RecordChecks::daysOutOfOrder, on(HOCR_2026, "p10")),
    REPEAT_NOT_MARKED("A-501", CHECK, ChildChecks::repeatNotMarked, on(NPCC_2024, ""), on(REPEATED_IS_A_MARKER)),
    TWO_REFERENCES("A-502", CHECK, ChildChecks::twoReferences, on(ONE_CHILD_UNDER_TWO_REFERENCES)),
    REPEAT_MARKED_TOO_EARLY(
            "A-503", CHECK, ChildChecks::repeatMarkedTooEarly, on(NPCC_2024, ""), on(REPEATED_IS_A_MARKER)),
    SUSPECT_BEFORE_THE_REVISION(
            "A-601",
            CHECK,
            OlderApproachChecks::suspectBeforeTheRevision,
            on(NPCC_2024, ""),
            on(ADOPTED_ON_THE_PUBLIC_NOTICE)),
    CONVERTED_TO_THE_REVISION(
            "A-602",
            CHECK,
            OlderApproachChecks::convertedToTheRevision,
            on(NPCC_2024, ""),
            on(ADOPTED_ON_THE_PUBLIC_NOTICE));

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

    /** What it may ask of a record; where one of these is not told, it cannot tell all that it could. */
    public Set<Detail> needs() {
        return RuleNeeds.of(this);
    }

    /** What it finds, in those words. */
    public String finds(Wording wording) {
        return wording.of(key("finds"));
    }

    /** What the record should say, in those words, with dots for what a finding names. */
    public String should(Wording wording) {
        return wording.of(key("should")).replaceAll("\\{[1-9]}", "...");
    }

    /** When it only asks a person to look although it is graver otherwise; none if its findings are all alike. */
    public Optional<String> lesser(Wording wording) {
        return isSometimesLess() ? Optional.of(wording.of(key("lesser"))) : Optional.empty();
    }

    /** Whether it is an error that is only to be looked at where the record does not say enough. */
    public boolean isSometimesLess() {
        return EnumSet.of(
                        CHILD_SUSPECTED_WITHOUT_AGGRAVATION,
                        SUSPECTED_UNDER_TEN,
                        CODE_DOES_NOT_FIT,
                        SEVERAL_IMAGE_CRIMES,
                        CODE_NOT_LAW,
                        OUTCOME_NOT_FOR_CATEGORY_2)
                .contains(this);
    }

    String key(String what) {
        return "audit." + id + "." + what;
    }

    void look(Look look) {
        check.accept(look);
    }
}
