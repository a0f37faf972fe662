package daybook.domain.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The rows of HO-NOL-2026 that the oracle knows, typed from the list by hand; the two offences of 088/15 kept apart. */
final class Codes {

    static final String SHARING = "088/15 sharing";
    static final String THREAT = "088/15 threat";
    static final LocalDate NEW_LAW = LocalDate.of(2024, 1, 31);

    private static final Map<String, Integer> WEEKS = new LinkedHashMap<>();
    private static final Map<String, String> CLASSES = new LinkedHashMap<>();
    private static final Map<String, LocalDate> SINCE = new LinkedHashMap<>();

    static {
        row("008/72", "8R", 2 * 52);
        row("021/02", "21", Integer.MAX_VALUE);
        row("021/03", "21", 14 * 52);
        row("021/04", "21", Integer.MAX_VALUE);
        row("021/05", "21", 14 * 52);
        row("021/14", "21", 5 * 52);
        row("021/15", "21", 5 * 52);
        row("021/24", "21", 5 * 52);
        row("021/25", "21", 5 * 52);
        row("022/04", "22A", 10 * 52);
        row("022/05", "22A", 10 * 52);
        row("022/08", "22B", 14 * 52);
        row("022/09", "22B", 14 * 52);
        row("022/14", "22B", 5 * 52);
        row("022/15", "22B", 5 * 52);
        row("022/20", "22B", 14 * 52);
        row("022/21", "22B", 14 * 52);
        row("022/24", "22B", 5 * 52);
        row("022/25", "22B", 5 * 52);
        row("035/00", "35", 14 * 52);
        row("071/08", "71", 14 * 52);
        row("071/11", "71", 14 * 52);
        row("071/17", "88A", 2 * 52);
        row("086/02", "86", 10 * 52);
        row("086/10", "86", 5 * 52);
        row("086/15", "86", 3 * 52);
        row("088/01", "88A", 10 * 52);
        row("088/02", "88A", 10 * 52);
        row("088/14", "88E", 2 * 52);
        row(SHARING, "88C", 2 * 52);
        row(THREAT, "88C", 2 * 52);
        row("175/08", "88C", 51);
        row("175/09", "88C", 51);
        row("175/10", "88C", 51);
        SINCE.put("008/72", LocalDate.of(2015, 4, 13));
        SINCE.put("071/17", LocalDate.of(2017, 4, 3));
        SINCE.put("088/14", NEW_LAW);
        SINCE.put(SHARING, NEW_LAW);
        SINCE.put(THREAT, NEW_LAW);
        SINCE.put("175/08", NEW_LAW);
        SINCE.put("175/09", LocalDate.of(2026, 2, 6));
        SINCE.put("175/10", LocalDate.of(2026, 2, 6));
    }

    private Codes() {}

    private static void row(String code, String offenceClass, int weeks) {
        WEEKS.put(code, weeks);
        CLASSES.put(code, offenceClass);
    }

    static List<String> all() {
        return List.copyOf(WEEKS.keySet());
    }

    static String classOf(String code) {
        return CLASSES.get(code);
    }

    /** The code as written, for both offences of 088/15. */
    static String written(String code) {
        return code.substring(0, 6);
    }

    static boolean inForce(String code, LocalDate day) {
        LocalDate since = SINCE.get(code);
        return since == null || !day.isBefore(since);
    }

    /** Those in force on that day, once each, without that one, highest maximum sentence first, else as they came. */
    static List<String> alternatives(List<String> codes, String without, LocalDate day) {
        List<String> left = new ArrayList<>();
        for (String code : new LinkedHashSet<>(codes)) {
            if (!code.equals(without) && inForce(code, day)) {
                left.add(code);
            }
        }
        left.sort((one, other) -> Integer.compare(WEEKS.get(other), WEEKS.get(one)));
        return left;
    }

    /** The one with the longest maximum sentence, then the lowest; null if there is none. */
    static String longest(List<String> codes) {
        String longest = null;
        for (String code : codes) {
            int longer = longest == null ? 1 : Integer.compare(WEEKS.get(code), WEEKS.get(longest));
            if (longer > 0 || longer == 0 && code.compareTo(longest) < 0) {
                longest = code;
            }
        }
        return longest;
    }

    /** The K-1 codes for a girl and for a boy of that age; an age not known counts as 13 to 15. */
    static List<String> incitement(int ageOfAsked, boolean byAdult) {
        boolean under13 = ageOfAsked >= 0 && ageOfAsked < 13;
        if (under13) {
            return byAdult ? List.of("021/03", "021/05") : List.of("021/24", "021/25");
        }
        return byAdult ? List.of("022/20", "022/21") : List.of("022/24", "022/25");
    }
}
