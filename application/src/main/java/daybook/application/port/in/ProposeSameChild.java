package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.List;

/** Looks for other references that may be the same child's, with the evidence for and against each. It merges nothing. */
public interface ProposeSameChild {

    /**
     * Looks for them.
     *
     * @param who who looks and why
     * @param child the force's reference for the child
     * @return those a person should look at, the likeliest first; none if nothing is registered of the child
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    List<LikelyMatch> candidates(Acting who, String child);
}
