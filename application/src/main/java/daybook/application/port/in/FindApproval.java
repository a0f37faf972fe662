package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.Optional;

/** Shows what waits for a second person, so that whoever decides on it sees what they approve. */
public interface FindApproval {

    /**
     * Finds what waits, lapsed or not. The look is logged before anything is shown.
     *
     * @param who who looks and why
     * @param id its id, as {@link Approval#id()}
     * @return what it would do, and whether they may approve it; empty if nothing of the force waits under that id
     * @throws daybook.application.access.NotPermitted if their role decides on nothing
     */
    Optional<Approval> find(Acting who, String id);
}
