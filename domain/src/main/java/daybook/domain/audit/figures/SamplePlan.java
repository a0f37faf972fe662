package daybook.domain.audit.figures;

/**
 * How large a sample is to be and from which groups.
 *
 * @param margin how far the estimate may be from the truth, in per cent: 1 to 20
 * @param confidence how often it is to be no farther
 * @param by the groups, each of which gets its part
 * @param seed the same seed draws the same sample from the same crimes
 */
public record SamplePlan(int margin, Confidence confidence, Stratification by, long seed) {

    public SamplePlan {
        if (margin < 1 || margin > 20) {
            throw new IllegalArgumentException("a margin is 1 to 20 per cent");
        }
    }

    /**
     * How many of so many, if half of them were wrong, which takes the most. Source: Cochran, Sampling Techniques, 3rd edition 1977,
     * chapter 4.
     */
    long sizeOf(long all) {
        double most = atMost();
        return Math.min(all, (long) Math.ceil(most / (1 + (most - 1) / all)));
    }

    /** As many as it takes however many there are. */
    int most() {
        return (int) Math.ceil(atMost());
    }

    private double atMost() {
        double z = confidence.quantile();
        double part = margin / 100.0;
        return z * z * 0.25 / (part * part);
    }
}
