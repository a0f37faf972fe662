package daybook.application.record;

import daybook.domain.history.HistoryEntry;

/**
 * What a decision says of one child's part, for the child's history.
 *
 * @param child the force's reference for the child
 * @param entry the part, before any crime is cancelled
 */
public record ChildNotice(String child, HistoryEntry entry) {

    @Override
    public String toString() {
        return "ChildNotice[masked]";
    }
}
