package daybook.domain.recording;

import static daybook.domain.guidance.Source.HOCR_2026;
import static daybook.domain.guidance.Source.HO_NOL_2026;
import static daybook.domain.guidance.Source.HO_OUTCOMES_2026;
import static daybook.domain.guidance.Source.HO_SCHOOLS;
import static daybook.domain.guidance.Source.NPCC_2024;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Source;
import java.util.List;

/**
 * What the rules leave open and a Force Crime Registrar settles.
 *
 * <p>Its question and readings are texts of {@code Wording} under {@code referral.<NAME>}.
 */
public enum ReferralPoint {
    AGE_OF_THE_CHILD_PICTURED("S-1", on(HOCR_2026, "p7-8"), on(HOCR_2026, "p10")),
    WHO_TOOK_IT("S-2", on(HOCR_2026, "p7-8"), on(HOCR_2026, "p10")),
    ACROSS_A_BORDER("S-5", on(HOCR_2026, "p15")),
    NOTHING_BUT_POSSESSION("S-6", on(HO_NOL_2026, "086/10"), on(NPCC_2024, "")),
    PICTURED_IS_ABROAD("S-7", on(HOCR_2026, "p15")),
    NOBODY_ASKED(OwnDecision.NOBODY_ASKED_OR_NOTHING_SENT, on(NPCC_2024, "")),
    ASKED_BUT_NOT_SENT(OwnDecision.NOBODY_ASKED_OR_NOTHING_SENT, on(HOCR_2026, "p66")),
    SIXTEEN_AND_SEVENTEEN(OwnDecision.SIXTEEN_AND_SEVENTEEN, on(HO_NOL_2026, "classes 21 and 22B")),
    SCHOOL_WITHOUT_A_KNOWN_REQUEST(OwnDecision.SCHOOL_WITHOUT_A_REQUEST, on(HO_SCHOOLS, ""), on(HOCR_2026, "p12")),
    SCHOOL_WHERE_NOBODY_ASKS(OwnDecision.SCHOOL_WITHOUT_A_REQUEST, on(HO_SCHOOLS, ""), on(HOCR_2026, "p12")),
    WILLING_TEENAGER(OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS, on(HOCR_2026, "p65"), on(HOCR_2026, "p8")),
    OFFENCE_OF_AN_ONWARD_SHARE(OwnDecision.OFFENCE_OF_AN_ONWARD_SHARE, on(HOCR_2026, "p67")),
    UNDER_TEN(OwnDecision.UNDER_TEN_IS_NEVER_A_SUSPECT, on(HOCR_2026, "p9"), on(HO_OUTCOMES_2026, "p16")),
    BOTH_ASKED_AND_BOTH_SENT(OwnDecision.BOTH_ASKED_AND_BOTH_SENT, on(NPCC_2024, "FAQ")),
    REQUESTER_OF_UNKNOWN_AGE("K-9", on(HOCR_2026, "p65"), on(OwnDecision.AGES_NOT_KNOWN)),
    CODE_WITH_AN_AGE_NOT_KNOWN(OwnDecision.AGES_NOT_KNOWN, on(HOCR_2026, "p65")),
    ACROSS_EXCHANGES(OwnDecision.PRINCIPAL_CRIME_WITHIN_ONE_EXCHANGE, on(HOCR_2026, "p12-13")),
    ADULT_WITHOUT_FORCE(OwnDecision.ADULT_WITHOUT_FORCE, on(HO_NOL_2026, "086/02, 086/10, 071/08, 071/17")),
    ASKED_TO_FORWARD(OwnDecision.ASKED_TO_FORWARD, on(HOCR_2026, "p66")),
    CHILD_ASKED_BESIDE_OTHERS("K-11", on(NPCC_2024, ""), on(HOCR_2026, "p66")),
    LEADING_OFFENCE("K-12", on(HOCR_2026, "p12-13")),
    SENDING_OF_GENITALS("K-12", on(HOCR_2026, "p70")),
    AUTHOR_NOT_KNOWN("K-13", on(NPCC_2024, "")),
    LAW_BEFORE_2024("K-15", on(HO_NOL_2026, "175/08, 088/14, 088/15")),
    LEAD_OFFENCE_NOT_IN_FORCE("K-15", on(HO_NOL_2026, "commencement")),
    LEAD_OFFENCE_UNLIKE_THE_FACTS(OwnDecision.WHAT_A_LEADING_OFFENCE_IS_NAMED_FOR, on(HOCR_2026, "p12-13")),
    BIRTHDAY_BETWEEN("K-21", on(HOCR_2026, "p12")),
    RECORDED_LATE("K-23", on(HOCR_2026, "p10")),
    LATE_IF_RECORDED_NOW("K-23", on(HOCR_2026, "p10")),
    STATED_AGE(OwnDecision.STATED_AGE_ON_AN_EARLIER_DAY, on(NPCC_2024, "")),
    FORCED_WITHOUT_A_REQUEST(OwnDecision.FORCED_WITHOUT_A_REQUEST, on(NPCC_2024, "")),
    SEVERAL_VICTIMS(OwnDecision.SEVERAL_VICTIMS_ON_ONE_CRIME, on(HOCR_2026, "p12")),
    FORCED_TAKING(OwnDecision.FORCED_TAKING_IS_NOT_HELD_AGAINST_A_CHILD, on(HOCR_2026, "p66")),
    AUTHOR_NOT_KNOWN_AT_SIXTEEN(OwnDecision.AUTHOR_NOT_KNOWN_AT_SIXTEEN, on(NPCC_2024, "")),
    GROUP_OF_MIXED_AGES(OwnDecision.GROUP_OF_MIXED_AGES, on(HOCR_2026, "p65")),
    FORCED_AND_FORCING(OwnDecision.FORCED_AND_FORCING_ANOTHER, on(HOCR_2026, "p66"));

    private final String id;
    private final List<Citation> citations;

    ReferralPoint(String id, Citation... citations) {
        this.id = id;
        this.citations = List.of(citations);
    }

    ReferralPoint(OwnDecision decision, Citation source) {
        this(decision.id(), source, Citation.of(decision));
    }

    ReferralPoint(OwnDecision decision, Citation source, Citation another) {
        this(decision.id(), source, another, Citation.of(decision));
    }

    private static Citation on(Source source, String place) {
        return Citation.of(source, place);
    }

    private static Citation on(OwnDecision decision) {
        return Citation.of(decision);
    }

    /** The id of the decision of ours, or of the rule, that leaves it open. */
    public String id() {
        return id;
    }

    public List<Citation> citations() {
        return citations;
    }

    /** Where its texts stand in the wording. */
    public String key() {
        return "referral." + name();
    }
}
