package daybook.adapters.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void words_are_wrapped_and_hang_beside_their_mark() {
        Console console = console(new Terminal(true, true, 20, false));

        console.page().item(2, "1. ", "one two three four five six");

        assertEquals("  1. one two three\n     four five six\n", said(console));
    }

    @Test
    void a_word_wider_than_the_page_stands_alone_and_whole() {
        Console console = console(new Terminal(true, true, 20, false));

        console.page().item(0, "- ", "a https://example.org/a/long/place b");

        assertEquals("- a\n  https://example.org/a/long/place\n  b\n", said(console));
    }

    @Test
    void colour_takes_no_room_and_is_opened_again_on_each_line() {
        Console console = console(new Terminal(true, true, 20, true));

        console.page().paragraph(console.ink().strong("one two three four five"));

        assertEquals("\u001b[1mone two three four\u001b[0m\n\u001b[1mfive\u001b[0m\n", said(console));
    }

    @Test
    void a_heading_has_a_blank_line_above_it_unless_it_comes_first() {
        Console console = console(Terminal.NONE);

        console.page().heading("One").paragraph("text").heading("Two");

        assertEquals("One\ntext\n\nTwo\n", said(console));
    }

    @Test
    void colour_is_off_where_it_is_not_welcome() {
        assertEquals(true, Terminal.ofProcess(Map.of("TERM", "xterm")).colour());
        assertEquals(false, Terminal.ofProcess(Map.of("TERM", "dumb")).colour());
        assertEquals(false, Terminal.ofProcess(Map.of("NO_COLOR", "1")).colour());
        assertEquals(true, Terminal.ofProcess(Map.of("NO_COLOR", "")).colour());
        assertEquals(Ink.OFF, console(new Terminal(false, true, 80, true)).ink());
    }

    @Test
    void a_page_is_never_wider_than_reads_well() {
        assertEquals(100, console(new Terminal(true, true, 240, false)).width());
        assertEquals(60, console(new Terminal(true, true, 60, false)).width());
        assertEquals(20, console(new Terminal(true, true, 3, false)).width());
    }

    private Console console(Terminal terminal) {
        return new Console(out, out, new ByteArrayInputStream(new byte[0]), terminal);
    }

    private String said(Console console) {
        console.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
