package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.Optional;

/** Shows a child's chronology across records: what counts and what does not, repeat, vulnerability, signs of escalation. */
public interface ReviewChild {

    /**
     * Shows it, by the day of the latest report.
     *
     * @param who who looks and why
     * @param child the force's reference for the child
     * @return the chronology across every reference of the child; empty if no record names it
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    Optional<ChildReview> review(Acting who, String child);
}
