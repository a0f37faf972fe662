package daybook.domain.history;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;

/** Compares the latest notice that counts with those before it (H-4, DAYBOOK-29). */
final class Escalations {

    private static final int NOT_KNOWN = -1;

    private final List<Notice> before;
    private final Notice latest;
    private final List<Escalation> found = new ArrayList<>();

    private Escalations(List<Notice> counted) {
        before = counted.subList(0, counted.size() - 1);
        latest = counted.get(counted.size() - 1);
    }

    /** Every sign among notices that count, the first notice first; none if there is only one. */
    static List<Escalation> among(List<Notice> counted) {
        return counted.size() < 2 ? List.of() : new Escalations(counted).all();
    }

    private List<Escalation> all() {
        gap();
        beyond(Sign.MORE_RECIPIENTS, Escalations::recipients, Integer::compare);
        own();
        factor();
        beyond(Sign.YOUNGER_COUNTERPART, Escalations::youngest, (one, other) -> Integer.compare(other, one));
        return found;
    }

    /** The last gap against the one before it: three notices at the least. */
    private void gap() {
        if (before.size() < 2) {
            return;
        }
        Notice last = before.get(before.size() - 1);
        int earlier = days(before.get(before.size() - 2), last);
        int later = days(last, latest);
        if (later < earlier) {
            found.add(new Escalation(Sign.SHORTER_GAP, last.first(), latest.first(), earlier, later));
        }
    }

    /** Beyond every earlier notice of which the measure is known, the furthest of which is the evidence. */
    private void beyond(Sign sign, ToIntFunction<Notice> measure, IntBinaryOperator further) {
        int after = measure.applyAsInt(latest);
        Notice furthest = null;
        for (Notice notice : before) {
            int known = measure.applyAsInt(notice);
            if (known != NOT_KNOWN
                    && (furthest == null || further.applyAsInt(known, measure.applyAsInt(furthest)) >= 0)) {
                furthest = notice;
            }
        }
        if (after != NOT_KNOWN && furthest != null && further.applyAsInt(after, measure.applyAsInt(furthest)) > 0) {
            found.add(new Escalation(sign, furthest.first(), latest.first(), measure.applyAsInt(furthest), after));
        }
    }

    /** Nothing of another's was shared before, and something of their own was. */
    private void own() {
        boolean another = before.stream().anyMatch(it -> did(Conduct.FORWARDER, it));
        if (another || !did(Conduct.FORWARDER, latest)) {
            return;
        }
        latestOf(Conduct.SENDER)
                .forEach(it ->
                        found.add(new Escalation(Sign.FROM_OWN_IMAGE_TO_ANOTHERS, it.first(), latest.first(), 0, 1)));
    }

    private void factor() {
        int after = latest.part().broughtAbout().size();
        if (after > 0 && before.stream().allMatch(it -> it.part().broughtAbout().isEmpty())) {
            Notice last = before.get(before.size() - 1);
            found.add(new Escalation(Sign.FROM_NO_FACTOR_TO_A_FACTOR, last.first(), latest.first(), 0, after));
        }
    }

    private List<Notice> latestOf(Conduct conduct) {
        List<Notice> all = before.stream().filter(it -> did(conduct, it)).toList();
        return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
    }

    private static boolean did(Conduct conduct, Notice notice) {
        return notice.part().conduct().contains(conduct);
    }

    private static int days(Notice one, Notice next) {
        return Math.toIntExact(ChronoUnit.DAYS.between(one.on(), next.on()));
    }

    /** How many are known; where nobody is, how many there were is not known either. */
    private static int recipients(Notice notice) {
        return notice.part().recipients() == 0 ? NOT_KNOWN : notice.part().recipients();
    }

    private static int youngest(Notice notice) {
        return notice.part().youngestCounterpart().orElse(NOT_KNOWN);
    }
}
