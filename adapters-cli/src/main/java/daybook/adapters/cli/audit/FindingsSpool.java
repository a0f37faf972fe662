package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Output;
import daybook.application.spill.Spill;
import java.nio.charset.StandardCharsets;

/** Lines that wait until all of them are there, so that nothing that is read further on looks whole and is not. */
final class FindingsSpool implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final Spill spill = new Spill();
    private final StringBuilder last = new StringBuilder();

    void line(String text) {
        last.append(text).append('\n');
        if (last.length() >= FULL) {
            byte[] bytes = last.toString().getBytes(StandardCharsets.UTF_8);
            spill.append(bytes, bytes.length);
            last.setLength(0);
        }
    }

    /** Hands over all of them. */
    void to(Output out) {
        byte[] block = new byte[FULL];
        for (long at = 0; at < spill.length(); at += FULL) {
            int size = (int) Math.min(FULL, spill.length() - at);
            spill.read(at, block, 0, size);
            out.write(block, 0, size);
        }
        out.print(last.toString()).flush();
    }

    @Override
    public void close() {
        spill.close();
    }
}
