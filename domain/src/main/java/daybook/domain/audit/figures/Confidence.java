package daybook.domain.audit.figures;

import java.util.Arrays;
import java.util.Optional;

/** How often an interval made in this way holds the true share. Quantiles of the normal distribution, from any table of it. */
public enum Confidence {
    C90(90, 1.644854),
    C95(95, 1.959964),
    C99(99, 2.575829);

    private final int percent;
    private final double quantile;

    Confidence(int percent, double quantile) {
        this.percent = percent;
        this.quantile = quantile;
    }

    /** The one of that many percent; none if it is not offered. */
    public static Optional<Confidence> of(int percent) {
        return Arrays.stream(values()).filter(it -> it.percent == percent).findFirst();
    }

    public int percent() {
        return percent;
    }

    double quantile() {
        return quantile;
    }
}
