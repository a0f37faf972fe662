package daybook.domain.child;

import java.util.regex.Pattern;

/** The force's own reference for a child, what a history is looked up by. It masks itself when printed. */
public record ChildReference(String value) {

    /** 1 to 64 of letters, digits, {@code -}, {@code /} and {@code .}. */
    public static final String PATTERN = "[A-Za-z0-9./-]{1,64}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public ChildReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a child's reference is 1 to 64 letters, digits, '-', '/' or '.'");
        }
    }

    @Override
    public String toString() {
        return "ChildReference[masked]";
    }
}
