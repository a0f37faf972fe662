package daybook.adapters.cli.terminal;

import java.io.IOException;

/** What was said can no longer be written. A reader that stopped early, as {@code head} does, is nobody's fault. */
public final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerLeft;

    OutputLost(IOException cause) {
        super(cause);
        String said = String.valueOf(cause.getMessage());
        readerLeft =
                said.contains("Broken pipe") || said.contains("pipe is being closed") || said.contains("Pipe closed");
    }

    /** Whether it was closed from the other side. */
    public boolean readerLeft() {
        return readerLeft;
    }
}
