package daybook.adapters.cli.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the ids that somebody may have meant. */
final class NearIds {

    private static final int MOST = 4;

    private NearIds() {}

    /** An id as it is compared: letters and digits alone, in capitals. */
    static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** The nearest of these, nearest first; none if nothing is near. */
    static List<String> to(String meant, Collection<String> ids) {
        String wanted = plain(meant);
        int farthest = Math.max(1, wanted.length() / 3);
        return ids.stream()
                .filter(id -> distance(wanted, plain(id)) <= farthest)
                .sorted(Comparator.comparingInt(id -> distance(wanted, plain(id))))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** How many letters must be put in, left out or changed to make the one of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
