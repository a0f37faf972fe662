package daybook.application.port.in;

/**
 * Which records that somebody has to review to list. {@code null} is what was left out.
 *
 * @param within also those that fall due within so many days from today in London, 0 to 3650; left out, none
 * @param cursor where the page before ended, as that page says; left out, the first page
 * @param limit at most so many, 1 to 200; left out, 50
 */
public record ReviewsWanted(Integer within, String cursor, Integer limit) {

    /** The longest way ahead, in days. */
    public static final int FARTHEST = 3_650;

    /** The most records on a page. */
    public static final int MOST = 200;

    /** How many records are on a page where nothing else is asked. */
    public static final int USUAL = 50;
}
