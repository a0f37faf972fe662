package daybook.application.port.in;

/**
 * Which page of what waits for a second person. {@code null} is what was left out.
 *
 * @param cursor where the page before ended, as that page says; left out, the first page
 * @param limit at most so many, 1 to 200; left out, 50
 */
public record ApprovalsWanted(String cursor, Integer limit) {

    /** The most on a page. */
    public static final int MOST = 200;

    /** How many are on a page where nothing else is asked. */
    public static final int USUAL = 50;

    /** From the beginning. */
    public static ApprovalsWanted first() {
        return new ApprovalsWanted(null, null);
    }
}
