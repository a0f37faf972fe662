package daybook.adapters.cli.audit;

import daybook.application.spill.Spill;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** What came in on standard input, put aside so that it can be read more than once. */
final class KeptInput implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final Spill spill = new Spill();

    private KeptInput() {}

    static KeptInput of(InputStream in) throws IOException {
        KeptInput kept = new KeptInput();
        byte[] block = new byte[BLOCK];
        for (int got = in.read(block); got >= 0; got = in.read(block)) {
            kept.spill.append(block, got);
        }
        return kept;
    }

    /** From its beginning. */
    InputStream stream() {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int size = (int) Math.min(most, spill.length() - at);
                if (size > 0) {
                    spill.read(at, into, from, size);
                    at += size;
                }
                return size > 0 || most == 0 ? size : -1;
            }
        };
    }

    @Override
    public void close() {
        spill.close();
    }
}
