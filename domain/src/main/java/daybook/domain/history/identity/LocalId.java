package daybook.domain.history.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number or reference that somebody keeps a child under. It masks itself when printed.
 *
 * @param value letters and digits, in capitals and without the blanks and strokes it may be written with
 */
public record LocalId(LocalIdKind kind, String value) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s./-]");

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,32}");

    public LocalId {
        value = BETWEEN.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a local id is 1 to 32 letters or digits, apart from blanks and strokes");
        }
    }

    @Override
    public String toString() {
        return "LocalId[masked]";
    }
}
