package daybook.application.json;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The readings between which one of this project's own decisions chose. */
final class OwnReadings {

    private final Wording wording;
    private final String key;
    private final OwnDecision own;

    OwnReadings(OwnDecision own, Wording wording) {
        this.own = own;
        this.wording = wording;
        this.key = "decision." + own.id();
    }

    /** The decisions of ours that shaped a recording decision and are not referred anyway, in their order. */
    static List<OwnDecision> behind(RecordingDecision decision) {
        Set<String> cited = decision.reasons().stream()
                .flatMap(reason -> reason.citations().stream())
                .filter(Citation::isOurs)
                .map(Citation::source)
                .collect(Collectors.toSet());
        decision.referrals().stream().map(Referral::id).forEach(cited::remove);
        return Arrays.stream(OwnDecision.values())
                .filter(own -> cited.contains(own.id()))
                .toList();
    }

    String question() {
        return wording.of(key + ".question");
    }

    List<String> all() {
        List<String> readings = new ArrayList<>();
        for (int i = 1; wording.has(key + ".reading." + i); i++) {
            readings.add(wording.of(key + ".reading." + i));
        }
        return readings;
    }

    /** The reading that is used under these settings. */
    String used(ForceSettings settings) {
        String number = isOtherwise(settings) ? "2" : wording.of(key + ".used");
        return wording.of(key + ".reading." + number);
    }

    private boolean isOtherwise(ForceSettings settings) {
        ForceSettings defaults = ForceSettings.defaults();
        return switch (own) {
            case ADOPTED_ON_THE_PUBLIC_NOTICE -> !settings.adoptedOn().equals(defaults.adoptedOn());
            case REPEATED_IS_A_MARKER ->
                settings.repeatNotices() != defaults.repeatNotices()
                        || settings.repeatWindowMonths() != defaults.repeatWindowMonths();
            case WILLING_TEENAGER_REPORTED_BY_OTHERS -> settings.thirdPartyReports() != ThirdPartyReading.RECORD_BOTH;
            case OUTCOME_WITHOUT_NAMED_SUSPECT ->
                settings.unnamedSuspect() != UnnamedSuspectReading.ALLOW_WITH_A_WARNING;
            default -> false;
        };
    }
}
