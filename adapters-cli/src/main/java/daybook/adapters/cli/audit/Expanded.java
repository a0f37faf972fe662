package daybook.adapters.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What is packed, unpacked: no more of it than an honest export can have. */
final class Expanded extends ByBlock {

    private static final long FREE = 1L << 26;
    private static final long MOST = 1L << 38;
    private static final int RATIO = 200;

    private final LongSupplier packed;
    private long size;

    /**
     * Such a stream.
     *
     * @param packed from how many bytes what was read so far came
     */
    Expanded(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        size += Math.max(0, got);
        if (size > MOST || size > FREE && size / RATIO > packed.getAsLong()) {
            throw new CannotBeRead("expected what unpacks to at most " + RATIO + " times its size, and to 256 GiB");
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] block = new byte[(int) Math.min(bytes, 8192)];
        return Math.max(0, read(block, 0, block.length));
    }
}
