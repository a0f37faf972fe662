package daybook.application.json;

import daybook.application.port.in.IncidentPage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Writes a page of records for programs. */
public final class ListingJson {

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
        return Document.of(out -> {
            out.beginList("incidents");
            for (IncidentPage.Listing listing : page.incidents()) {
                out.begin();
                named(listing.reference(), out);
                out.text("reportedOn", listing.reportedOn());
                out.textOrNull("category", listing.category());
                out.flag("open", listing.open());
                out.textOrNull("reviewOn", listing.reviewOn());
                out.end();
            }
            out.endList();
            out.textOrNull("next", page.next());
        });
    }

    /** A record by its reference and, where it has one, its id, on one line without its end. */
    public String line(String reference) throws IOException {
        return Document.of(out -> named(reference, out));
    }

    private void named(String reference, Lines out) throws IOException {
        out.textIfAny("id", naming.apply(reference));
        out.text("reference", reference);
    }
}
