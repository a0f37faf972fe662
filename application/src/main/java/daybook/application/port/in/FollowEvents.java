package daybook.application.port.in;

import daybook.application.access.Acting;

/** Tells what happened in the register of one's own force, for systems that keep up with it. */
public interface FollowEvents {

    /** The most acts of which a page tells. */
    int MOST = 500;

    /** Of how many acts a page tells where nothing else is asked. */
    int USUAL = 100;

    /**
     * Tells what happened, in one order without gaps: whatever is told later has a later position. That somebody looked is
     * entered in the access log, with every record and child told of, before anything is shown, and is itself no event.
     *
     * @param who who looks and why
     * @param after the position up to which they were told; 0 for the beginning
     * @param limit of at most so many acts, 1 to {@value #MOST}
     * @return a page of events
     * @throws RefusedReport if the position or the limit is none
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    EventPage follow(Acting who, long after, int limit);
}
