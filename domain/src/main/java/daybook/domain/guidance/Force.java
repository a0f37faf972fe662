package daybook.domain.guidance;

import java.util.regex.Pattern;

/** The code by which a police force is told from the others. */
public record Force(String code) {

    /** 1 to 16 of capitals, digits and {@code -}. */
    public static final String PATTERN = "[A-Z0-9-]{1,16}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Force {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("a force is 1 to 16 capitals, digits or '-'");
        }
    }
}
