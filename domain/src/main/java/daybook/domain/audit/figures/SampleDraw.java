package daybook.domain.audit.figures;

import daybook.domain.audit.RecordedCrime;
import daybook.domain.audit.RecordedIncident;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Draws a stratified random sample of crimes while they pass. Not for several threads.
 *
 * <p>Each crime has a random number that follows from the seed and its own numbers, and those with the smallest are drawn, so the same
 * crimes give the same sample in whatever order they come (permanent random numbers: Ohlsson, Coordination of samples, in Cox and
 * others, Business Survey Methods, 1995). Each group gets a part in proportion to its size (Cochran, chapter 5), and one at the
 * least.
 *
 * @param <P> what tells a place
 */
public final class SampleDraw<P> {

    private final SamplePlan plan;
    private final MessageDigest digest;
    private final Map<String, Stratum<P>> strata = new TreeMap<>();

    public SampleDraw(SamplePlan plan) {
        this.plan = plan;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Puts one crime up for the draw, once. */
    public void add(RecordedIncident incident, RecordedCrime crime, P place) {
        String group = plan.by().of(crime);
        strata.computeIfAbsent(group, it -> new Stratum<>())
                .add(
                        new Ticket<>(
                                number(incident.reference(), crime.reference()),
                                new SampledCrime<>(incident.reference(), crime.reference(), group, place)),
                        plan.most());
    }

    private long number(String incident, String crime) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(plan.seed()).array());
        digest.update(incident.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(crime.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** How many crimes were put up. */
    public long all() {
        return strata.values().stream().mapToLong(it -> it.size).sum();
    }

    /** The sample, group by group, in random order within each. */
    public List<SampledCrime<P>> drawn() {
        List<SampledCrime<P>> drawn = new ArrayList<>();
        Map<String, Long> parts = parts();
        strata.forEach((group, stratum) -> stratum.smallest.stream()
                .sorted(Comparator.comparingLong(Ticket::number))
                .limit(parts.get(group))
                .forEach(it -> drawn.add(it.crime)));
        return drawn;
    }

    /** By largest remainders; a group that would get none gets one on top. */
    private Map<String, Long> parts() {
        double each = (double) plan.sizeOf(all()) / Math.max(1, all());
        Map<String, Long> parts = new TreeMap<>();
        strata.forEach((group, stratum) -> parts.put(group, (long) (stratum.size * each)));
        long left = plan.sizeOf(all())
                - parts.values().stream().mapToLong(Long::longValue).sum();
        strata.entrySet().stream()
                .sorted(Comparator.comparingDouble(it -> -(it.getValue().size * each % 1)))
                .limit(left)
                .forEach(it -> parts.merge(it.getKey(), 1L, Long::sum));
        parts.replaceAll((group, part) -> Math.max(1, part));
        return parts;
    }

    private record Ticket<P>(long number, SampledCrime<P> crime) {}

    /** One group: how many there are, and as many of the smallest numbers as may be needed. */
    private static final class Stratum<P> {

        private final PriorityQueue<Ticket<P>> smallest = new PriorityQueue<>(
                Comparator.comparingLong((Ticket<P> it) -> it.number()).reversed());
        private long size;

        private void add(Ticket<P> ticket, int most) {
            size++;
            smallest.add(ticket);
            if (smallest.size() > most) {
                smallest.remove();
            }
        }
    }
}
