package daybook.domain.audit.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * How far one number of a table could be another one if others that are not shown made up for it, all sums staying as they are.
 *
 * <p>Each number leads from one sum to another, so that a table with its totals is a network in which whatever makes up for a
 * change is a way back (Gusfield, A graph theoretic approach to statistical data security, SIAM J. Comput. 17, 1988).
 */
final class Exchanges {

    private final List<Amount> amounts;
    private final int sums;
    private final Amount changed;
    private final long[] moved;

    Exchanges(List<Amount> amounts, int sums, Amount changed) {
        this.amounts = amounts;
        this.sums = sums;
        this.changed = changed;
        this.moved = new long[amounts.size()];
    }

    /** Changes it as far as wanted through what is hidden; what is then lacking is returned. */
    long change(long wanted) {
        long lacking = Math.abs(wanted);
        while (lacking > 0) {
            List<Step> way = wayBack(wanted > 0, false);
            if (way.isEmpty()) {
                return lacking;
            }
            long most = lacking;
            for (Step step : way) {
                most = Math.min(most, room(step));
            }
            for (Step step : way) {
                moved[step.amount] += step.forward ? most : -most;
            }
            lacking -= most;
        }
        return 0;
    }

    /** The numbers that are best hidden to change it further: those of the cheapest way back; none if there is no way. */
    List<Amount> toHide(boolean upwards) {
        return wayBack(upwards, true).stream()
                .map(it -> amounts.get(it.amount))
                .filter(Amount::isShown)
                .toList();
    }

    /** The cheapest way that makes up for a change; a number that is shown costs as much as it says. */
    private List<Step> wayBack(boolean upwards, boolean overShown) {
        int start = upwards ? changed.to() : changed.from();
        int end = upwards ? changed.from() : changed.to();
        long[] costs = new long[sums];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[start] = 0;
        Step[] last = new Step[sums];
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            for (int i = 0; i < amounts.size(); i++) {
                Step step = new Step(i, amounts.get(i).from() == at);
                long cost = costs[at] + costOf(amounts.get(i));
                if (leads(step, at, overShown) && cost < costs[end(step)]) {
                    costs[end(step)] = cost;
                    last[end(step)] = step;
                    waiting.add(end(step));
                }
            }
        }
        return last[end] == null ? List.of() : traced(last, start, end);
    }

    private boolean leads(Step step, int at, boolean overShown) {
        Amount amount = amounts.get(step.amount);
        boolean here = amount.from() == at || amount.to() == at;
        boolean open = !amount.isShown() || overShown && amount.mayBeHidden();
        return here && open && amount != changed && room(step) > 0;
    }

    private static long costOf(Amount amount) {
        return amount.isShown() ? amount.value() : 0;
    }

    private long room(Step step) {
        Amount amount = amounts.get(step.amount);
        return step.forward ? amount.mightBeMore() - moved[step.amount] : amount.mightBeLess() + moved[step.amount];
    }

    private int end(Step step) {
        Amount amount = amounts.get(step.amount);
        return step.forward ? amount.to() : amount.from();
    }

    private int begin(Step step) {
        Amount amount = amounts.get(step.amount);
        return step.forward ? amount.from() : amount.to();
    }

    private List<Step> traced(Step[] last, int start, int end) {
        List<Step> way = new ArrayList<>();
        for (int at = end; at != start; at = begin(last[at])) {
            way.add(last[at]);
        }
        return way;
    }

    /** One number, taken as more or as less. */
    private record Step(int amount, boolean forward) {}
}
