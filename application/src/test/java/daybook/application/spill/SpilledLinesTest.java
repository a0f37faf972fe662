package daybook.application.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpilledLinesTest {

    @Test
    void more_lines_than_are_kept_in_memory_come_back_whole_and_in_their_order() throws IOException {
        List<String> lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "£ " + i + " Zoë 😀".repeat(i % 5))
                .toList();

        assertEquals(String.join("\n", lines) + "\n", writtenOf(lines));
    }

    @Test
    void a_line_may_be_longer_than_what_is_kept_in_memory() throws IOException {
        String longest = "ü".repeat(300_000);

        assertEquals(longest + "\nlast\n", writtenOf(List.of(longest, "last")));
    }

    @Test
    void where_there_are_no_lines_nothing_is_written() throws IOException {
        assertEquals("", writtenOf(List.of()));
    }

    private static String writtenOf(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpilledLines spilled = new SpilledLines()) {
            lines.forEach(spilled::line);
            spilled.writeTo(out::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
