package daybook.application.service;

import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredLink;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references that a person confirmed to be one child's: a child is linked, never rewritten, so that a link can be undone. */
final class OneChild {

    private OneChild() {}

    /** Every reference of the child under that one, itself included, in their order. */
    static SortedSet<String> references(Children children, String child) {
        return reached(child, children::links);
    }

    /** The same of several children, whose links are looked up together. */
    static Map<String, SortedSet<String>> references(
            Set<String> children, Function<Set<String>, ? extends Collection<StoredLink>> links) {
        Map<String, Set<StoredLink>> found = new HashMap<>();
        for (Set<String> ahead = children; !ahead.isEmpty(); ahead = further(found)) {
            ahead.forEach(it -> found.put(it, new HashSet<>()));
            for (StoredLink link : links.apply(ahead)) {
                Stream.of(link.one(), link.other())
                        .filter(found::containsKey)
                        .forEach(it -> found.get(it).add(link));
            }
        }
        Map<String, SortedSet<String>> references = new HashMap<>();
        children.forEach(it -> references.put(it, reached(it, found::get)));
        return references;
    }

    /** The references to which links lead and whose own links are not looked up yet. */
    private static Set<String> further(Map<String, Set<StoredLink>> found) {
        return found.values().stream()
                .flatMap(Set::stream)
                .filter(StoredLink::together)
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .filter(it -> !found.containsKey(it))
                .collect(Collectors.toSet());
    }

    private static SortedSet<String> reached(String child, Function<String, ? extends Collection<StoredLink>> links) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(child);
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            if (found.add(next)) {
                links.apply(next).stream()
                        .filter(StoredLink::together)
                        .map(it -> it.from(next))
                        .forEach(ahead::add);
            }
        }
        return found;
    }
}
