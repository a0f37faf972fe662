package daybook.domain.outcome;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.recording.Crime;
import daybook.domain.recording.CrimesOnRecord;
import daybook.domain.recording.RecordingDecision;
import java.util.Arrays;
import java.util.List;

/**
 * With which outcomes a crime may close, and what must be on the record first. Sources: NPCC-2024, HO-OUTCOMES-2026.
 *
 * <p>Which of them it is, a person decides. Immutable, and safe to share between threads.
 */
public final class ClosingRules {

    private final ForceSettings settings;

    private ClosingRules(ForceSettings settings) {
        this.settings = settings;
    }

    /** With the settings of a force (DAYBOOK-10). */
    public static ClosingRules under(ForceSettings settings) {
        return new ClosingRules(settings);
    }

    /** The outcomes for a crime of this decision: 20, 21 and 22 in category 2, else the framework on the report day. */
    public List<Outcome> outcomesFor(RecordingDecision decision, Crime crime) {
        return outcomesFor(decision.onRecord(), crime);
    }

    /** The outcomes for a crime as it stands on record. */
    public List<Outcome> outcomesFor(CrimesOnRecord record, Crime crime) {
        return ProposedClosing.isLimited(record, crime)
                ? ProposedClosing.OF_CATEGORY_2
                : Outcome.frameworkOn(record.reportedOn());
    }

    /**
     * All that is missing for a closing, and what to weigh.
     *
     * @throws IllegalArgumentException if the crime is not one of the decision
     */
    public ClosingCheck check(RecordingDecision decision, Crime crime, Closing closing) {
        return check(decision.onRecord(), crime, closing);
    }

    /**
     * All that is missing for the closing of a crime as it stands on record, and what to weigh.
     *
     * @throws IllegalArgumentException if the crime is not one of the record
     */
    public ClosingCheck check(CrimesOnRecord record, Crime crime, Closing closing) {
        if (!record.crimes().contains(crime)) {
            throw new IllegalArgumentException("a crime of another decision");
        }
        ProposedClosing proposed = new ProposedClosing(settings, record, crime, closing);
        List<OutcomeCondition> missing = Arrays.stream(OutcomeCondition.values())
                .filter(it -> it.isMissingFrom(proposed))
                .toList();
        List<OutcomeWarning> warnings = Arrays.stream(OutcomeWarning.values())
                .filter(it -> it.appliesTo(proposed))
                .toList();
        return new ClosingCheck(closing.outcome(), missing, warnings);
    }
}
