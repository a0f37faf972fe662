package daybook.application.wiring;

import daybook.application.access.ActingRole;
import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.incident.Incident;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be set, each under a name in the settings file and, in capitals, in the environment. */
enum Setting {
    FORCE("force"),
    ADOPTED_ON("adopted-on", OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE),
    REPEAT_NOTICES("repeat-notices", OwnDecision.REPEATED_IS_A_MARKER),
    REPEAT_WINDOW_MONTHS("repeat-window-months", OwnDecision.REPEATED_IS_A_MARKER),
    THIRD_PARTY_REPORTS("third-party-reports", OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS),
    UNNAMED_SUSPECT("unnamed-suspect", OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT),
    REVIEW_AFTER_MONTHS("review-after-months", OwnDecision.RETENTION_IS_THE_FORCES_OWN),
    STORE("store"),
    KEYS("keys"),
    CONTACT("contact"),
    OFFICER("officer"),
    ROLE("role"),
    REASON("reason"),
    REASON_REQUIRED("reason-required");

    private final String id;
    private final OwnDecision decision;

    Setting(String id) {
        this(id, null);
    }

    Setting(String id, OwnDecision decision) {
        this.id = id;
        this.decision = decision;
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
        return "expected "
                + switch (this) {
                    case FORCE -> "1 to 16 capitals, digits or '-'";
                    case CONTACT -> "up to " + Settings.LONGEST_CONTACT + " characters on one line";
                    case ADOPTED_ON -> "a day from 2024-05-01 to today, as 2024-09-01";
                    case REPEAT_NOTICES -> "a number from 2 to 100";
                    case REPEAT_WINDOW_MONTHS -> "a number from 1 to 1200, or 0 for no limit";
                    case THIRD_PARTY_REPORTS -> oneOf(ThirdPartyReading.values());
                    case UNNAMED_SUSPECT -> oneOf(UnnamedSuspectReading.values());
                    case REVIEW_AFTER_MONTHS -> "a number from 1 to 1200, or 0 while it is not set";
                    case STORE ->
                        "one of " + String.join(", ", Storages.installed().forms());
                    case KEYS -> "the absolute path of a folder";
                    case OFFICER -> "1 to 64 letters, digits, '.', '-' or '@'";
                    case ROLE ->
                        "one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(ActingRole.values())
                                                .map(ActingRole::code)
                                                .toList());
                    case REASON -> "up to 200 characters of plain text";
                    case REASON_REQUIRED -> "true or false";
                };
    }

    String valueIn(Settings settings) {
        ForceSettings force = settings.forceSettings();
        return switch (this) {
            case FORCE -> settings.force();
            case CONTACT -> settings.contact();
            case ADOPTED_ON -> force.adoptedOn().toString();
            case REPEAT_NOTICES -> Integer.toString(force.repeatNotices());
            case REPEAT_WINDOW_MONTHS -> Integer.toString(force.repeatWindowMonths());
            case THIRD_PARTY_REPORTS -> force.thirdPartyReports().name();
            case UNNAMED_SUSPECT -> force.unnamedSuspect().name();
            case REVIEW_AFTER_MONTHS -> Integer.toString(force.reviewAfterMonths());
            case STORE -> settings.storageShown();
            case KEYS -> settings.keys();
            case OFFICER -> settings.acting().usual().officer();
            case ROLE -> settings.acting().usual().role();
            case REASON -> settings.acting().usual().reason();
            case REASON_REQUIRED -> Boolean.toString(settings.acting().needsReason());
        };
    }

    /**
     * The settings with this one set otherwise.
     *
     * @param clock tells the day that no adoption can lie after: a slip such as 2924 would make suspects of children
     * @throws IllegalArgumentException if the text is not a value for it
     * @throws java.time.DateTimeException if the text is not the day it should be
     */
    Settings set(Settings settings, String text, Clock clock) {
        ForceSettings force = settings.forceSettings();
        return switch (this) {
            case FORCE -> settings.force(new Force(text));
            case CONTACT -> settings.contact(text);
            case ADOPTED_ON -> settings.forceSettings(force.adoptedOn(upToToday(text, clock)));
            case REPEAT_NOTICES -> settings.forceSettings(force.repeat(number(text), force.repeatWindowMonths()));
            case REPEAT_WINDOW_MONTHS -> settings.forceSettings(force.repeat(force.repeatNotices(), number(text)));
            case THIRD_PARTY_REPORTS ->
                settings.forceSettings(force.thirdPartyReports(named(text, ThirdPartyReading.values())));
            case UNNAMED_SUSPECT ->
                settings.forceSettings(force.unnamedSuspect(named(text, UnnamedSuspectReading.values())));
            case REVIEW_AFTER_MONTHS -> settings.forceSettings(force.reviewAfterMonths(number(text)));
            case STORE -> installed(settings.storage(text));
            case KEYS -> settings.keys(absolute(text));
            case OFFICER -> settings.acting(settings.acting().officer(text));
            case ROLE -> settings.acting(settings.acting().role(text));
            case REASON -> settings.acting(settings.acting().reason(text));
            case REASON_REQUIRED -> settings.acting(settings.acting().needsReason(yesOrNo(text)));
        };
    }

    private static Settings installed(Settings settings) {
        if (!Storages.installed().accept(settings)) {
            throw new IllegalArgumentException("no such storage");
        }
        return settings;
    }

    private static String absolute(String text) {
        if (!Path.of(text).isAbsolute()) {
            throw new IllegalArgumentException("another folder for whoever starts elsewhere");
        }
        return text;
    }

    private static LocalDate upToToday(String text, Clock clock) {
        LocalDate day = LocalDate.parse(text);
        if (day.isAfter(LocalDate.now(clock.withZone(Incident.LONDON)))) {
            throw new IllegalArgumentException("the day has not come yet");
        }
        return day;
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.parseBoolean(text);
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
