package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.IncidentPage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;

/** Writes a page of records for programs. */
public final class ListingJson {

    private final JsonFactory factory = new JsonFactory();
    private final Function<String, Optional<String>> naming;

    /** Under the force's own references alone. */
    public ListingJson() {
        this(reference -> Optional.empty());
    }

    /** With the ids by which records are asked for at a door, as {@code naming} gives them for references. */
    public ListingJson(Function<String, Optional<String>> naming) {
        this.naming = naming;
    }

    /** The page on one line, without the line's end. */
    public String line(IncidentPage page) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            Lines out = new Lines(generator);
            out.begin();
            out.beginList("incidents");
            for (IncidentPage.Listing listing : page.incidents()) {
                out.begin();
                Optional<String> id = naming.apply(listing.reference());
                if (id.isPresent()) {
                    out.text("id", id.get());
                }
                out.text("reference", listing.reference());
                out.text("reportedOn", listing.reportedOn());
                out.textOrNull("category", listing.category());
                out.flag("open", listing.open());
                out.textOrNull("reviewOn", listing.reviewOn());
                out.end();
            }
            out.endList();
            out.textOrNull("next", page.next());
            out.end();
        }
        return text.toString();
    }
}
