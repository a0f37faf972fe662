package daybook.application.port.in;

import daybook.domain.incident.Circumstance;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/**
 * Whether a text is plain words. Daybook takes no imagery, and a note is no way round that.
 *
 * <p>Long runs without a space in the alphabets of base64 and hexadecimal, runs of escapes or of separate bytes, data URIs and
 * whatever a reader cannot see are taken for encoded content.
 */
public final class PlainTextRule implements ConstraintValidator<PlainText, String> {

    private static final Pattern ENCODED = Pattern.compile(
            "[A-Za-z0-9+/_=-]{64}"
                    + "|data:\\s*[a-z]+/|;\\s*base64"
                    + "|(?:%[0-9a-f]{2}\\s?){16}"
                    + "|(?:(?:\\\\|0|&#)?x[0-9a-f]{2};?[\\s,]?){16}"
                    + "|(?:\\\\u[0-9a-f]{4}){8}"
                    + "|(?:[0-9a-f]{2}[\\s:,.-]){31}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || isPlain(text);
    }

    /** Whether the text is short enough, visible throughout and carries nothing encoded. */
    public static boolean isPlain(String text) {
        return text.length() <= Circumstance.LONGEST_NOTE
                && text.codePoints().allMatch(PlainTextRule::isVisible)
                && !ENCODED.matcher(text).find();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point < 0xE0100 && (point < 0xFE00 || point > 0xFE0F);
        };
    }
}
