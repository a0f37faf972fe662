package daybook.adapters.cli.assess;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes in a growing array that is used again. For one thread at a time. */
final class Bytes extends OutputStream {

    private static final int KEPT = 1 << 21;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    @Override
    public void write(int value) {
        room(1)[length++] = (byte) value;
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        System.arraycopy(from, offset, room(count), length, count);
        length += count;
    }

    /** The array, with room for so many more behind {@link #length}. */
    byte[] room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
        return bytes;
    }

    void grow(int by) {
        length += by;
    }

    /** Empties it, and gives back what an unusual content made it take. */
    void clear() {
        length = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[KEPT];
        }
    }

    void cutTo(int shorter) {
        length = shorter;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** Where the line that holds this index ends: at its line feed, or where the bytes do. */
    int endOfLine(int from) {
        int end = from;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Where the first line feed stands; -1 if there is none. */
    int firstLineFeed() {
        int index = endOfLine(0);
        return index == length ? -1 : index;
    }

    int countLineFeeds() {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    /** Where the last line feed stands; -1 if there is none. */
    int lastLineFeed() {
        int index = length - 1;
        while (index >= 0 && bytes[index] != '\n') {
            index--;
        }
        return index;
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
