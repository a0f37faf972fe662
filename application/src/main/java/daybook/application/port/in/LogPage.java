package daybook.application.port.in;

import daybook.application.accesslog.SequencedEntry;
import java.util.List;

/**
 * A page of the access log.
 *
 * @param entries the entries, the latest first, as what is stored of them says now; one that was damaged has no line
 * @param hasMore whether there are more, before the place of the last
 */
public record LogPage(List<SequencedEntry> entries, boolean hasMore) {

    public LogPage {
        entries = List.copyOf(entries);
    }
}
