package daybook.adapters.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.cli.Said;
import daybook.adapters.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static List<String> shown(Table table, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, new ByteArrayInputStream(new byte[0]), Said.wide(columns));
        table.show(console);
        console.out().flush();
        return List.of(out.toString(StandardCharsets.UTF_8).split("\n"));
    }

    @Test
    void what_fits_stands_in_one_line_each() {
        assertEquals(
                List.of("Id  Says", "1   one", "22  two"),
                shown(new Table("Id", "Says").row("1", "one").row("22", "two"), 40));
    }

    @Test
    void the_widest_column_gives_way_and_a_blank_line_follows_a_tall_row() {
        assertEquals(
                List.of("Id  Says", "1   one two three", "    four five six", "    seven eight", "", "2   nine"),
                shown(
                        new Table("Id", "Says")
                                .row("1", "one two three four five six seven eight")
                                .row("2", "nine"),
                        21));
    }

    @Test
    void a_word_wider_than_its_column_is_left_whole() {
        assertEquals(
                List.of("Id", "unbreakable"),
                shown(new Table("Id").row("unbreakable"), 20).stream()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void a_row_has_a_cell_for_each_heading() {
        assertThrows(IllegalArgumentException.class, () -> new Table("Id", "Says").row("1"));
    }
}
