package daybook.adapters.persistence;

import daybook.application.port.out.IndexCard;
import daybook.application.port.out.OutgoingNotice;
import daybook.application.port.out.StoredIdentity;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredProposal;
import daybook.application.port.out.StoredStep;
import daybook.application.port.out.Tombstone;
import daybook.application.port.out.WaitingApproval;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What memory holds. A copy is worked on, and takes the place of the original once the act is done. */
final class MemoryTables {

    final Map<String, List<StoredStep>> steps = new TreeMap<>();
    final Map<String, IndexCard> cards = new TreeMap<>();
    final SortedMap<String, StoredNotice> notices = new TreeMap<>();
    final Map<String, StoredIdentity> identities = new TreeMap<>();
    final Map<String, Integer> identityVersions = new TreeMap<>();
    final Map<String, Set<String>> marks = new TreeMap<>();
    final Map<String, String> markKeys = new TreeMap<>();
    final Map<String, Set<String>> markKeysOver = new TreeMap<>();
    final SortedMap<String, StoredLink> links = new TreeMap<>();
    final Map<String, StoredProposal> proposals = new TreeMap<>();
    final Map<String, List<WaitingApproval>> waiting = new TreeMap<>();
    final Map<String, OutgoingNotice> outgoing = new TreeMap<>();
    final Map<String, String> contacts = new TreeMap<>();
    final Map<String, Tombstone> stones = new TreeMap<>();
    final Map<String, String> confirmed = new TreeMap<>();

    MemoryTables() {}

    MemoryTables(MemoryTables other) {
        other.steps.forEach((key, list) -> steps.put(key, List.copyOf(list)));
        cards.putAll(other.cards);
        notices.putAll(other.notices);
        identities.putAll(other.identities);
        identityVersions.putAll(other.identityVersions);
        marks.putAll(other.marks);
        markKeys.putAll(other.markKeys);
        other.markKeysOver.forEach((force, names) -> markKeysOver.put(force, new TreeSet<>(names)));
        links.putAll(other.links);
        proposals.putAll(other.proposals);
        waiting.putAll(other.waiting);
        outgoing.putAll(other.outgoing);
        contacts.putAll(other.contacts);
        stones.putAll(other.stones);
        confirmed.putAll(other.confirmed);
    }

    /** What one force has in a table. */
    static <T> Stream<T> ofTheForce(String force, Map<String, T> table) {
        return table.entrySet().stream()
                .filter(it -> it.getKey().startsWith(key(force, "")))
                .map(Map.Entry::getValue);
    }

    /** One key of several parts that cannot run into each other: none of them holds a space. */
    static String key(String... parts) {
        return String.join(" ", parts);
    }
}
