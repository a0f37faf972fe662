package daybook.domain.outcome;

import daybook.domain.category.Category;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.recording.Crime;
import daybook.domain.recording.CrimesOnRecord;
import daybook.domain.recording.RecordingDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        return outcomesFor(crime.category(), record.edition(), record.reportedOn());
    }

    /** The outcomes for a crime of that category under that edition, reported on that day. */
    public static List<Outcome> outcomesFor(Category category, Edition edition, LocalDate reportedOn) {
        return ProposedClosing.isLimited(category, edition)
                ? ProposedClosing.OF_CATEGORY_2
                : Outcome.frameworkOn(reportedOn);
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
        List<OutcomeWarning> warnings = Arrays.stream(OutcomeWarning.values())
                .filter(it -> it.appliesTo(proposed))
                .toList();
        return new ClosingCheck(closing.outcome(), missing(proposed), warnings);
    }

    /**
     * Whether a closing is in doubt, because the crime is recorded under another category, offence or class since, somebody is
     * something else on it, or the closing would now lack what it did not lack then.
     *
     * @param then what was on record when the crime was closed
     * @param now what is on record since
     * @param crime the number of the crime, on record both times
     * @return none if the crime is what it was
     */
    public Optional<ClosingDoubt> doubt(CrimesOnRecord then, CrimesOnRecord now, String crime, Closing closing) {
        KeptCrime kept = new KeptCrime(then.crime(crime), now.crime(crime));
        List<OutcomeCondition> lacking =
                new ArrayList<>(missing(new ProposedClosing(settings, now, kept.after(), closing)));
        lacking.removeAll(missing(new ProposedClosing(settings, then, kept.before(), closing)));
        boolean isOtherwise = kept.isReclassified() || !kept.roleChanges().isEmpty();
        return isOtherwise || !lacking.isEmpty() ? Optional.of(new ClosingDoubt(lacking)) : Optional.empty();
    }

    private static List<OutcomeCondition> missing(ProposedClosing proposed) {
        return Arrays.stream(OutcomeCondition.values())
                .filter(it -> it.isMissingFrom(proposed))
                .toList();
    }
}
