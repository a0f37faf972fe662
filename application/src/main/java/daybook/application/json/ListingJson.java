package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.IncidentPage;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a page of records for programs. */
public final class ListingJson {

    private final JsonFactory factory = new JsonFactory();

    /** The page on one line, without the line's end. */
    public String line(IncidentPage page) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            Lines out = new Lines(generator);
            out.begin();
            out.beginList("incidents");
            for (IncidentPage.Listing listing : page.incidents()) {
                out.begin();
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
