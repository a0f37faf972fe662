package daybook.adapters.cli.catalogue;

import daybook.domain.guidance.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The rules as somebody looks for them: by letter in the order of the guidance, then by number. */
final class RuleOrder {

    private static final String LETTERS = "SCKHOE";

    private RuleOrder() {}

    static List<Rule> all() {
        return Arrays.stream(Rule.values())
                .sorted(Comparator.comparingInt(
                                (Rule it) -> LETTERS.indexOf(it.id().charAt(0)))
                        .thenComparingInt(it -> Integer.parseInt(it.id().split("-")[1]))
                        .thenComparing(Rule::id))
                .toList();
    }

    /** What the rules under a letter are about. */
    static String title(char letter) {
        return switch (letter) {
            case 'S' -> "Outside this guidance";
            case 'C' -> "Which category";
            case 'K' -> "What is recorded, for whom";
            case 'H' -> "A child's history";
            case 'O' -> "How it may close";
            case 'E' -> "Before the revised approach";
            default -> "Other rules";
        };
    }
}
