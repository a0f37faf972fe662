package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How many requests are taken from one subject. */
final class RateLimit {

    private static final int MOST_SUBJECTS = 10_000;

    private final int perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_SUBJECTS;
        }
    };

    RateLimit(int perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * Takes one request of that subject.
     *
     * @throws Problem if it is one too many
     */
    void take(String subject) {
        ConsumptionProbe taken = bucket(subject).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
            throw Problem.of(ProblemKind.TOO_MANY_REQUESTS, "Come back in " + seconds + " s.")
                    .with("Retry-After", String.valueOf(seconds));
        }
    }

    private Bucket bucket(String subject) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    subject,
                    it -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(perSecond)
                                    .refillGreedy(perSecond, Duration.ofSeconds(1))
                                    .build())
                            .build());
        }
    }
}
