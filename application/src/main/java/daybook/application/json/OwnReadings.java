package daybook.application.json;

import daybook.domain.guidance.Citation;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readings between which one of this project's own decisions chose. */
final class OwnReadings {

    private static final Map<String, OwnDecision> BY_ID = new HashMap<>();
    private static final Map<Rule, Set<OwnDecision>> CITED = new EnumMap<>(Rule.class);

    static {
        for (OwnDecision own : OwnDecision.values()) {
            BY_ID.put(own.id(), own);
        }
        for (Rule rule : Rule.values()) {
            Set<OwnDecision> cited = EnumSet.noneOf(OwnDecision.class);
            for (Citation citation : rule.citations()) {
                if (citation.isOurs()) {
                    cited.add(BY_ID.get(citation.source()));
                }
            }
            CITED.put(rule, cited);
        }
    }

    private final Wording wording;
    private final String key;
    private final OwnDecision own;

    OwnReadings(OwnDecision own, Wording wording) {
        this.own = own;
        this.wording = wording;
        this.key = "decision." + own.id();
    }

    /** The decisions of ours that shaped a recording decision and are not referred anyway, in their order. */
    static Set<OwnDecision> behind(RecordingDecision decision) {
        Set<OwnDecision> cited = EnumSet.noneOf(OwnDecision.class);
        for (Reason reason : decision.reasons()) {
            cited.addAll(CITED.get(reason.rule()));
        }
        for (Referral referral : decision.referrals()) {
            OwnDecision referred = BY_ID.get(referral.id());
            if (referred != null) {
                cited.remove(referred);
            }
        }
        return cited;
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
