package daybook.adapters.cli.catalogue;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Whether a force may choose another reading, and what is chosen here. */
final class SettingWords {

    private static final Map<OwnDecision, Function<ForceSettings, String>> CHOSEN = Map.of(
            OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE, it -> "adopted on " + it.adoptedOn(),
            OwnDecision.REPEATED_IS_A_MARKER, SettingWords::repeat,
            OwnDecision.WILLING_TEENAGER_REPORTED_BY_OTHERS, it -> words(it.thirdPartyReports()),
            OwnDecision.OUTCOME_WITHOUT_NAMED_SUSPECT, it -> words(it.unnamedSuspect()),
            OwnDecision.RETENTION_IS_THE_FORCES_OWN, SettingWords::review);

    private SettingWords() {}

    static String of(OwnDecision decision, ForceSettings settings) {
        return decision.isSetting()
                ? "A setting, which a force may choose otherwise ('daybook settings'). Here: "
                        + CHOSEN.get(decision).apply(settings) + "."
                : "Not a setting: it is the same for every force.";
    }

    private static String repeat(ForceSettings settings) {
        return settings.repeatNotices() + " notices, "
                + (settings.repeatWindowMonths() == 0
                        ? "whenever they came"
                        : "within " + settings.repeatWindowMonths() + " months");
    }

    private static String review(ForceSettings settings) {
        return settings.reviewAfterMonths() == 0
                ? "not yet set by the force"
                : "reviewed after " + settings.reviewAfterMonths() + " months";
    }

    private static String words(Enum<?> reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
