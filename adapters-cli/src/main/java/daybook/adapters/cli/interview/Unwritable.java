package daybook.adapters.cli.interview;

import java.io.IOException;

/** A report cannot be kept in the file that was named for it. */
final class Unwritable extends IOException {

    private static final long serialVersionUID = 1L;

    Unwritable() {
        super("expected a file that can be written");
    }
}
