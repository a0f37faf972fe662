package daybook.application.json;

import daybook.application.port.in.ReviewList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Writes for programs a page of what is due for review. */
public final class ReviewJson {

    private final Function<String, Optional<String>> naming;

    /** Under the force's own references alone. */
    public ReviewJson() {
        this(reference -> Optional.empty());
    }

    /** With the ids by which records are asked for at a door, as {@code naming} gives them for references. */
    public ReviewJson(Function<String, Optional<String>> naming) {
        this.naming = naming;
    }

    /** The page on one line, without the line's end. */
    public String line(ReviewList list) throws IOException {
        return Document.of(out -> {
            out.beginList("records");
            for (ReviewList.Due due : list.records()) {
                out.begin();
                out.textIfAny("id", naming.apply(due.reference()));
                out.text("reference", due.reference());
                out.text("reportedOn", due.reportedOn());
                out.textOrNull("reviewOn", due.reviewOn());
                out.flag("overdue", due.overdue());
                out.end();
            }
            out.endList();
            out.textOrNull("next", list.next());
        });
    }
}
