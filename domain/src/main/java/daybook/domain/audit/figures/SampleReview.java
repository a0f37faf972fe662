package daybook.domain.audit.figures;

import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedCrime;
import daybook.domain.audit.RecordedIncident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets verdicts of reviewers beside what the rules find, while the crimes pass again. Not for several threads.
 *
 * <p>The accuracy is the stratified estimate: each group counts as much as it has crimes (Cochran, chapter 5). Its interval is Wilson's,
 * for the number of crimes that the sample is worth: that of Kish for unequal weights (Survey Sampling, 1965), made larger for a
 * population that is finite. It takes no credit for the groups being more alike within than between, so it is rather too wide.
 */
public final class SampleReview {

    private final Stratification by;
    private final Confidence confidence;
    private final Map<List<String>, Optional<Boolean>> verdicts;
    private final Set<List<String>> missing;
    private final Map<String, long[]> strata = new HashMap<>();
    private final long[] table = new long[4];

    /**
     * A review of crimes, each by the numbers of incident and crime.
     *
     * @param verdicts whether the record is right; empty where nobody has said
     */
    public SampleReview(Stratification by, Confidence confidence, Map<List<String>, Optional<Boolean>> verdicts) {
        this.by = by;
        this.confidence = confidence;
        this.verdicts = Map.copyOf(verdicts);
        this.missing = new HashSet<>(verdicts.keySet());
    }

    /** Looks at one incident, once. */
    public void add(RecordedIncident incident, AuditResult result) {
        Set<String> wrong = result.crimesWithError();
        for (RecordedCrime crime : incident.crimes()) {
            long[] stratum = strata.computeIfAbsent(by.of(crime), it -> new long[3]);
            stratum[0]++;
            List<String> number = List.of(incident.reference(), crime.reference());
            if (missing.remove(number)) {
                verdicts.get(number).ifPresent(right -> {
                    stratum[1]++;
                    stratum[2] += right ? 1 : 0;
                    table[(right ? 0 : 1) + (wrong.contains(crime.reference()) ? 2 : 0)]++;
                });
            }
        }
    }

    /** The crimes that have a verdict or wait for one, and did not come. */
    public List<List<String>> missing() {
        return new ArrayList<>(missing);
    }

    /** The groups that have crimes of which none was reviewed: the estimate says nothing of them. */
    public List<String> unreviewedStrata() {
        return strata.entrySet().stream()
                .filter(it -> it.getValue()[1] == 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What comes of it, once every crime has passed. */
    public SampleEstimate estimate() {
        long all = strata.values().stream().mapToLong(it -> it[0]).sum();
        long reviewed = strata.values().stream().mapToLong(it -> it[1]).sum();
        return new SampleEstimate(
                all,
                reviewed,
                verdicts.size() - reviewed,
                reviewed == 0 ? Optional.empty() : Optional.of(accuracy(reviewed)),
                table[0],
                table[1],
                table[2],
                table[3]);
    }

    private Share accuracy(long reviewed) {
        double weights = 0;
        double squares = 0;
        double right = 0;
        for (long[] stratum : strata.values()) {
            if (stratum[1] > 0) {
                double weight = (double) stratum[0] / stratum[1];
                weights += weight * stratum[1];
                squares += weight * weight * stratum[1];
                right += weight * stratum[2];
            }
        }
        double worth = weights * weights / squares;
        double left = weights - reviewed;
        double share = Math.min(1, right / weights);
        return left < 0.5
                ? new Share(share, share, share, confidence)
                : Share.of(share, worth * (weights - 1) / left, confidence);
    }
}
