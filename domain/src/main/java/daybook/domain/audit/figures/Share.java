package daybook.domain.audit.figures;

/**
 * A share with its Wilson score interval.
 *
 * <p>Wilson's interval stays within 0 and 1 and holds what it promises where shares are near 1, as accuracy is, and where there
 * are few, which the textbook interval does not (Wilson, JASA 22, 1927; Brown, Cai and DasGupta, Statistical Science 16, 2001).
 *
 * @param share from 0 to 1
 * @param low the lower end of its interval
 * @param high the upper end of its interval
 * @param confidence how often such an interval holds the true share
 */
public record Share(double share, double low, double high, Confidence confidence) {

    public Share {
        if (!(0 <= low && low <= share && share <= high && high <= 1)) {
            throw new IllegalArgumentException("a share lies in its interval, and that between 0 and 1");
        }
    }

    /**
     * So many of so many.
     *
     * @throws IllegalArgumentException if there is none to have a share of
     */
    public static Share of(long some, long all, Confidence confidence) {
        if (all <= 0) {
            throw new IllegalArgumentException("a share is of something");
        }
        return of((double) some / all, all, confidence);
    }

    /**
     * A share that was estimated from so many; an effective number need not be whole.
     *
     * @param number how many independent ones it is worth
     */
    static Share of(double share, double number, Confidence confidence) {
        double z = confidence.quantile();
        double shrunk = 1 + z * z / number;
        double middle = (share + z * z / (2 * number)) / shrunk;
        double half = z / shrunk * Math.sqrt(share * (1 - share) / number + z * z / (4 * number * number));
        return new Share(
                share,
                Math.max(0, Math.min(share, middle - half)),
                Math.min(1, Math.max(share, middle + half)),
                confidence);
    }
}
