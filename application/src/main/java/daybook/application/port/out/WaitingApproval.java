package daybook.application.port.out;

import java.time.Instant;

/**
 * Where something waits for a second person. What it is, the record or the proposal about children says.
 *
 * @param id tells it from every other of its force
 * @param until when it lapses
 */
public record WaitingApproval(String id, Instant until) {

    @Override
    public String toString() {
        return "WaitingApproval[masked]";
    }
}
