package daybook.adapters.rest.child;

import daybook.adapters.rest.route.Answer;
import daybook.application.json.ProposalJson;
import daybook.application.port.in.AwaitingApproval;
import java.io.IOException;

/** Answers that something waits for a second person, and where that person says so. Source: RFC 9110 section 15.3.3. */
final class Proposed {

    private static final int ACCEPTED = 202;

    private Proposed() {}

    static Answer answer(AwaitingApproval waiting) throws IOException {
        return Answer.json(ProposalJson.line(waiting))
                .status(ACCEPTED)
                .with("Location", "/v1/approvals/" + waiting.id());
    }
}
