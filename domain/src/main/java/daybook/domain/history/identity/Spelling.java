package daybook.domain.history.identity;

/** How far apart two spellings are. */
final class Spelling {

    private static final int LONGEST_PREFIX = 4;
    private static final double FOR_THE_PREFIX = 0.1;

    private Spelling() {}

    /** Slips from one to the other: a sign left out, put in or replaced, or two neighbours swapped (Damerau, Levenshtein). */
    static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, i, j, one, other);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, int i, int j, String one, String other) {
        int replaced = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + slips[i - 2][j - 2]) : fewest;
    }

    /** Whether they are the same but for their first two signs, which have changed places. */
    static boolean swapsTheFirstTwo(String one, String other) {
        return one.length() > 1
                && one.length() == other.length()
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.regionMatches(2, other, 2, one.length() - 2);
    }

    /** From 0, nothing alike, to 1, the same; more for the same beginning (Jaro, Winkler). */
    static double alike(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * FOR_THE_PREFIX * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        String common = common(one, other);
        String otherCommon = common(other, one);
        int many = Math.min(common.length(), otherCommon.length());
        if (many == 0) {
            return 0;
        }
        int moved = 0;
        for (int i = 0; i < many; i++) {
            moved += common.charAt(i) == otherCommon.charAt(i) ? 0 : 1;
        }
        double all = many;
        return (all / one.length() + all / other.length() + (all - moved / 2) / all) / 3;
    }

    /** The signs of one that stand in the other too, not far from the same place, each used once. */
    private static String common(String one, String other) {
        int far = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        StringBuilder common = new StringBuilder();
        StringBuilder left = new StringBuilder(other);
        for (int i = 0; i < one.length(); i++) {
            int at = left.indexOf(String.valueOf(one.charAt(i)), Math.max(0, i - far));
            if (at >= 0 && at <= i + far) {
                common.append(one.charAt(i));
                left.setCharAt(at, '\0');
            }
        }
        return common.toString();
    }
}
