package daybook.adapters.persistence.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What came of a campaign of kills, whose chapters may go on at the same time. */
final class KillReport {

    private final String title;
    private final List<String> lost = new ArrayList<>();
    private final List<String> half = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private int kills;
    private int acknowledged;
    private int repetitions;
    private long neverAcknowledged;
    private Duration slowest = Duration.ZERO;

    KillReport(String title) {
        this.title = title;
    }

    synchronized void add(Findings findings) {
        lost.addAll(findings.lost());
        half.addAll(findings.half());
        twice.addAll(findings.twice());
        slowest = slowest.compareTo(findings.recovery()) > 0 ? slowest : findings.recovery();
    }

    synchronized void addKill(Findings findings) {
        kills++;
        neverAcknowledged += findings.durableWithoutAcknowledgement();
        add(findings);
    }

    synchronized void add(Ledger ledger) {
        acknowledged += ledger.acknowledgements();
        repetitions += ledger.repetitions();
    }

    int repetitions() {
        return repetitions;
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

    @Override
    public synchronized String toString() {
        return ("%s: %,d kills, %,d acknowledged (%,d of them repetitions), %d lost, %d half, %d twice,"
                        + " %,d durable without an acknowledgement, slowest recovery %,d ms")
                .formatted(
                        title,
                        kills,
                        acknowledged,
                        repetitions,
                        lost.size(),
                        half.size(),
                        twice.size(),
                        neverAcknowledged,
                        slowest.toMillis());
    }
}
