package daybook.adapters.cli.audit;

import java.io.IOException;

/** A file, or the rest of one, cannot be read; why, in words fit to show. */
final class CannotBeRead extends IOException {

    private static final long serialVersionUID = 1L;

    CannotBeRead(String why) {
        super(why);
    }
}
