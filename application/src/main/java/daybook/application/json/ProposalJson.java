package daybook.application.json;

import daybook.application.port.in.AwaitingApproval;
import java.io.IOException;

/** Writes what waits for a second person. */
public final class ProposalJson {

    private ProposalJson() {}

    /** The proposal and until when it waits, on one line without its end. */
    public static String line(AwaitingApproval waiting) throws IOException {
        return Document.of(out -> {
            out.text("proposal", waiting.id());
            out.text("until", waiting.until());
        });
    }
}
