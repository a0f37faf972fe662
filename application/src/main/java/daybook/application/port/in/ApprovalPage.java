package daybook.application.port.in;

import java.util.List;
import java.util.Optional;

/**
 * A page of what waits for a second person, in the order in which it lapses.
 *
 * @param approvals what waits
 * @param next the cursor of the page after it; none if this is certainly the last
 */
public record ApprovalPage(List<Approval> approvals, Optional<String> next) {

    public ApprovalPage {
        approvals = List.copyOf(approvals);
    }

    @Override
    public String toString() {
        return "ApprovalPage[" + approvals.size() + "]";
    }
}
