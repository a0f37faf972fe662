package daybook.application.wiring;

import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.guidance.UnnamedSuspectReading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be set, each under a name in the settings file and, in capitals, in the environment. */
enum Setting {
    FORCE("force", "1 to 16 capitals, digits or '-'", Settings::force, (it, text) -> it.force(new Force(text))),
    ADOPTED_ON(
            OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE,
            "adopted-on",
            "a day from 2024-05-01 on, as 2024-09-01",
            ForceSettings::adoptedOn,
            (it, text) -> it.adoptedOn(LocalDate.parse(text))),
    REPEAT_NOTICES(
            OwnDecision.REPEATED_IS_A_MARKER,
            "repeat-notices",
            "a number from 2 to 100",
            ForceSettings::repeatNotices,
            (it, text) -> it.repeat(number(text), it.repeatWindowMonths())),
    REPEAT_WINDOW_MONTHS(
            OwnDecision.REPEATED_IS_A_MARKER,
            "repeat-window-months",
            "a number from 1 to 1200, or 0 for no limit",
            ForceSettings::repeatWindowMonths,
            (it, text) -> it.repeat(it.repeatNotices(), number(text))),
    THIRD_PARTY_REPORTS(
            OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS,
            "third-party-reports",
            oneOf(ThirdPartyReading.values()),
            ForceSettings::thirdPartyReports,
            (it, text) -> it.thirdPartyReports(named(text, ThirdPartyReading.values()))),
    UNNAMED_SUSPECT(
            OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT,
            "unnamed-suspect",
            oneOf(UnnamedSuspectReading.values()),
            ForceSettings::unnamedSuspect,
            (it, text) -> it.unnamedSuspect(named(text, UnnamedSuspectReading.values()))),
    REVIEW_AFTER_MONTHS(
            OwnDecision.RETENTION_IS_THE_FORCES_OWN,
            "review-after-months",
            "a number from 1 to 1200, or 0 while it is not set",
            ForceSettings::reviewAfterMonths,
            (it, text) -> it.reviewAfterMonths(number(text))),
    STORE("store", "the name of an installed storage", Settings::storage, Settings::storage);

    private final String id;
    private final OwnDecision decision;
    private final String expected;
    private final Function<Settings, Object> value;
    private final BiFunction<Settings, String, Settings> set;

    Setting(String id, String expected, Function<Settings, Object> value, BiFunction<Settings, String, Settings> set) {
        this.id = id;
        this.decision = null;
        this.expected = expected;
        this.value = value;
        this.set = set;
    }

    Setting(
            OwnDecision decision,
            String id,
            String expected,
            Function<ForceSettings, Object> value,
            BiFunction<ForceSettings, String, ForceSettings> set) {
        this.id = id;
        this.decision = decision;
        this.expected = expected;
        this.value = settings -> value.apply(settings.forceSettings());
        this.set = (settings, text) -> settings.forceSettings(set.apply(settings.forceSettings(), text));
    }

    static Optional<Setting> under(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** Its name in the settings file. */
    String id() {
        return id;
    }

    /** Its name in the environment. */
    String variable() {
        return "DAYBOOK_" + id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The decision of ours that it is the force's say in, if any. */
    Optional<OwnDecision> decision() {
        return Optional.ofNullable(decision);
    }

    String expected() {
        return "expected " + expected;
    }

    String valueIn(Settings settings) {
        return value.apply(settings).toString();
    }

    /**
     * The settings with this one set otherwise.
     *
     * @throws IllegalArgumentException if the text is not a value for it
     * @throws java.time.DateTimeException if the text is not the day it should be
     */
    Settings set(Settings settings, String text) {
        return set.apply(settings, text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String oneOf(Enum<?>... values) {
        return "one of "
                + String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }

    private static <E extends Enum<E>> E named(String text, E[] values) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such reading"));
    }
}
