package daybook.application.service;

import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The references that a person confirmed to be one child's: a child is linked, never rewritten, so that a link can be undone. */
final class OneChild {

    private final Map<String, SortedSet<String>> references = new HashMap<>();
    private SortedSet<String> ahead = new TreeSet<>();

    private OneChild() {}

    /** Every reference of the child under that one, itself included, in their order. */
    static SortedSet<String> references(Children children, String child) {
        return references(Set.of(child), children::links).get(child);
    }

    /**
     * The same for each of several, and for each reference that is found.
     *
     * @param links looks up the links of some: once for all that are equally far away
     */
    static Map<String, SortedSet<String>> references(Set<String> each, Function<Set<String>, List<StoredLink>> links) {
        OneChild found = new OneChild();
        each.forEach(found::meet);
        while (!found.ahead.isEmpty()) {
            SortedSet<String> now = found.ahead;
            found.ahead = new TreeSet<>();
            links.apply(now).stream().filter(StoredLink::together).forEach(found::join);
        }
        return found.references;
    }

    private SortedSet<String> meet(String child) {
        return references.computeIfAbsent(child, it -> {
            ahead.add(it);
            return new TreeSet<>(Set.of(it));
        });
    }

    private void join(StoredLink link) {
        SortedSet<String> one = meet(link.one());
        SortedSet<String> other = meet(link.other());
        if (one != other) {
            one.addAll(other);
            other.forEach(it -> references.put(it, one));
        }
    }
}
