package daybook.domain.audit.figures;

/**
 * One number of a table, from one sum in which it stands to the other. Not for several threads.
 *
 * <p>Whoever reads the table knows of one that is not shown that it is below 10, or that it is not and lies between half and double
 * of what it is: so much about a force's larger numbers can be guessed from elsewhere (Fischetti and Salazar, Solving the cell
 * suppression problem, Management Science 47, 2001).
 */
final class Amount {

    private final int from;
    private final int to;
    private final long value;
    private final boolean settled;
    private boolean shown;
    private boolean blurred;

    /** What may be hidden if something else has to be protected. */
    Amount(int from, int to, long value) {
        this(from, to, value, false, value >= ShownCount.SMALLEST);
    }

    /** What was settled by another table, and is shown here as there. */
    Amount(int from, int to, long value, ShownCount settled) {
        this(from, to, value, true, settled.isExact());
    }

    private Amount(int from, int to, long value, boolean settled, boolean shown) {
        this.from = from;
        this.to = to;
        this.value = value;
        this.settled = settled;
        this.shown = shown;
    }

    boolean isSmall() {
        return value < ShownCount.SMALLEST;
    }

    boolean isShown() {
        return shown;
    }

    boolean mayBeHidden() {
        return shown && !settled;
    }

    void hide() {
        shown = false;
    }

    /** Hides even whether it is small. */
    void blur() {
        shown = false;
        blurred = true;
    }

    boolean isBlurred() {
        return blurred;
    }

    long value() {
        return value;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** How much more it might be for all that a reader knows, if it is hidden. */
    long mightBeMore() {
        long toNine = ShownCount.SMALLEST - 1 - value;
        return blurred ? Math.max(toNine, value) : isSmall() ? toNine : value;
    }

    /** How much less it might be for all that a reader knows, if it is hidden. */
    long mightBeLess() {
        return isSmall() || blurred ? value : value - Math.max(ShownCount.SMALLEST, (value + 1) / 2);
    }

    ShownCount asShown() {
        return shown ? ShownCount.exactly(value) : isSmall() && !blurred ? ShownCount.fewer() : ShownCount.withheld();
    }
}
