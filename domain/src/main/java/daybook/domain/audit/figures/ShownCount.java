package daybook.domain.audit.figures;

/**
 * A count as it may be shown. Whoever holds one that is not exact does not hold the number.
 *
 * @param kind how it may be shown
 * @param value the number; 0 where it is not exact
 */
public record ShownCount(Kind kind, long value) {

    /** The smallest count that may be shown: anything below could point to a child. */
    public static final long SMALLEST = 10;

    /** How a count may be shown. */
    public enum Kind {
        EXACT,
        /** Below 10, none at all included. */
        FEWER_THAN_TEN,
        /** At least 10, and no more is said, because the number may stand elsewhere under another name. */
        TEN_OR_MORE,
        /** Not shown, because another that is not shown could be computed from it. */
        WITHHELD
    }

    public ShownCount {
        if (value < 0 || kind != Kind.EXACT && value != 0) {
            throw new IllegalArgumentException("only an exact count has a value, and none is below 0");
        }
    }

    public static ShownCount exactly(long value) {
        return new ShownCount(Kind.EXACT, value);
    }

    public static ShownCount fewer() {
        return new ShownCount(Kind.FEWER_THAN_TEN, 0);
    }

    public static ShownCount withheld() {
        return new ShownCount(Kind.WITHHELD, 0);
    }

    public static ShownCount tenOrMore() {
        return new ShownCount(Kind.TEN_OR_MORE, 0);
    }

    /** By its size alone, where nothing that is shown is a sum of it. */
    public static ShownCount alone(long value) {
        return value < SMALLEST ? fewer() : exactly(value);
    }

    public boolean isExact() {
        return kind == Kind.EXACT;
    }
}
