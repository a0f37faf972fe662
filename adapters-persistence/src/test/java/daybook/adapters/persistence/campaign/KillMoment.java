package daybook.adapters.persistence.campaign;

import java.util.Random;

/**
 * When a process is killed: a while after so many lines of a kind.
 *
 * @param line what the line begins with
 * @param count after so many of them
 * @param nanos and after so many nanoseconds more
 */
record KillMoment(String line, int count, long nanos) {

    private static final int MOST_ACTS = 40;
    private static final int WITHIN_A_COMMIT = 1_500_000;
    private static final int ANYWHERE = 20_000_000;

    /** Right after such a line, in the time that a commit takes. */
    static KillMoment soonAfter(String line, Random random) {
        return new KillMoment(line, 1 + random.nextInt(MOST_ACTS), random.nextInt(WITHIN_A_COMMIT));
    }

    /** Whatever the process is doing. */
    static KillMoment anywhere(Random random) {
        return new KillMoment("ACKNOWLEDGED", 1 + random.nextInt(MOST_ACTS), random.nextInt(ANYWHERE));
    }

    /** Lets the rest of the time pass without giving up the processor, which would take longer than a commit. */
    void letPass() {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
