package daybook.adapters.cli.audit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the characters of an export are written. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;
    private final int[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes at the beginning are only the mark of this encoding. */
    int markIn(byte[] head) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    /** The encoding of that name, as in {@code utf-8}. */
    static Optional<Encoding> under(String name) {
        return Arrays.stream(values())
                .filter(it -> it.charset.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** By its mark; without one, by how its first bytes look. */
    static Encoding of(byte[] head) {
        for (Encoding it : values()) {
            if (it.markIn(head) > 0) {
                return it;
            }
        }
        int zeroAtEven = 0;
        int zeroAtOdd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeroAtEven += 1 - i % 2;
                zeroAtOdd += i % 2;
            }
        }
        if (Math.max(zeroAtEven, zeroAtOdd) > head.length / 4) {
            return zeroAtEven > zeroAtOdd ? UTF_16BE : UTF_16LE;
        }
        return isUtf8(head) ? UTF_8 : WINDOWS_1252;
    }

    /** A character that is cut off at the end does no harm. */
    private static boolean isUtf8(byte[] head) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }
}
