package daybook.application.service;

import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredLink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;

/** The references that a person confirmed to be one child's: a child is linked, never rewritten, so that a link can be undone. */
final class OneChild {

    private OneChild() {}

    /** Every reference of the child under that one, itself included, in their order. */
    static SortedSet<String> references(Children children, String child) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(child);
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            if (found.add(next)) {
                children.links(next).stream()
                        .filter(StoredLink::together)
                        .map(it -> it.from(next))
                        .forEach(ahead::add);
            }
        }
        return found;
    }
}
