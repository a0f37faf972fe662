package daybook.adapters.cli.interview;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.adapters.cli.terminal.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is said to whoever answers, and what they type. */
final class Conversation {

    private static final int LONGEST = 1000;

    private final Console console;
    private final Page page;
    private final Texts texts;
    private final BufferedReader in;

    Conversation(Console console, Texts texts) {
        this.console = console;
        this.page = console.page();
        this.texts = texts;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    Texts texts() {
        return texts;
    }

    Page page() {
        return page;
    }

    void open() {
        page.paragraph(page.ink().strong(texts.say("opening.risk")));
        page.paragraph(texts.say("opening.image"));
        page.gap().paragraph(texts.say("opening.how")).paragraph(texts.say("commands"));
    }

    /** Puts a question; {@code open} says how much there is still to ask, and may be empty. */
    void put(Ask ask, String open) {
        page.gap();
        String header = ask.about().isEmpty() || open.isEmpty() ? ask.about() + open : ask.about() + "; " + open;
        if (!header.isEmpty()) {
            page.paragraph(page.ink().quiet(header));
        }
        page.paragraph(page.ink().strong(ask.text()));
        List<String> options = ask.reading().options();
        for (int i = 0; i < options.size(); i++) {
            String number = String.valueOf(i + 1);
            page.item(2, " ".repeat(Math.max(0, 2 - number.length())) + number + "  ", options.get(i));
        }
        page.paragraph(
                page.ink().quiet("(" + texts.say("expects.ALWAYS", ask.reading().expects()) + ")"));
    }

    void say(String key, Object... values) {
        page.paragraph(texts.say(key, values));
    }

    /** Says what is expected in place of an answer. */
    void refuse(String expected) {
        page.paragraph(page.ink().attention(texts.say("error.refused", expected)));
    }

    /** Shows what was said so far. */
    void end() {
        console.out().flush();
    }

    /** What is typed next, without blanks around it; none at the end. */
    Optional<String> hear() throws IOException {
        console.out().print("> ").flush();
        String line = in.readLine();
        if (line == null) {
            console.out().line("");
            return Optional.empty();
        }
        return Optional.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line.strip());
    }
}
