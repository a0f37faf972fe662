package daybook.adapters.persistence.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a register after a kill, and how soon it answered. */
final class Findings {

    private final List<String> lost = new ArrayList<>();
    private final List<String> half = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final Duration recovery;
    private long durableWithoutAcknowledgement;

    Findings(Duration recovery) {
        this.recovery = recovery;
    }

    void lost(boolean is, String what) {
        note(lost, is, what);
    }

    void half(boolean is, String what) {
        note(half, is, what);
    }

    void twice(boolean is, String what) {
        note(twice, is, what);
    }

    private static void note(List<String> list, boolean is, String what) {
        if (is) {
            list.add(what);
        }
    }

    List<String> lost() {
        return lost;
    }

    List<String> half() {
        return half;
    }

    List<String> twice() {
        return twice;
    }

    /** Takes note of how many submissions are recorded and nobody was told so: no fault, as they may come again. */
    void durableWithoutAcknowledgement(long count) {
        durableWithoutAcknowledgement = count;
    }

    long durableWithoutAcknowledgement() {
        return durableWithoutAcknowledgement;
    }

    Duration recovery() {
        return recovery;
    }
}
