package daybook.application.port.in;

import daybook.domain.category.Category;
import java.time.LocalDate;

/**
 * Which records to list. {@code null} is what was left out, and asks for all.
 *
 * @param from reported on that day or later
 * @param until reported on that day or earlier
 * @param category of that category
 * @param open with an open crime, or without
 * @param cursor where the page before ended, as that page says; left out, the first page
 * @param limit at most so many, 1 to 200; left out, 50
 */
public record IncidentsWanted(
        LocalDate from, LocalDate until, Category category, Boolean open, String cursor, Integer limit) {

    /** The most records on a page. */
    public static final int MOST = 200;

    /** How many records are on a page where nothing else is asked. */
    public static final int USUAL = 50;

    /** Everything, from the beginning. */
    public static IncidentsWanted all() {
        return new IncidentsWanted(null, null, null, null, null, null);
    }

    /** The same from that cursor on. */
    public IncidentsWanted after(String pageBefore) {
        return new IncidentsWanted(from, until, category, open, pageBefore, limit);
    }

    /** The same with at most so many on a page. */
    public IncidentsWanted limit(int most) {
        return new IncidentsWanted(from, until, category, open, cursor, most);
    }
}
