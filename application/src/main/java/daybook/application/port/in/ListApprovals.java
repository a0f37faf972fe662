package daybook.application.port.in;

import daybook.application.access.Acting;

/** Lists what waits in one's own force for a second person, page by page. */
public interface ListApprovals {

    /**
     * Lists what waits on records and about children and has not lapsed. The look is logged, with every record and child on the
     * page, before anything is shown.
     *
     * @param who who looks and why
     * @param wanted which page
     * @return a page of it, the one that lapses first before the others
     * @throws RefusedReport if the limit or the cursor is none
     * @throws daybook.application.access.NotPermitted if their role decides on nothing
     */
    ApprovalPage list(Acting who, ApprovalsWanted wanted);
}
