package daybook.application.spill;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Records of bytes, one after another, each with a hash of what it belongs to. Not for several threads while it is written. */
public final class Packed {

    /** How many bytes stand before what a record holds: its length, and its hash. */
    static final int HEAD = Integer.BYTES + Long.BYTES;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes;
    private int length;
    private int begun;

    /** With room for about so many bytes. */
    public Packed(int room) {
        this(new byte[room], 0);
    }

    Packed(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Begins a record of something that has that hash. */
    public void begin(long hash) {
        begun = length;
        number(0);
        longNumber(hash);
    }

    /** Ends the record that was begun. */
    public void end() {
        INTS.set(bytes, begun, length - begun);
    }

    /** Leaves out the record that was begun. */
    public void undo() {
        length = begun;
    }

    /** All that others hold. */
    public void append(Packed others) {
        copy(others.bytes, 0, others.length);
    }

    /** One byte; of a larger number the lowest. */
    public void small(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    public void number(int value) {
        room(Integer.BYTES);
        INTS.set(bytes, length, value);
        length += Integer.BYTES;
    }

    public void longNumber(long value) {
        room(Long.BYTES);
        LONGS.set(bytes, length, value);
        length += Long.BYTES;
    }

    public void text(byte[] utf8) {
        number(utf8.length);
        copy(utf8, 0, utf8.length);
    }

    /** A record of others, as it stands there. */
    void copy(byte[] from, int at, int size) {
        room(size);
        System.arraycopy(from, at, bytes, length, size);
        length += size;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Holds nothing any more. */
    public void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes all records have. */
    public int length() {
        return length;
    }

    /** How many bytes the record at that place has, so that the next begins behind it. */
    public int lengthAt(int at) {
        return (int) INTS.get(bytes, at);
    }

    /** The hash of the record at that place. */
    public long hashAt(int at) {
        return (long) LONGS.get(bytes, at + Integer.BYTES);
    }

    /** What the record at that place holds, to be read from its beginning. */
    public Reader at(int record) {
        return new Reader(bytes, record + HEAD);
    }

    /** Reads what was written, in the same order. */
    public static final class Reader {

        private final byte[] bytes;
        private int at;

        private Reader(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        public int small() {
            return bytes[at++];
        }

        public int number() {
            at += Integer.BYTES;
            return (int) INTS.get(bytes, at - Integer.BYTES);
        }

        public long longNumber() {
            at += Long.BYTES;
            return (long) LONGS.get(bytes, at - Long.BYTES);
        }

        public String text() {
            int size = number();
            at += size;
            return new String(bytes, at - size, size, StandardCharsets.UTF_8);
        }

        /** Passes over a text that is known already. */
        public String skipped(String text) {
            at += Integer.BYTES + (int) INTS.get(bytes, at);
            return text;
        }

        /** Whether the same text comes next, which is then read. */
        public boolean isSameText(Reader other) {
            int size = number();
            int others = other.number();
            at += size;
            other.at += others;
            return Arrays.equals(bytes, at - size, at, other.bytes, other.at - others, other.at);
        }
    }
}
