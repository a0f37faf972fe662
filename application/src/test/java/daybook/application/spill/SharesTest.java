package daybook.application.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost on the way through a file, what belongs together comes together, and nothing stays behind. */
class SharesTest {

    @TempDir
    private Path folder;

    private static Packed record(long hash, int number) {
        Packed packed = new Packed(8);
        packed.begin(hash * 0x9E3779B97F4A7C15L);
        packed.number(number);
        packed.text("a text to take up room".getBytes(StandardCharsets.UTF_8));
        packed.end();
        return packed;
    }

    private static List<Integer> numbers(Packed share) {
        List<Integer> numbers = new ArrayList<>();
        Share.each(share, (records, at) -> numbers.add(records.at(at).number()));
        return numbers;
    }

    @Test
    void few_stay_in_memory_in_their_order() {
        try (Spill spill = new Spill(folder)) {
            Shares shares = new Shares(spill, new Shares.Bounds(1 << 20, 10));
            List<Integer> got = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                shares.add(record(i % 7, i));
            }
            shares.each(share -> got.addAll(numbers(share)), it -> got.add(-1));

            assertEquals(Stream.iterate(0, it -> it + 1).limit(100).toList(), got);
            assertEquals(0, spill.length());
        }
    }

    @Test
    void many_are_divided_so_that_what_belongs_together_comes_once_and_in_its_order() {
        try (Spill spill = new Spill(folder)) {
            Shares shares = new Shares(spill, new Shares.Bounds(500, 1_000));
            for (int i = 0; i < 200_000; i++) {
                shares.add(record(i % 5_000, i));
            }
            Map<Integer, List<Integer>> got = new HashMap<>();
            shares.each(
                    share -> {
                        Map<Integer, List<Integer>> its = new HashMap<>();
                        numbers(share)
                                .forEach(it -> its.computeIfAbsent(it % 5_000, what -> new ArrayList<>())
                                        .add(it));
                        its.forEach((what, all) -> assertTrue(got.put(what, all) == null, "a part came before"));
                    },
                    it -> assertEquals("none", "too many"));

            assertEquals(5_000, got.size());
            got.forEach((what, all) -> {
                assertEquals(40, all.size());
                assertEquals(all.stream().sorted().toList(), all);
            });
            assertTrue(spill.length() > 0);
        }
    }

    @Test
    void more_of_one_thing_than_is_allowed_is_handed_over_apart() {
        try (Spill spill = new Spill(folder)) {
            Shares shares = new Shares(spill, new Shares.Bounds(10_000, 100));
            for (int i = 0; i < 50_000; i++) {
                shares.add(record(i % 10 == 0 ? i : 3, i));
            }
            List<Integer> within = new ArrayList<>();
            List<Integer> apart = new ArrayList<>();
            shares.each(share -> within.addAll(numbers(share)), it -> apart.add(it.number()));

            assertEquals(45_000, apart.size());
            assertEquals(5_000, within.size());
        }
    }

    @Test
    void the_file_has_no_name_and_is_gone_when_it_is_closed() throws IOException {
        try (Spill spill = new Spill(folder)) {
            spill.append(new byte[] {1, 2, 3}, 3);
            byte[] read = new byte[2];
            spill.read(1, read, 0, 2);

            assertEquals(3, read[1]);
            try (Stream<Path> files = Files.list(folder)) {
                // Where a system cannot take the name away, only the owner may read it.
                files.forEach(it -> assertEquals(-1, it.toString().indexOf("daybook"), "it has a name"));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void where_there_is_no_room_it_is_said() {
        try (Spill spill = new Spill(folder.resolve("missing"))) {
            NoRoom refused = assertThrows(NoRoom.class, () -> spill.append(new byte[1], 1));

            assertTrue(refused.getMessage().startsWith("expected room in the folder for temporary files"));
        }
    }
}
