package daybook.application.port.in;

import daybook.application.access.Acting;

/** Lists the records of one's own force that somebody has to review (DAYBOOK-13, DAYBOOK-32). */
public interface ReviewDue {

    /** The longest way ahead, in days. */
    int FARTHEST = 3_650;

    /**
     * Lists them. The look is logged, with every record listed, before anything is shown.
     *
     * @param who who looks and why
     * @param within also those that fall due within so many days from today in London, 0 to {@value #FARTHEST}
     * @param limit at most so many, 1 to {@value IncidentsWanted#MOST}
     * @return those that are due, overdue ones first, and after them those that have no date
     * @throws RefusedReport if the days or the limit are none
     * @throws daybook.application.access.NotPermitted if their role may not list them
     */
    ReviewList due(Acting who, int within, int limit);
}
