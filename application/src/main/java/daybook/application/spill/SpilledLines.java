package daybook.application.spill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines that wait until all of them are there, so that nothing that is read further on looks whole and is not. Not for several threads. */
public final class SpilledLines implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final Spill spill = new Spill();
    private final StringBuilder last = new StringBuilder();

    /**
     * Keeps a line, given without its end.
     *
     * @throws NoRoom if it cannot be kept
     */
    public void line(String text) {
        last.append(text).append('\n');
        if (last.length() >= FULL) {
            byte[] bytes = bytes();
            spill.append(bytes, bytes.length);
            last.setLength(0);
        }
    }

    private byte[] bytes() {
        return last.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Hands over all of them, in UTF-8.
     *
     * @throws NoRoom if they cannot be read any more
     * @throws IOException if they cannot be written there
     */
    public void writeTo(Destination out) throws IOException {
        byte[] block = new byte[FULL];
        for (long at = 0; at < spill.length(); at += FULL) {
            int size = (int) Math.min(FULL, spill.length() - at);
            spill.read(at, block, 0, size);
            out.write(block, 0, size);
        }
        byte[] rest = bytes();
        out.write(rest, 0, rest.length);
    }

    @Override
    public void close() {
        spill.close();
    }

    /** Where bytes go. */
    @FunctionalInterface
    public interface Destination {

        /** Writes so many bytes from there on. */
        void write(byte[] bytes, int from, int size) throws IOException;
    }
}
