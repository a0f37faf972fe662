package daybook.domain.guidance;

import static daybook.domain.guidance.Source.CGM;
import static daybook.domain.guidance.Source.CL_V_GMP;
import static daybook.domain.guidance.Source.DPA_2018;
import static daybook.domain.guidance.Source.HOCR_2026;
import static daybook.domain.guidance.Source.HO_NOL_2026;
import static daybook.domain.guidance.Source.HO_OUTCOMES_2026;
import static daybook.domain.guidance.Source.HO_SCHOOLS;
import static daybook.domain.guidance.Source.NPCC_2024;

import java.util.List;

/**
 * The rules by which an incident is recorded, as a list to print: each with its id and where it comes from.
 *
 * <p>What a rule says is a text of {@link Wording} under {@code rule.<id>}. S is scope, C category, K what is recorded, H a
 * child's history, O how a crime closes, E the edition.
 */
public enum Rule {
    PICTURED_IS_AN_ADULT("S-1", on(NPCC_2024, ""), on(HO_NOL_2026, "class 88C")),
    TAKEN_BY_SOMEBODY_ELSE("S-2", on(NPCC_2024, "")),
    MADE_BY_SOFTWARE("S-3", on(HOCR_2026, "p67-70")),
    WORDS_ONLY("S-4", on(NPCC_2024, "")),
    ACROSS_A_BORDER("S-5", on(HOCR_2026, "p15")),
    NOTHING_BUT_POSSESSION("S-6", on(NPCC_2024, ""), on(HO_NOL_2026, "086/10")),
    PICTURED_IS_ABROAD("S-7", on(HOCR_2026, "p15")),
    ANY_FACTOR_AGGRAVATES("C-1", on(NPCC_2024, ""), on(HOCR_2026, "p66-67")),
    NOTHING_AGGRAVATES("C-2", on(NPCC_2024, "")),
    AN_ADULT_AGGRAVATES("C-3", on(NPCC_2024, "")),
    ONWARD_SHARE_WITHOUT_CONSENT_AGGRAVATES(
            "C-4", on(HOCR_2026, "p67"), on(OwnDecision.ONWARD_SHARE_WITHOUT_CONSENT_AGGRAVATES)),
    DECIDED_AS_IF_IN_SCOPE("C-5", on(HOCR_2026, "p7-8"), on(HOCR_2026, "p10")),
    FORCED_WITHOUT_A_REQUEST("C-6", on(OwnDecision.FORCED_WITHOUT_A_REQUEST)),
    MADE_TO_PRODUCE_IS_ENOUGH("C-7", on(NPCC_2024, ""), on(OwnDecision.ONWARD_SHARE_WITHOUT_CONSENT_AGGRAVATES)),
    NOBODY_FORCES_THEMSELVES("C-8", on(OwnDecision.NOBODY_FORCES_THEMSELVES)),
    EACH_REQUEST_INCITES("K-1", on(HOCR_2026, "p66"), on(HO_NOL_2026, "classes 21 and 22B")),
    SENDER_IS_NOT_ALSO_A_VICTIM("K-1-VICTIM", on(OwnDecision.SENDER_IS_NOT_ALSO_A_VICTIM)),
    EACH_MAKER_OR_SENDER_DISTRIBUTES("K-2", on(HOCR_2026, "p12"), on(HOCR_2026, "p66")),
    RECEIVING_IS_NO_CRIME("K-3", on(HOCR_2026, "p66"), on(OwnDecision.UNASKED_RECIPIENT_IS_A_WITNESS)),
    CHILDREN_ARE_PERSONS_INVOLVED("K-4", on(NPCC_2024, ""), on(DPA_2018, "s.38")),
    UNASKED_RECIPIENT_IS_A_WITNESS("K-4-WITNESS", on(OwnDecision.UNASKED_RECIPIENT_IS_A_WITNESS), on(NPCC_2024, "")),
    NOBODY_ASKED("K-5", on(NPCC_2024, ""), on(OwnDecision.NOBODY_ASKED_OR_NOTHING_SENT)),
    NO_CLASS_AT_16_OR_17("K-6", on(HO_NOL_2026, "classes 21 and 22B"), on(OwnDecision.SIXTEEN_AND_SEVENTEEN)),
    NO_CRIME_TO_RECORD("K-6-NONE", on(HO_NOL_2026, "classes 21 and 22B"), on(OwnDecision.SIXTEEN_AND_SEVENTEEN)),
    RECORDED_CURIOSITY_OR_NOT("K-7", on(NPCC_2024, "FAQ"), on(HO_SCHOOLS, ""), on(HOCR_2026, "p12")),
    WILLING_TEENAGER(
            "K-8", on(HOCR_2026, "p65"), on(HOCR_2026, "p8"), on(OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS)),
    REQUESTER_OF_UNKNOWN_AGE("K-9", on(HOCR_2026, "p65"), on(OwnDecision.AGES_NOT_KNOWN)),
    CRIME_THAT_LED_TO_IT("K-10", on(NPCC_2024, ""), on(HOCR_2026, "p66")),
    FORCED_CHILD_HOLDS_NO_CRIME("K-10-FORCED", on(HOCR_2026, "p66")),
    AUTHORS_ARE_SUSPECTS("K-11", on(NPCC_2024, ""), on(HOCR_2026, "p66")),
    LEADING_OFFENCE("K-12", on(HOCR_2026, "p12-13")),
    LEAD_OFFENCE_NOT_USED("K-12-UNUSED", on(OwnDecision.WHAT_A_LEADING_OFFENCE_IS_NAMED_FOR)),
    AUTHOR_NOT_KNOWN("K-13", on(NPCC_2024, ""), on(OwnDecision.AGES_NOT_KNOWN)),
    EACH_EXCHANGE_KEEPS_ITS_ANSWER("K-14", on(NPCC_2024, "")),
    LAW_OF_THE_DAY("K-15", on(HO_NOL_2026, "commencement")),
    UNDER_TEN_IS_NEVER_A_SUSPECT("K-20", on(HOCR_2026, "p9"), on(OwnDecision.UNDER_TEN_IS_NEVER_A_SUSPECT)),
    SAME_PEOPLE_SAME_KIND_ONE_CRIME("K-21", on(HOCR_2026, "p12")),
    FLAGS("K-22", on(HOCR_2026, "p29")),
    WITHIN_24_HOURS("K-23", on(HOCR_2026, "p10")),
    FIXED_ON_THE_DAY_OF_RECORDING("K-24", on(HO_NOL_2026, "")),
    FORWARDING_WAS_ASKED_FOR("K-1-FORWARD", on(OwnDecision.ASKED_TO_FORWARD)),
    FORCED_TAKING_IS_NOT_HELD_AGAINST_A_CHILD(
            "K-2-FORCED", on(HOCR_2026, "p66"), on(OwnDecision.FORCED_TAKING_IS_NOT_HELD_AGAINST_A_CHILD)),
    REPEATED_IS_A_MARKER("H-1", on(NPCC_2024, ""), on(OwnDecision.REPEATED_IS_A_MARKER)),
    WHOEVER_TOOK_PART_COUNTS("H-2", on(NPCC_2024, ""), on(HOCR_2026, "p66"), on(HO_OUTCOMES_2026, "")),
    SUSPECT_BY_A_FACTOR_COUNTS("H-2-SUSPECT", on(OwnDecision.SUSPECT_BY_A_FACTOR_COUNTS)),
    CANCELLED_CRIMES_COUNT_FOR_NOBODY(
            "H-2-CANCELLED", on(HO_OUTCOMES_2026, ""), on(OwnDecision.WHOSE_CANCELLED_CRIMES_COUNT)),
    REPEAT_CHANGES_NO_ROLE("H-3", on(NPCC_2024, "FAQ")),
    ESCALATION_IS_SHOWN("H-4", on(CL_V_GMP, ""), on(OwnDecision.WHAT_ESCALATION_COMPARES)),
    CATEGORY_2_CLOSES_WITH_THREE_OUTCOMES("O-1", on(NPCC_2024, ""), on(HO_OUTCOMES_2026, "p21-23")),
    ANY_OUTCOME_OF_THE_FRAMEWORK("O-2", on(HO_OUTCOMES_2026, "")),
    GRAVITY_MATRIX("O-3", on(CGM, ""), on(NPCC_2024, "")),
    SUSPECTS_BEFORE_THE_REVISION("E-1", on(NPCC_2024, ""), on(OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE));

    private final String id;
    private final String key;
    private final List<Citation> citations;

    Rule(String id, Citation... citations) {
        this.id = id;
        this.key = "rule." + id;
        this.citations = List.of(citations);
    }

    private static Citation on(Source source, String place) {
        return Citation.of(source, place);
    }

    private static Citation on(OwnDecision decision) {
        return Citation.of(decision);
    }

    public String id() {
        return id;
    }

    public List<Citation> citations() {
        return citations;
    }

    /** What the rule says, in those words. */
    public String says(Wording wording) {
        return wording.of(key);
    }
}
