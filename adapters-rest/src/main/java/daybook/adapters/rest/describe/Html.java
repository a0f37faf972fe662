package daybook.adapters.rest.describe;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a page.
 *
 * @param markup the piece, in which every text is escaped
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** Text as it stands. */
    static Html text(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    /** An element. Its start may have attributes, written out. */
    static Html element(String start, Html... content) {
        String name = start.split(" ", 2)[0];
        return new Html("<" + start + ">" + joined(content).markup + "</" + name + ">\n");
    }

    /** A word of code. */
    static Html code(String text) {
        return new Html("<code>" + text(text).markup + "</code>");
    }

    /** A link within the page. */
    static Html link(String anchor, Html content) {
        return new Html("<a href=\"#" + text(anchor).markup + "\">" + content.markup + "</a>");
    }

    /** One after the other. */
    static Html joined(Html... pieces) {
        return new Html(Arrays.stream(pieces).map(Html::markup).collect(Collectors.joining()));
    }

    /** Text with words of code between backticks. */
    static Html words(String text) {
        String coded = CODE.matcher(text(text).markup).replaceAll("<code>$1</code>");
        return new Html(STRONG.matcher(coded).replaceAll("<strong>$1</strong>"));
    }

    /** Paragraphs, headings and lists as the descriptions use them: a small part of Markdown. */
    static Html prose(String text) {
        return new Html(Arrays.stream(text.split("\n\n"))
                .map(Html::block)
                .map(Html::markup)
                .collect(Collectors.joining()));
    }

    private static Html block(String text) {
        if (text.startsWith("## ")) {
            return element("h3", words(text.substring(3)));
        }
        if (text.startsWith("- ")) {
            return element(
                    "ul",
                    Arrays.stream(text.split("\n"))
                            .map(it -> element("li", words(it.substring(2))))
                            .toArray(Html[]::new));
        }
        return text.isBlank() ? NOTHING : element("p", words(text));
    }
}
