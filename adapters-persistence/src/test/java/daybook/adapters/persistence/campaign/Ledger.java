package daybook.adapters.persistence.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the client of a register knows: what it submitted, how often, and what it was told was recorded, and when. */
final class Ledger {

    private final Map<Integer, Integer> sent = new TreeMap<>();
    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private final Map<Integer, Set<String>> moments = new HashMap<>();

    /** Takes note of one whole line of a {@link RecordingProcess}. */
    void note(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("SENT")) {
            sent.merge(Integer.valueOf(words[1]), 1, Integer::sum);
        } else if (words[0].equals("ACKNOWLEDGED")) {
            acknowledged.merge(Integer.valueOf(words[1]), 1, Integer::sum);
            moments.computeIfAbsent(Integer.valueOf(words[1]), it -> new HashSet<>())
                    .add(words[2]);
        }
    }

    Set<Integer> submitted() {
        return sent.keySet();
    }

    /** The first number that was never submitted. */
    int fresh() {
        return sent.keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
    }

    int timesSent(int number) {
        return sent.getOrDefault(number, 0);
    }

    int timesAcknowledged(int number) {
        return acknowledged.getOrDefault(number, 0);
    }

    boolean isAcknowledged(int number) {
        return acknowledged.containsKey(number);
    }

    List<Integer> neverAcknowledged() {
        return sent.keySet().stream().filter(it -> !isAcknowledged(it)).toList();
    }

    /** When it was recorded, in the words of each acknowledgement. One record has one moment. */
    Set<String> moments(int number) {
        return moments.getOrDefault(number, Set.of());
    }

    int acknowledgements() {
        return acknowledged.values().stream().mapToInt(it -> it).sum();
    }

    /** How many acknowledgements were of something already acknowledged. */
    int repetitions() {
        return acknowledgements() - acknowledged.size();
    }
}
