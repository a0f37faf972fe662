package daybook.adapters.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way out, in UTF-8, kept together until it is worth writing. Not for several threads. */
public final class Output {

    private static final int FULL = 8192;

    private final OutputStream stream;
    private final StringBuilder waiting = new StringBuilder();

    Output(OutputStream stream) {
        this.stream = stream;
    }

    /** Text as it is. */
    public Output print(String text) {
        waiting.append(text);
        if (waiting.length() >= FULL) {
            flush();
        }
        return this;
    }

    /** Text and the end of its line. */
    public Output line(String text) {
        return print(text).print("\n");
    }

    /**
     * Writes what is waiting.
     *
     * @throws OutputLost if it cannot be written
     */
    public void flush() {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        write(bytes, 0, bytes.length);
    }

    /**
     * Writes bytes after what is waiting.
     *
     * @throws OutputLost if they cannot be written
     */
    public void write(byte[] bytes, int offset, int length) {
        try {
            if (waiting.length() > 0) {
                flush();
            }
            stream.write(bytes, offset, length);
            stream.flush();
        } catch (IOException lost) {
            waiting.setLength(0);
            throw new OutputLost(lost);
        }
    }
}
