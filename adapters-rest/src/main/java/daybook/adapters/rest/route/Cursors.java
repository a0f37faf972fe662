package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import java.util.Optional;

/** The cursors of pages as they stand in addresses: each names what a page ended with, so it is sealed for its force. */
public final class Cursors {

    /** The parameter that a page is asked for with. */
    public static final String CURSOR = "cursor";

    private final PathIds ids;

    /** Sealed as those ids are. */
    public Cursors(PathIds ids) {
        this.ids = ids;
    }

    /**
     * Where the page that is asked for begins; empty if it is the first.
     *
     * @throws Problem if no page of this force came with that cursor
     */
    public Optional<String> asked(Call call) {
        return call.query(CURSOR).map(it -> opened(call, it));
    }

    /** A cursor as it is handed out to whoever asks. */
    public String sealed(Call call, String cursor) {
        return ids.of(PathIds.Kind.PAGE, call.who().force(), cursor);
    }

    private String opened(Call call, String sealed) {
        return ids.find(PathIds.Kind.PAGE, call.who().force(), sealed)
                .orElseThrow(() -> Problem.at(CURSOR, "expected the cursor that the page before came with"));
    }
}
