package daybook.application.port.in;

import daybook.application.access.Acting;

/** Lists the records of one's own force, page by page. */
public interface ListIncidents {

    /**
     * Lists records. The look is logged, with every record on the page, before anything is shown.
     *
     * @param who who looks and why
     * @param wanted which records
     * @return a page of them
     * @throws RefusedReport if the limit or the cursor is none
     * @throws daybook.application.access.NotPermitted if their role may not list
     */
    IncidentPage list(Acting who, IncidentsWanted wanted);
}
