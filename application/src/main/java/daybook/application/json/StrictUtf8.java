package daybook.application.json;

import daybook.application.port.in.RefusedReport;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 as RFC 3629 has it: no overlong form, no surrogate, nothing beyond U+10FFFF, no byte order mark.
 *
 * <p>The parser behind the reader lets some of these pass, and guesses at UTF-16 and UTF-32.
 */
final class StrictUtf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ANY_HIGH_BIT = 0x8080808080808080L;

    private StrictUtf8() {}

    /**
     * Refuses what is not UTF-8.
     *
     * @param whole the place of what is wrong with a document as a whole
     * @throws RefusedReport if it is not, and where it breaks off, counted from its beginning
     */
    static void check(String whole, byte[] bytes, int from, int length) {
        if (startsWithMark(bytes, from, from + length)) {
            throw RefusedReport.at(whole, "expected UTF-8 without a byte order mark");
        }
        if (mayBeOtherUnicode(bytes, from, from + length)) {
            throw RefusedReport.at(
                    whole, "expected UTF-8 that begins without a zero byte; UTF-16 and UTF-32 are not taken");
        }
        int fault = firstFault(bytes, from, from + length);
        if (fault >= 0) {
            throw RefusedReport.at(whole, "expected UTF-8, which breaks off at byte " + (fault - from));
        }
    }

    /** The index of the first byte at fault, or -1. */
    static int firstFault(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (i + Long.BYTES <= to && ((long) EIGHT.get(bytes, i) & ANY_HIGH_BIT) == 0) {
                i += Long.BYTES;
                continue;
            }
            int length = sequence(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    static boolean startsWithMark(byte[] bytes, int from, int to) {
        return to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    /** Whether the first character could be one of UTF-16 or UTF-32, which the parser would look for by itself. */
    static boolean mayBeOtherUnicode(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The length of the sequence that begins here, or 0 if none does. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
