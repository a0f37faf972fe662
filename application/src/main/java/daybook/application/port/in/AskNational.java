package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.List;

/** Asks the other forces in the same register whether they may know a child (H-5). */
public interface AskNational {

    /**
     * Asks them. Each answer is logged by the force that gives it, with the force that asked, before anything is shown.
     *
     * @param who who asks and why
     * @param child the asking force's reference for the child, of whom an identity is registered
     * @return how many children each of the others has who may be the same: never who, and nothing that was recorded of them
     * @throws Conflict if nothing is registered of who the child is, so that nobody can be asked
     * @throws RefusedReport if it is no reference
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    List<NationalAnswer> ask(Acting who, String child);
}
