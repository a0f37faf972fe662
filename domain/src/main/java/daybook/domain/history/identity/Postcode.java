package daybook.domain.history.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a child lives, as a full postcode or its outward half alone. It masks itself when printed.
 *
 * @param value in capitals, without the blank
 */
public record Postcode(String value) {

    private static final Pattern BLANKS = Pattern.compile("\\s");

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?([0-9][A-Z]{2})?");

    private static final int INWARD = 3;

    public Postcode {
        value = BLANKS.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a postcode is written like 'SW1A 1AA', or its first half alone");
        }
    }

    /** Whether the second half is there too. */
    public boolean isFull() {
        int length = value.length();
        return length > INWARD + 1
                && Character.isLetter(value.charAt(length - 1))
                && Character.isLetter(value.charAt(length - 2))
                && Character.isDigit(value.charAt(length - INWARD));
    }

    /** The first half. */
    public String outward() {
        return isFull() ? value.substring(0, value.length() - INWARD) : value;
    }

    @Override
    public String toString() {
        return "Postcode[masked]";
    }
}
