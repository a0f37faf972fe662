package daybook.adapters.cli.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that an interview understands everywhere, whatever their case. */
final class Typed {

    private static final Set<String> NOT_KNOWN = Set.of(
            "not known", "notknown", "unknown", "not sure", "don't know", "dont know", "dk", "nk", "n/k", "not_known");
    private static final Set<String> YES = Set.of("y", "yes");
    private static final Set<String> NO = Set.of("n", "no");
    private static final Set<String> NOBODY = Set.of("n", "no", "nobody", "none", "no one", "no-one", "0");

    private Typed() {}

    static boolean isNotKnown(String typed) {
        return NOT_KNOWN.contains(lower(typed));
    }

    static boolean isYes(String typed) {
        return YES.contains(lower(typed));
    }

    static boolean isNo(String typed) {
        return NO.contains(lower(typed));
    }

    static boolean isNobody(String typed) {
        return NOBODY.contains(lower(typed));
    }

    /** Which of these is meant: by its number from 1, in full, or by the beginning of a word that only one of them has; not by yes or no. */
    static Optional<Integer> choice(String typed, List<String> options) {
        String wanted = lower(typed);
        if (wanted.matches("\\d{1,4}")) {
            int number = Integer.parseInt(wanted);
            return number >= 1 && number <= options.size() ? Optional.of(number - 1) : Optional.empty();
        }
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < options.size(); i++) {
            String option = lower(options.get(i));
            if (option.equals(wanted)) {
                return Optional.of(i);
            }
            boolean isAnAnswer = isYes(wanted) || isNo(wanted);
            if (!isAnAnswer && (" " + option).contains(" " + wanted)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(i);
            }
        }
        return found;
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
