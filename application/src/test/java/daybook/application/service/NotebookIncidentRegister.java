package daybook.application.service;

import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mockito.Mockito;

/** A register for tests of the application: one act at a time, on a copy that replaces the original once the act is done. */
final class NotebookIncidentRegister implements IncidentRegister {

    private static final Comparator<IndexCard> IN_ORDER =
            Comparator.comparing(IndexCard::reportedOn).thenComparing(IndexCard::reference);

    private final List<Access> log = new ArrayList<>();
    private Map<String, Pages> forces = new TreeMap<>();
    private Runnable meanwhile = () -> {};

    @Override
    public synchronized <T> T during(Access access, Act<T> act) {
        String force = access.by().force().code();
        Pages working = new Pages(forces.getOrDefault(force, new Pages()));
        T done = act.on(working);
        Runnable interruption = meanwhile;
        meanwhile = () -> {};
        int before = log.size();
        interruption.run();
        if (log.size() > before) {
            throw new ChangedMeanwhile();
        }
        forces.put(force, working);
        log.add(access);
        return done;
    }

    /** Has another act come between the next one and its end. */
    void interruptOnce(Runnable other) {
        meanwhile = other;
    }

    /** Every entry of the log, oldest first. */
    List<Access> log() {
        return List.copyOf(log);
    }

    private static final class Pages implements Records {

        private final Map<String, List<StoredStep>> steps = new TreeMap<>();
        private final Map<String, IndexCard> cards = new TreeMap<>();
        private final Map<String, StoredNotice> notices = new TreeMap<>();

        Pages() {}

        Pages(Pages other) {
            steps.putAll(other.steps);
            cards.putAll(other.cards);
            notices.putAll(other.notices);
        }

        @Override
        public List<StoredStep> steps(String reference) {
            return steps.getOrDefault(reference, List.of());
        }

        @Override
        public void add(StoredStep step, IndexCard card) {
            List<StoredStep> all = new ArrayList<>(steps(step.reference()));
            if (step.version() != all.size() + 1) {
                throw new ChangedMeanwhile();
            }
            all.add(step);
            steps.put(step.reference(), List.copyOf(all));
            cards.put(step.reference(), card);
        }

        @Override
        public List<StoredNotice> notices(String child) {
            return notices.values().stream()
                    .filter(it -> it.child().equals(child))
                    .toList();
        }

        @Override
        public void note(StoredNotice notice) {
            notices.put(notice.child() + " " + notice.reference(), notice);
        }

        @Override
        public void forget(String child, String reference) {
            notices.remove(child + " " + reference);
        }

        @Override
        public Outbox outbox() {
            return Mockito.mock(Outbox.class);
        }

        @Override
        public Children children() {
            return Mockito.mock(Children.class);
        }

        @Override
        public List<IndexCard> list(IndexQuery query) {
            return cards.values().stream()
                    .filter(it -> query.from().stream().noneMatch(it.reportedOn()::isBefore))
                    .filter(it -> query.until().stream().noneMatch(it.reportedOn()::isAfter))
                    .filter(it -> query.category().isEmpty() || query.category().equals(it.category()))
                    .filter(it -> query.open().stream().allMatch(open -> open == it.open()))
                    .filter(it -> query.after().stream().allMatch(last -> IN_ORDER.compare(it, last) > 0))
                    .sorted(IN_ORDER)
                    .limit(query.limit())
                    .toList();
        }
    }
}
