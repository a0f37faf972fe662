package daybook.adapters.persistence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records and children that an act used, each once, for its log entry: ids, never what they say. */
final class Touched {

    private final Set<String> ids = new LinkedHashSet<>();

    void record(String reference) {
        ids.add("record " + reference);
    }

    void child(String child) {
        ids.add("child " + child);
    }

    List<String> ids() {
        return new ArrayList<>(ids);
    }
}
