package daybook.adapters.persistence.campaign;

import daybook.application.port.out.StoredStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What came of many changes to few records. */
final class WritersReport {

    private final String title;
    private final List<StoredStep> lost = new ArrayList<>();
    private final List<StoredStep> surplus = new ArrayList<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private int acknowledged;

    WritersReport(String title) {
        this.title = title;
    }

    void addConflict() {
        conflicts.incrementAndGet();
    }

    /** Each acknowledged change has to be there at the version it was acknowledged with, and nothing else. */
    void compare(Collection<StoredStep> acknowledgedChanges, List<StoredStep> kept) {
        acknowledged += acknowledgedChanges.size();
        Set<StoredStep> there = new HashSet<>(kept);
        acknowledgedChanges.stream().filter(it -> !there.remove(it)).forEach(lost::add);
        surplus.addAll(there);
        int doubled = kept.size() - new HashSet<>(kept).size();
        surplus.addAll(kept.subList(0, doubled));
    }

    int acknowledged() {
        return acknowledged;
    }

    List<StoredStep> lost() {
        return lost;
    }

    List<StoredStep> surplus() {
        return surplus;
    }

    @Override
    public String toString() {
        return "%s: %d writers, %,d changes acknowledged, %,d refused and made again, %d lost, %d nobody made"
                .formatted(title, WritersCampaign.WRITERS, acknowledged, conflicts.get(), lost.size(), surplus.size());
    }
}
