package daybook.application.json;

import daybook.application.port.in.EventPage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes for programs what happened in a register. A record stands in it under the id by which a door asks for it, never under
 * its reference; there is no place in it for who acted, why, or what anybody is.
 */
public final class EventJson {

    private final UnaryOperator<String> naming;

    /** With ids of records as {@code naming} gives them for references. */
    public EventJson(UnaryOperator<String> naming) {
        this.naming = naming;
    }

    /** The page on one line, without the line's end. */
    public String line(EventPage page) throws IOException {
        return Document.of(out -> {
            out.beginList("events");
            for (EventPage.Happened event : page.events()) {
                out.begin();
                out.text("id", event.id());
                out.text("type", event.kind().code());
                out.text("time", event.at());
                out.textOrNull("incident", event.record().map(naming));
                out.textOrNull("crime", event.crime().flatMap(it -> id(event, it)));
                out.number("position", event.position());
                out.end();
            }
            out.endList();
            out.number("next", page.next());
            out.flag("mayBeMore", page.mayBeMore());
        });
    }

    private Optional<String> id(EventPage.Happened event, String crime) {
        return event.record().map(it -> naming.apply(it) + RecordedCrimeWriter.suffix(crime));
    }
}
