package daybook.domain.audit.figures;

import java.util.List;

/** The greatest value of a sum under linear bounds, by the simplex method with Bland's rule (Cormen and others, Introduction to Algorithms). */
final class Simplex {

    private static final double NEARLY = 1e-7;

    private final int rows;
    private final int columns;
    private final int[] basic;
    private final int[] free;
    private final double[][] table;

    /** At most the last of each row, for what the others weigh; every number at least 0. */
    Simplex(List<double[]> atMost, double[] goal) {
        rows = atMost.size();
        columns = goal.length;
        basic = new int[rows];
        free = new int[columns + 1];
        table = new double[rows + 2][columns + 2];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(atMost.get(row), 0, table[row], 0, columns);
            basic[row] = columns + row;
            table[row][columns] = -1;
            table[row][columns + 1] = atMost.get(row)[columns];
        }
        for (int column = 0; column < columns; column++) {
            free[column] = column;
            table[rows][column] = -goal[column];
        }
        free[columns] = -1;
        table[rows + 1][columns] = 1;
    }

    /** The greatest value; negative infinity if nothing fits. */
    double greatest() {
        int least = 0;
        for (int row = 1; row < rows; row++) {
            least = table[row][columns + 1] < table[least][columns + 1] ? row : least;
        }
        if (table[least][columns + 1] < -NEARLY) {
            pivot(least, columns);
            climb(rows + 1, true);
            if (table[rows + 1][columns + 1] < -NEARLY) {
                return Double.NEGATIVE_INFINITY;
            }
            driveOut();
        }
        climb(rows, false);
        return table[rows][columns + 1];
    }

    private void driveOut() {
        for (int row = 0; row < rows; row++) {
            if (basic[row] == -1) {
                int chosen = 0;
                for (int column = 1; column <= columns; column++) {
                    boolean larger = Math.abs(table[row][column]) > Math.abs(table[row][chosen]) + NEARLY;
                    chosen = larger ? column : chosen;
                }
                pivot(row, chosen);
            }
        }
    }

    private void climb(int goal, boolean withHelp) {
        while (true) {
            int into = -1;
            for (int column = 0; column <= columns; column++) {
                boolean open = (withHelp || free[column] != -1) && table[goal][column] < -NEARLY;
                into = open && (into < 0 || free[column] < free[into]) ? column : into;
            }
            if (into < 0) {
                return;
            }
            int out = -1;
            for (int row = 0; row < rows; row++) {
                if (table[row][into] > NEARLY && (out < 0 || isTighter(row, out, into))) {
                    out = row;
                }
            }
            if (out < 0) {
                throw new IllegalStateException("every number is bounded");
            }
            pivot(out, into);
        }
    }

    private boolean isTighter(int row, int than, int into) {
        double one = table[row][columns + 1] / table[row][into];
        double other = table[than][columns + 1] / table[than][into];
        return one < other - NEARLY || one < other + NEARLY && basic[row] < basic[than];
    }

    private void pivot(int row, int column) {
        double by = 1 / table[row][column];
        for (int i = 0; i < rows + 2; i++) {
            for (int j = 0; i != row && j < columns + 2; j++) {
                if (j != column) {
                    table[i][j] -= table[row][j] * table[i][column] * by;
                }
            }
        }
        for (int j = 0; j < columns + 2; j++) {
            table[row][j] *= by;
        }
        for (int i = 0; i < rows + 2; i++) {
            table[i][column] *= -by;
        }
        table[row][column] = by;
        int left = basic[row];
        basic[row] = free[column];
        free[column] = left;
    }
}
