package daybook.application.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link EntryWriter} writes, from left to right; what it lets pass beyond that the caller compares. */
final class EntryReader {

    private static final String NO_RECIPIENT = "null";

    private final String line;
    private int at;

    EntryReader(String line) {
        this.line = line;
    }

    AccessEntry entry() {
        try {
            expect("{\"v\":1");
            return read();
        } catch (IllegalArgumentException outOfBounds) {
            throw new RefusedLogText("an entry breaks a rule: " + outOfBounds.getMessage());
        }
    }

    private AccessEntry read() {
        String id = text("id");
        String moment = text("at");
        Who who = new Who(text("officer"), text("force"), text("role"));
        AccessKind kind = AccessKind.named(text("kind")).orElseThrow(EntryReader::refused);
        String operation = text("operation");
        List<String> what = texts("what");
        String reason = text("reason");
        Optional<String> recipient = textOrNull("recipient");
        expect("}");
        if (at != line.length()) {
            throw refused();
        }
        return new AccessEntry(id, Micros.read(moment), who, kind, operation, what, reason, recipient);
    }

    private String text(String property) {
        expect(",\"" + property + "\":");
        return text();
    }

    private List<String> texts(String property) {
        expect(",\"" + property + "\":[");
        List<String> texts = new ArrayList<>();
        while (peek() != ']') {
            if (!texts.isEmpty()) {
                expect(",");
            }
            texts.add(text());
        }
        expect("]");
        return texts;
    }

    private Optional<String> textOrNull(String property) {
        expect(",\"" + property + "\":");
        if (peek() == '"') {
            return Optional.of(text());
        }
        expect(NO_RECIPIENT);
        return Optional.empty();
    }

    private String text() {
        expect("\"");
        StringBuilder text = new StringBuilder();
        for (char unit = next(); unit != '"'; unit = next()) {
            text.append(unit == '\\' ? escaped() : unit);
        }
        return text.toString();
    }

    private char escaped() {
        char unit = next();
        if (unit != 'u') {
            return unit;
        }
        int number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 4 | Character.digit(next(), 16) & 0xF;
        }
        return (char) number;
    }

    private void expect(String word) {
        if (!line.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
    }

    private char next() {
        char unit = peek();
        at++;
        return unit;
    }

    private char peek() {
        if (at >= line.length()) {
            throw refused();
        }
        return line.charAt(at);
    }

    private static RefusedLogText refused() {
        return new RefusedLogText("this is not an entry of the access log");
    }
}
