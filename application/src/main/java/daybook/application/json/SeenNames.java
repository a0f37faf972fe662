package daybook.application.json;

import java.util.Arrays;

/** Which properties were seen in each object that is open, each by its bit. */
final class SeenNames {

    private int[] seen = new int[8];
    private int open;

    void enter() {
        if (++open == seen.length) {
            seen = Arrays.copyOf(seen, open * 2);
        }
        seen[open] = 0;
    }

    void leave() {
        open--;
    }

    /** Whether that property was seen in the innermost object before; it is from now on. */
    boolean isAgain(int bit) {
        boolean again = (seen[open] & bit) != 0;
        seen[open] |= bit;
        return again;
    }
}
