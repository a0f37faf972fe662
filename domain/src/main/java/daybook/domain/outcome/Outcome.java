package daybook.domain.outcome;

import daybook.domain.guidance.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An outcome of the national framework, in its order. Source: HO-OUTCOMES-2026.
 *
 * <p>19 is for fraud and is not here. That 23 and 24 began on 1 April 2026 is inferred, and what they say is not held.
 */
public enum Outcome {
    CHARGED("1"),
    CHARGED_OTHERWISE("1A"),
    YOUTH_CAUTION("2"),
    YOUTH_CAUTION_OTHERWISE("2A"),
    ADULT_CAUTION("3"),
    ADULT_CAUTION_OTHERWISE("3A"),
    TAKEN_INTO_CONSIDERATION("4"),
    OFFENDER_DIED("5"),
    PENALTY_NOTICE("6"),
    CANNABIS_WARNING("7"),
    COMMUNITY_RESOLUTION("8"),
    PROSECUTION_NOT_IN_PUBLIC_INTEREST("9"),
    FORMAL_ACTION_NOT_IN_PUBLIC_INTEREST("10"),
    SUSPECT_UNDER_TEN("11"),
    SUSPECT_TOO_ILL("12"),
    VICTIM_OR_WITNESS_DEAD_OR_TOO_ILL("13"),
    NO_SUSPECT_AND_NO_SUPPORT("14"),
    EVIDENTIAL_DIFFICULTIES("15"),
    NO_SUPPORT_AGAINST_SUSPECT("16"),
    TIME_LIMIT_PASSED("17"),
    NO_SUSPECT_IDENTIFIED("18"),
    ANOTHER_BODY_ACTS("20"),
    INVESTIGATION_NOT_IN_PUBLIC_INTEREST("21", LocalDate.of(2016, 1, 21)),
    DIVERSION_COMPLETED("22", LocalDate.of(2019, 4, 1)),
    OUTCOME_23("23", LocalDate.of(2026, 4, 1)),
    OUTCOME_24("24", LocalDate.of(2026, 4, 1));

    private final String code;
    private final LocalDate firstDay;

    Outcome(String code) {
        this(code, LocalDate.MIN);
    }

    Outcome(String code, LocalDate firstDay) {
        this.code = code;
        this.firstDay = firstDay;
    }

    /** The outcome under a code; none if the framework has none here. */
    public static Optional<Outcome> under(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    private static final NavigableMap<LocalDate, List<Outcome>> FRAMEWORKS = new TreeMap<>();

    static {
        for (Outcome outcome : values()) {
            LocalDate day = outcome.firstDay;
            FRAMEWORKS.computeIfAbsent(
                    day,
                    it -> Arrays.stream(values())
                            .filter(any -> any.inForceOn(it))
                            .toList());
        }
    }

    /** The whole framework as it stood on a day, in its order. */
    public static List<Outcome> frameworkOn(LocalDate day) {
        return FRAMEWORKS.floorEntry(day).getValue();
    }

    /** Its number in the framework, as in {@code 2A}. */
    public String code() {
        return code;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(firstDay);
    }

    /** The first day on which it could be used, where one is known. */
    public Optional<LocalDate> firstDay() {
        return Optional.of(firstDay).filter(it -> !it.equals(LocalDate.MIN));
    }

    /** What it says, in short. */
    public String title(Wording wording) {
        return wording.of("outcome." + code + ".title");
    }
}
