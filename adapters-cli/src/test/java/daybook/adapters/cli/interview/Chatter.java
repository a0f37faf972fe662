package daybook.adapters.cli.interview;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Somebody who types anything that an interview may hear, in a random order that a seed fixes, and never stops. */
final class Chatter extends InputStream {

    private static final List<String> WORDS = List.of(
            "1",
            "1",
            "2",
            "2",
            "3",
            "4",
            "5",
            "6",
            "yes",
            "yes",
            "no",
            "no",
            "no",
            "no",
            "y",
            "n",
            "nobody",
            "new",
            "not known",
            "nk",
            "unknown",
            "",
            "back",
            "back",
            "why",
            "?",
            "1, 2",
            "1+2",
            "2 + 3, 1",
            "1 and 2",
            "new, 1",
            "new + new",
            "9",
            "10",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "40",
            "121",
            "2012-09-01",
            "1/9/2012",
            "2099-01-01",
            "31/2/2020",
            "today",
            "yesterday",
            "now",
            "2026-05-10 14:30",
            "2023-06-01",
            "boy, girl-1, girl-2",
            "a, a",
            "boy",
            "girl-1",
            "f",
            "m",
            "school",
            "parent",
            "england",
            "photo",
            "nothing more",
            "7",
            "Jane Doe",
            "\u0000",
            "🙈",
            "999999999999",
            "-1",
            "quite",
            "x".repeat(3000),
            "EX-1",
            "no, no",
            ", ,",
            "+",
            "1,1",
            "exchanges");

    private final Random random;
    private final int most;
    private byte[] line = {};
    private int at;
    private int lines;

    Chatter(long seed, int most) {
        this.random = new Random(seed);
        this.most = most;
    }

    /** How many lines were typed. */
    int lines() {
        return lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (at == line.length) {
            if (lines == most) {
                return -1;
            }
            lines++;
            line = (WORDS.get(random.nextInt(WORDS.size())) + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int part = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, part);
        at += part;
        return part;
    }
}
