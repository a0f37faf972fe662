package daybook.domain.audit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Knows all that is shown of some tables, what the marks mean, and how to add; looks for numbers that would fit. Written apart from
 * what it attacks: it solves linear programs, and knows no networks.
 */
final class Attacker {

    private static final int BEYOND = 10_000;

    private final List<int[]> bounds = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    /** Something that was hidden as small: a number, or a sum of numbers. */
    record Goal(int[] numbers) {}

    private record Sum(int[] numbers, int low, int high) {}

    /** Learns a table; its column totals are those of tables that it learnt before, if so said. */
    Attacker learn(ShownTable table) {
        int height = table.rows().size();
        int width = table.columns().size();
        int first = bounds.size();
        boolean whole = table.isWithheld();
        for (int row = 0; row < height; row++) {
            boolean blurred = whole || isBlurred(table, row);
            table.cells().get(row).forEach(cell -> bounds.add(range(cell, blurred)));
        }
        int[][] columns = new int[width][height];
        int[] all = new int[width * height];
        for (int row = 0; row < height; row++) {
            int[] its = new int[width];
            for (int column = 0; column < width; column++) {
                int number = first + row * width + column;
                its[column] = number;
                columns[column][row] = number;
                all[row * width + column] = number;
                want(table.cells().get(row).get(column), number);
            }
            learn(table.rowTotals().get(row), whole || isBlurred(table, row), its);
        }
        for (int column = 0; column < width; column++) {
            learn(table.columnTotals().get(column), whole, columns[column]);
        }
        learn(table.total(), whole, all);
        return this;
    }

    /** A row of several numbers of which nothing is told may hold small ones. */
    private static boolean isBlurred(ShownTable table, int row) {
        return table.columns().size() > 1
                && table.rowTotals().get(row).kind() == ShownCount.Kind.WITHHELD
                && table.cells().get(row).stream().allMatch(it -> it.kind() == ShownCount.Kind.WITHHELD);
    }

    /** Learns a table, and wants to know every number that is small, called so or not. */
    Attacker learn(ShownTable table, CountTable truth) {
        int first = bounds.size();
        learn(table);
        int width = table.columns().size();
        for (int i = 0; i < table.rows().size() * width; i++) {
            if (truth.counts().get(i / width).get(i % width) < ShownCount.SMALLEST) {
                goals.add(new Goal(new int[] {first + i}));
            }
        }
        return this;
    }

    /** Learns that two tables of the same things have the same column totals. */
    Attacker learnThatColumnsAgree(ShownTable one, int firstOfOne, ShownTable other, int firstOfOther) {
        int width = one.columns().size();
        for (int column = 0; column < width; column++) {
            int[] both = new int[one.rows().size() + other.rows().size()];
            int at = 0;
            for (int row = 0; row < one.rows().size(); row++) {
                both[at++] = firstOfOne + row * width + column;
            }
            for (int row = 0; row < other.rows().size(); row++) {
                both[at++] = -1 - (firstOfOther + row * width + column);
            }
            sums.add(new Sum(both, 0, 0));
        }
        return this;
    }

    private void want(ShownCount count, int... numbers) {
        if (count.kind() == ShownCount.Kind.FEWER_THAN_TEN) {
            goals.add(new Goal(numbers));
        }
    }

    private void learn(ShownCount total, boolean whole, int[] numbers) {
        int[] range = range(total, whole);
        sums.add(new Sum(numbers, range[0], range[1]));
        want(total, numbers);
    }

    private static int[] range(ShownCount count, boolean whole) {
        return switch (count.kind()) {
            case EXACT -> new int[] {(int) count.value(), (int) count.value()};
            case FEWER_THAN_TEN -> new int[] {0, 9};
            case TEN_OR_MORE -> new int[] {10, BEYOND};
            case WITHHELD -> new int[] {whole ? 0 : 10, BEYOND};
        };
    }

    /** The first small number of which it could say more than that it is small; empty if there is none. */
    String narrowed() {
        for (Goal goal : goals) {
            double least = -greatest(goal, -1);
            double most = greatest(goal, 1);
            if (least > 0.001 || most < 8.999) {
                return "between " + least + " and " + most + ": " + Arrays.toString(goal.numbers);
            }
        }
        return "";
    }

    private double greatest(Goal goal, int sign) {
        List<double[]> atMost = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            bound(atMost, new Sum(new int[] {i}, bounds.get(i)[0], bounds.get(i)[1]));
        }
        sums.forEach(it -> bound(atMost, it));
        double[] wanted = new double[bounds.size()];
        for (int number : goal.numbers) {
            wanted[number] = sign;
        }
        return new Simplex(atMost, wanted).greatest();
    }

    private void bound(List<double[]> atMost, Sum sum) {
        double[] upwards = new double[bounds.size() + 1];
        double[] downwards = new double[bounds.size() + 1];
        for (int signed : sum.numbers) {
            upwards[signed >= 0 ? signed : -1 - signed] = signed >= 0 ? 1 : -1;
            downwards[signed >= 0 ? signed : -1 - signed] = signed >= 0 ? -1 : 1;
        }
        upwards[bounds.size()] = sum.high;
        downwards[bounds.size()] = -sum.low;
        atMost.add(upwards);
        atMost.add(downwards);
    }
}
