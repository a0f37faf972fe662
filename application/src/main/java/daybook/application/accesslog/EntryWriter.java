package daybook.application.accesslog;

import java.util.HexFormat;
import java.util.stream.Collectors;

/** Writes an entry in its canonical form: properties in one order, no blanks, everything beyond ASCII escaped. */
final class EntryWriter {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder line = new StringBuilder("{\"v\":1");

    private EntryWriter() {}

    static String line(AccessEntry entry) {
        EntryWriter writer = new EntryWriter();
        writer.add("id", quoted(entry.id()));
        writer.add("at", quoted(Micros.text(entry.at())));
        writer.add("officer", quoted(entry.who().officer()));
        writer.add("force", quoted(entry.who().force()));
        writer.add("role", quoted(entry.who().role()));
        writer.add("kind", quoted(entry.kind().name()));
        writer.add("operation", quoted(entry.operation()));
        writer.add("what", entry.what().stream().map(EntryWriter::quoted).collect(Collectors.joining(",", "[", "]")));
        writer.add("reason", quoted(entry.reason()));
        writer.add("recipient", entry.recipient().map(EntryWriter::quoted).orElse("null"));
        return writer.line.append('}').toString();
    }

    private void add(String property, String value) {
        line.append(",\"").append(property).append("\":").append(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append(unit);
            } else if (unit > '~') {
                quoted.append("\\u").append(HEX.toHexDigits(unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
