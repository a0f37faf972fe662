package daybook.application.port.in;

import daybook.application.access.Acting;

/** Lists the records of one's own force that somebody has to review, page by page (DAYBOOK-13, DAYBOOK-32). */
public interface ReviewDue {

    /**
     * Lists them. The look is logged, with every record on the page, before anything is shown.
     *
     * <p>A record that is decided on between two pages hides no other and moves none; it stands where its new date puts it.
     *
     * @param who who looks and why
     * @param wanted which records
     * @return a page of those that are due, overdue ones first, and after them those that have no date
     * @throws RefusedReport if the days, the limit or the cursor are none
     * @throws daybook.application.access.NotPermitted if their role may not list them
     */
    ReviewList due(Acting who, ReviewsWanted wanted);
}
