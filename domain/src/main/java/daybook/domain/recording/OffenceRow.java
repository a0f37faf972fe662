package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import java.time.LocalDate;
import java.util.List;

/**
 * What leads to an offence in an aggravated exchange, first fit first. Source: K-12 rests on HOCR-2026 p12-13, principal crime.
 *
 * <p>The rows are a to k of the list in decision record 0013; what fits none of them has no proposed code.
 */
enum OffenceRow {
    BLACKMAIL,
    CHILD_UNDER_16_ASKED_OR_FORCED,
    CHILD_OF_16_OR_17_FORCED,
    CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT,
    EXPLOITED,
    GROOMED_BY_AN_ADULT,
    PASSED_ON_BY_AN_ADULT,
    RECEIVED_BY_AN_ADULT,
    THREAT,
    SHARED_ONWARD_TO_DISTRESS,
    SHARED_ONWARD_WITHOUT_CONSENT,
    OWN_IMAGE_SENT_TO_DISTRESS;

    /** The first day of the Sexual Offences Act 2003 s.66A and s.66B. Source: HO-NOL-2026, commencement. */
    static final LocalDate INTIMATE_IMAGE_LAW = LocalDate.of(2024, 1, 31);

    boolean fits(Group group) {
        JudgedExchange in = group.in();
        String pictured = in.exchange().pictured();
        boolean onward = in.exchange().isOnwardShare();
        return switch (this) {
            case BLACKMAIL ->
                group.broughtAbout(Factor.EXTORTED)
                        && in.exchange().circumstance(Factor.EXTORTED).demand() == Demand.MONEY_OR_PROPERTY;
            case CHILD_UNDER_16_ASKED_OR_FORCED ->
                !IncitementCodes.endAt(in) && (group.askedTheChildPictured() || group.forced(pictured));
            case CHILD_OF_16_OR_17_FORCED -> IncitementCodes.endAt(in) && group.forced(pictured);
            case CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT ->
                IncitementCodes.endAt(in)
                        && group.askedTheChildPictured()
                        && group.countsAsAdult()
                        && !group.forced(pictured);
            case EXPLOITED -> Youngest.of(group, Factor.EXPLOITED).isAChild();
            case GROOMED_BY_AN_ADULT ->
                group.countsAsAdult() && Youngest.of(group, Factor.GROOMED).isUnder16();
            case PASSED_ON_BY_AN_ADULT ->
                group.isUnknown()
                        ? group.broughtAbout(Factor.SHARED_WITHOUT_CONSENT)
                        : group.countsAsAdult()
                                && (onward && group.includesTheSender() || group.askedForItToBeForwarded());
            case RECEIVED_BY_AN_ADULT -> group.hasAnAdultWhoOnlyReceived();
            case THREAT -> group.broughtAbout(Factor.THREAT_TO_SHARE);
            case SHARED_ONWARD_TO_DISTRESS ->
                onward
                        && group.includesTheSender()
                        && !group.countsAsAdult()
                        && group.broughtAbout(Factor.INTENT_TO_DISTRESS);
            case SHARED_ONWARD_WITHOUT_CONSENT ->
                onward
                        && (group.includesTheSender()
                                ? !group.countsAsAdult() && group.broughtAbout(Factor.SHARED_WITHOUT_CONSENT)
                                : group.forced(in.exchange().asked())
                                        && !in.isAdult(in.exchange().asked()));
            case OWN_IMAGE_SENT_TO_DISTRESS ->
                in.exchange().isSentBy(pictured)
                        && group.includesTheSender()
                        && group.broughtAbout(Factor.INTENT_TO_DISTRESS);
        };
    }

    /** What it proposes; two offences where the sex of the child decides and is not known. */
    List<Offence> proposes(Group group) {
        boolean olderLaw = group.in().day().isBefore(INTIMATE_IMAGE_LAW);
        return switch (this) {
            case BLACKMAIL -> List.of(Offence.BLACKMAIL);
            case CHILD_UNDER_16_ASKED_OR_FORCED -> IncitementCodes.asking(group.in(), group.countsAsAdult());
            case CHILD_OF_16_OR_17_FORCED -> IncitementCodes.causing(group.in());
            case CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT, PASSED_ON_BY_AN_ADULT -> List.of(Offence.OBSCENE_PUBLICATION);
            case EXPLOITED ->
                List.of(
                        Youngest.of(group, Factor.EXPLOITED).isUnder13()
                                ? Offence.EXPLOITATION_UNDER_13
                                : Offence.EXPLOITATION_13_TO_17);
            case GROOMED_BY_AN_ADULT -> List.of(Offence.SEXUAL_COMMUNICATION_WITH_A_CHILD);
            case RECEIVED_BY_AN_ADULT -> List.of(Offence.POSSESSION);
            case THREAT -> List.of(Offence.THREAT_TO_SHARE);
            case SHARED_ONWARD_TO_DISTRESS ->
                List.of(olderLaw ? Offence.OBSCENE_PUBLICATION : Offence.SHARING_TO_DISTRESS);
            case SHARED_ONWARD_WITHOUT_CONSENT ->
                List.of(olderLaw ? Offence.OBSCENE_PUBLICATION : Offence.SHARING_INTIMATE);
            case OWN_IMAGE_SENT_TO_DISTRESS ->
                List.of(olderLaw ? Offence.OBSCENE_PUBLICATION : Offence.SENDING_GENITALS);
        };
    }

    /** What would fit beside it. */
    List<Offence> besides(Group group) {
        String pictured = group.exchange().pictured();
        return switch (this) {
            case CHILD_UNDER_16_ASKED_OR_FORCED ->
                group.forced(Factor.COERCED, pictured) || group.forced(Factor.EXTORTED, pictured)
                        ? IncitementCodes.causing(group.in())
                        : List.of();
            case CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT -> List.of(Offence.EXPLOITATION_13_TO_17);
            case RECEIVED_BY_AN_ADULT ->
                IncitementCodes.endAt(group.in()) ? List.of() : List.of(Offence.SEXUAL_COMMUNICATION_WITH_A_CHILD);
            case SHARED_ONWARD_TO_DISTRESS, SHARED_ONWARD_WITHOUT_CONSENT -> List.of(Offence.OBSCENE_PUBLICATION);
            case OWN_IMAGE_SENT_TO_DISTRESS -> List.of(Offence.MALICIOUS_COMMUNICATION, Offence.OBSCENE_PUBLICATION);
            case BLACKMAIL, CHILD_OF_16_OR_17_FORCED, EXPLOITED, GROOMED_BY_AN_ADULT, PASSED_ON_BY_AN_ADULT, THREAT ->
                List.of();
        };
    }

    /** Whether which code it takes rests on the sex of the child pictured. */
    boolean restsOnSex() {
        return this == CHILD_UNDER_16_ASKED_OR_FORCED || this == CHILD_OF_16_OR_17_FORCED;
    }

    /** Whether it is another row, or takes another code, where whoever did it is a child. */
    boolean restsOnTheAgeOfAuthors() {
        return switch (this) {
            case CHILD_UNDER_16_ASKED_OR_FORCED,
                    CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT,
                    GROOMED_BY_AN_ADULT,
                    PASSED_ON_BY_AN_ADULT -> true;
            case BLACKMAIL,
                    CHILD_OF_16_OR_17_FORCED,
                    EXPLOITED,
                    RECEIVED_BY_AN_ADULT,
                    THREAT,
                    SHARED_ONWARD_TO_DISTRESS,
                    SHARED_ONWARD_WITHOUT_CONSENT,
                    OWN_IMAGE_SENT_TO_DISTRESS -> false;
        };
    }

    /** Those whose age decides it, unless one is known to be young enough: whom the factor forced (DAYBOOK-14). */
    List<String> forcedOnWhoseAgeItRests(Group group) {
        boolean exploited =
                this == EXPLOITED && !Youngest.of(group, Factor.EXPLOITED).isKnownUnder(13);
        boolean groomed = this == GROOMED_BY_AN_ADULT
                && !Youngest.of(group, Factor.GROOMED).isKnownUnder(16);
        if (!exploited && !groomed) {
            return List.of();
        }
        return group.exchange().forced(exploited ? Factor.EXPLOITED : Factor.GROOMED);
    }

    /** Whether its offence is of the law of 31 January 2024, which older conduct cannot be recorded under (K-15). */
    boolean restsOnIntimateImageLaw() {
        return compareTo(THREAT) >= 0;
    }
}
