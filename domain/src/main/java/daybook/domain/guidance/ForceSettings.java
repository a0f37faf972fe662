package daybook.domain.guidance;

import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * What a force decided for itself where this project's decisions leave it the choice. A value: echoed in every decision.
 *
 * @param adoptedOn the day it adopted the revised approach, not before 1 May 2024 (DAYBOOK-02)
 * @param repeatNotices how many notices make a child "repeated", 2 to 100 (DAYBOOK-03)
 * @param repeatWindowMonths within how many months, 1 to 1200; 0 for no limit (DAYBOOK-03)
 * @param thirdPartyReports how it reads third-party reports of willing 13 to 15 year olds (DAYBOOK-07)
 * @param unnamedSuspect whether 21 and 22 may close a crime that names no suspect (DAYBOOK-10)
 * @param reviewAfterMonths when a record is reviewed, 1 to 1200; 0 while the force has not set it (DAYBOOK-13)
 */
public record ForceSettings(
        LocalDate adoptedOn,
        int repeatNotices,
        int repeatWindowMonths,
        ThirdPartyReading thirdPartyReports,
        UnnamedSuspectReading unnamedSuspect,
        int reviewAfterMonths) {

    /** The public notice of the revised approach. Source: NPCC-2024. */
    public static final LocalDate PUBLIC_NOTICE = LocalDate.of(2024, 5, 1);

    private static final int MOST_MONTHS = 1200;

    private static final ForceSettings DEFAULTS = new ForceSettings(
            PUBLIC_NOTICE, 2, 0, ThirdPartyReading.RECORD_BOTH, UnnamedSuspectReading.ALLOW_WITH_A_WARNING, 0);

    public ForceSettings {
        if (adoptedOn.isBefore(PUBLIC_NOTICE)) {
            throw new IllegalArgumentException("the revised approach cannot be adopted before 2024-05-01");
        }
        if (repeatNotices < 2 || repeatNotices > 100) {
            throw new IllegalArgumentException("repeat is reached at 2 to 100 notices");
        }
        if (repeatWindowMonths < 0 || repeatWindowMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("the window for repeat is 1 to 1200 months, or 0 for no limit");
        }
        if (reviewAfterMonths < 0 || reviewAfterMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("a review comes after 1 to 1200 months, or 0 while it is not set");
        }
    }

    /** Every reading as this project has it. */
    public static ForceSettings defaults() {
        return DEFAULTS;
    }

    public ForceSettings adoptedOn(LocalDate day) {
        return new ForceSettings(
                day, repeatNotices, repeatWindowMonths, thirdPartyReports, unnamedSuspect, reviewAfterMonths);
    }

    public ForceSettings repeat(int notices, int windowMonths) {
        return new ForceSettings(
                adoptedOn, notices, windowMonths, thirdPartyReports, unnamedSuspect, reviewAfterMonths);
    }

    public ForceSettings thirdPartyReports(ThirdPartyReading reading) {
        return new ForceSettings(
                adoptedOn, repeatNotices, repeatWindowMonths, reading, unnamedSuspect, reviewAfterMonths);
    }

    public ForceSettings unnamedSuspect(UnnamedSuspectReading reading) {
        return new ForceSettings(
                adoptedOn, repeatNotices, repeatWindowMonths, thirdPartyReports, reading, reviewAfterMonths);
    }

    public ForceSettings reviewAfterMonths(int months) {
        return new ForceSettings(
                adoptedOn, repeatNotices, repeatWindowMonths, thirdPartyReports, unnamedSuspect, months);
    }

    /** {@code default}, or what differs from it, as in {@code DAYBOOK-02=2024-09-01}. */
    public String echo() {
        if (equals(DEFAULTS)) {
            return "default";
        }
        StringJoiner echo = new StringJoiner(" ");
        differs(echo, OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE, adoptedOn, DEFAULTS.adoptedOn);
        differs(
                echo,
                OwnDecision.REPEATED_IS_A_MARKER,
                repeatNotices + "/" + repeatWindowMonths,
                DEFAULTS.repeatNotices + "/" + DEFAULTS.repeatWindowMonths);
        differs(echo, OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS, thirdPartyReports, DEFAULTS.thirdPartyReports);
        differs(echo, OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT, unnamedSuspect, DEFAULTS.unnamedSuspect);
        differs(echo, OwnDecision.RETENTION_IS_THE_FORCES_OWN, reviewAfterMonths, DEFAULTS.reviewAfterMonths);
        return echo.toString();
    }

    private static void differs(StringJoiner echo, OwnDecision decision, Object here, Object there) {
        if (!here.equals(there)) {
            echo.add(decision.id() + "=" + here);
        }
    }
}
