package daybook.adapters.persistence;

import java.sql.SQLException;

/** A store is set up so that it may lose what it acknowledges. The message is fit to show and says what to set. */
final class BrokenPromise extends SQLException {

    private static final long serialVersionUID = 1L;

    BrokenPromise(String expected) {
        super("the store does not keep what it acknowledges: expected " + expected);
    }
}
