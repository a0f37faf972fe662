package daybook.application.port.in;

import daybook.application.access.Acting;

/** Approves or declines, as the second person, what was proposed about children. */
public interface DecideOnChildren {

    /**
     * Decides a proposal; approved, it is done in the same act.
     *
     * @param who who decides and why: another officer than the one who proposed it
     * @param proposal its id
     * @param approved whether it is approved
     * @throws Conflict if there is no such proposal, it was decided before, or it has lapsed
     * @throws daybook.application.access.NotPermitted if they proposed it themselves, or their role may not
     */
    void decide(Acting who, String proposal, boolean approved);
}
