package daybook.adapters.cli.interview;

import java.io.IOException;

/** A report cannot be kept in the file that was named for it. */
final class Unwritable extends IOException {

    private static final long serialVersionUID = 1L;

    Unwritable() {
        this("expected a file that can be written");
    }

    private Unwritable(String expected) {
        super(expected);
    }

    /** Another report is there, which nobody said might be lost. */
    static Unwritable becauseItIsThere() {
        return new Unwritable("expected a file that is not there yet, or the one that --resume names");
    }
}
