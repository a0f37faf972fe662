package daybook.application.port.out;

import java.time.Instant;

/**
 * An act about children that waits for a second person, as it is kept.
 *
 * @param id tells it from every other
 * @param operation what is proposed, by its code
 * @param children the references it is about, separated by a blank
 * @param proposedBy the officer who proposed it; another one decides
 * @param reason why
 * @param until when it lapses
 * @param decided empty while it waits; {@code approved} or {@code declined}
 */
public record StoredProposal(
        String id, String operation, String children, String proposedBy, String reason, Instant until, String decided) {

    /** The same, decided. */
    public StoredProposal decided(boolean approved) {
        return new StoredProposal(
                id, operation, children, proposedBy, reason, until, approved ? "approved" : "declined");
    }

    @Override
    public String toString() {
        return "StoredProposal[masked]";
    }
}
