package daybook.adapters.cli.audit;

import java.io.IOException;
import java.io.InputStream;

/** How many bytes of all files were read. Not for several threads. */
final class Meter {

    private double read;

    long read() {
        return (long) read;
    }

    /** A stream of which each byte counts for so many of the file. */
    InputStream metered(InputStream in, double weight) {
        return new ByBlock(in) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int got = super.read(into, from, most);
                read += Math.max(0, got) * weight;
                return got;
            }
        };
    }
}
