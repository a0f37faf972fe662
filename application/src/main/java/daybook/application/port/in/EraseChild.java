package daybook.application.port.in;

import daybook.application.access.Acting;

/** Proposes to erase who a child is: a second person approves it, and then the child's key is destroyed. The records stay. */
public interface EraseChild {

    /**
     * Proposes it. Whoever proposes the same once more, for the same reason, while it waits, gets the proposal that waits.
     *
     * @param who who proposes it and why
     * @param child the force's reference for the child
     * @return the proposal that a second person decides
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    AwaitingApproval erase(Acting who, String child);
}
