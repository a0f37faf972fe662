package daybook.application.port.in;

import daybook.application.access.Acting;

/** Proposes that two references are one child's. Once a second person approves, their histories are read as one. */
public interface MergeChildren {

    /**
     * Proposes it. Nothing of either is rewritten, so {@link SplitChildren} undoes it exactly. Whoever proposes the same once more, for
     * the same reason, while it waits, gets the proposal that waits.
     *
     * @param who who proposes it and why
     * @param one a reference of the force's
     * @param other another reference of the force's
     * @return the proposal that a second person decides
     * @throws Conflict if they are one child already
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    AwaitingApproval merge(Acting who, String one, String other);
}
