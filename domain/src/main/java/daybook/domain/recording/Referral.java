package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A question for the Force Crime Registrar. The decision stands meanwhile and can be recorded.
 *
 * @param point what the rules leave open
 * @param reading which of its readings the decision used, from 1
 * @param facts where in the report it arises
 */
public record Referral(ReferralPoint point, int reading, List<Fact> facts) {

    public Referral {
        facts = List.copyOf(facts);
    }

    /** The id of the decision of ours or of the rule behind it. */
    public String id() {
        return point.id();
    }

    public String question(Wording wording) {
        return wording.of(point.key() + ".question");
    }

    /** The competing readings. */
    public List<String> readings(Wording wording) {
        List<String> readings = new ArrayList<>();
        for (int i = 1; wording.has(point.key() + ".reading." + i); i++) {
            readings.add(wording.of(point.key() + ".reading." + i));
        }
        return readings;
    }

    /** The reading that the decision used. */
    public String used(Wording wording) {
        return wording.of(point.key() + ".reading." + reading);
    }

    public List<Citation> citations() {
        return point.citations();
    }
}
