package daybook.application.record;

import daybook.domain.outcome.ClosingDoubt;
import daybook.domain.outcome.Outcome;

/**
 * A crime on record that new facts changed after it was closed. A person decides whether to reopen it and close it again.
 *
 * @param crime the number of the crime
 * @param outcome the outcome it is closed with
 * @param doubt what the closing lacks now
 */
public record ClosingInDoubt(String crime, Outcome outcome, ClosingDoubt doubt) {}
