package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Ink;
import daybook.domain.guidance.Citation;
import java.util.ArrayList;
import java.util.List;

/** Turns lists into running text. */
public final class Phrases {

    private static final int SHORTEST_RUN = 5;

    private Phrases() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> parts, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(i == parts.size() - 1 ? " " + last + " " : ", ");
            }
            text.append(parts.get(i));
        }
        return text.toString();
    }

    /** The same with five or more numbers that follow one another put as {@code 4 to 18}. */
    static List<String> runs(List<String> codes) {
        List<String> parts = new ArrayList<>();
        for (int from = 0, to; from < codes.size(); from = to + 1) {
            to = from;
            while (to + 1 < codes.size() && follows(codes.get(to), codes.get(to + 1))) {
                to++;
            }
            if (to - from >= SHORTEST_RUN - 1) {
                parts.add(codes.get(from) + " to " + codes.get(to));
            } else {
                parts.addAll(codes.subList(from, to + 1));
            }
        }
        return parts;
    }

    private static boolean follows(String code, String next) {
        return isNumber(code) && isNumber(next) && Integer.parseInt(next) == Integer.parseInt(code) + 1;
    }

    private static boolean isNumber(String code) {
        return Character.isDigit(code.charAt(code.length() - 1));
    }

    /** {@code 1 crime}, {@code 2 crimes}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** With a small first letter. */
    public static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Where it comes from, with what is our own marked as ours. */
    static String citations(List<Citation> citations, Ink ink) {
        StringBuilder text = new StringBuilder();
        for (Citation citation : citations) {
            text.append(text.isEmpty() ? "[" : "; ").append(citation);
            if (citation.isOurs()) {
                text.append(", our own decision");
            }
        }
        return text.isEmpty() ? "" : " " + ink.quiet(text.append(']').toString());
    }
}
