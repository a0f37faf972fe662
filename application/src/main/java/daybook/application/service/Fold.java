package daybook.application.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes local words alike that differ in case, accents, width or blanks alone. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200B\\uFEFF]+");

    private Fold() {}

    /** The word as it is compared. */
    static String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return BLANKS.matcher(MARKS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
