package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Ink;
import daybook.domain.guidance.Citation;
import java.util.List;

/** Turns lists into running text. */
final class Phrases {

    private Phrases() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> parts, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(i == parts.size() - 1 ? " " + last + " " : ", ");
            }
            text.append(parts.get(i));
        }
        return text.toString();
    }

    /** {@code 1 crime}, {@code 2 crimes}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String lower(String text) {
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
