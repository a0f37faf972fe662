package daybook.application.port.in;

import daybook.domain.history.identity.Likeness;

/**
 * Another reference that may be the same child's.
 *
 * @param child the reference
 * @param likeness how likely, with the evidence; no name, date or address is in it
 */
public record LikelyMatch(String child, Likeness likeness) {

    @Override
    public String toString() {
        return "LikelyMatch[masked]";
    }
}
