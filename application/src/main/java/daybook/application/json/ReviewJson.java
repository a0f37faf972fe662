package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.ReviewList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/** Writes for programs what is due for review. */
public final class ReviewJson {

    private final JsonFactory factory = new JsonFactory();
    private final Function<String, Optional<String>> naming;

    /** Under the force's own references alone. */
    public ReviewJson() {
        this(reference -> Optional.empty());
    }

    /** With the ids by which records are asked for at a door, as {@code naming} gives them for references. */
    public ReviewJson(Function<String, Optional<String>> naming) {
        this.naming = naming;
    }

    /** The list on one line, without the line's end. */
    public String line(ReviewList list) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            Lines out = new Lines(generator);
            out.begin();
            out.beginList("records");
            for (ReviewList.Due due : list.records()) {
                out.begin();
                Optional<String> id = naming.apply(due.reference());
                if (id.isPresent()) {
                    out.text("id", id.get());
                }
                out.text("reference", due.reference());
                out.text("reportedOn", due.reportedOn());
                out.textOrNull("reviewOn", due.reviewOn());
                out.flag("overdue", due.overdue());
                out.end();
            }
            out.endList();
            out.flag("mayBeMore", list.mayBeMore());
            out.end();
        }
        return text.toString();
    }
}
