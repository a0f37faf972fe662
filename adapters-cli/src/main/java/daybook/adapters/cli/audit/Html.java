package daybook.adapters.cli.audit;

import java.util.Map;

/**
 * A page of HTML while it is written: whatever text goes in is escaped, and every element is closed.
 *
 * <p>Written by hand because there is one page: a template engine would be a library and a step of the build for it.
 */
final class Html {

    private static final Map<Character, String> ESCAPES =
            Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;", '\'', "&#39;");

    private final StringBuilder page = new StringBuilder();

    /** An element with what stands in it, and attributes as names and values in turn. */
    Html element(String name, Runnable content, String... attributes) {
        begin(name, attributes);
        content.run();
        page.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text alone. */
    Html text(String name, String text, String... attributes) {
        begin(name, attributes);
        page.append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element that has no end. */
    Html empty(String name, String... attributes) {
        begin(name, attributes);
        page.append('\n');
        return this;
    }

    /** Text of this program's own that HTML takes as it is: a style sheet. */
    Html asItIs(String text) {
        page.append(text);
        return this;
    }

    private void begin(String name, String... attributes) {
        page.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            safe.append(ESCAPES.getOrDefault(letter, Character.isISOControl(letter) ? " " : String.valueOf(letter)));
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
