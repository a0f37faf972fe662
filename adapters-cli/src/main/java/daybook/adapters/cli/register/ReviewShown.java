package daybook.adapters.cli.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.ReviewList;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;

/** What is due for review, as text for people or as JSON for programs. */
final class ReviewShown {

    private final Format format;
    private final Console console;

    ReviewShown(Format format, Console console) {
        this.format = format;
        this.console = console;
    }

    void due(ReviewList list) throws IOException {
        switch (format) {
            case text -> text(list);
            case json -> json(list);
        }
    }

    private void text(ReviewList list) {
        Page page = console.page();
        if (list.records().isEmpty()) {
            page.paragraph("Nothing is due for review.");
        }
        list.records().forEach(it -> page.item(2, "-  ", page.ink().strong(it.reference()) + "  " + when(it)));
        if (list.mayBeMore()) {
            page.paragraph("There may be more: --limit");
        }
    }

    private static String when(ReviewList.Due due) {
        return due.reviewOn()
                .map(day -> (due.overdue() ? "overdue, by " : "due by ") + day)
                .orElse("no schedule set; reported on " + due.reportedOn());
    }

    private void json(ReviewList list) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeArrayFieldStart("records");
            for (ReviewList.Due due : list.records()) {
                out.writeStartObject();
                out.writeStringField("reference", due.reference());
                out.writeStringField("reportedOn", due.reportedOn().toString());
                out.writeStringField(
                        "reviewOn", due.reviewOn().map(LocalDate::toString).orElse(null));
                out.writeBooleanField("overdue", due.overdue());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeBooleanField("mayBeMore", list.mayBeMore());
            out.writeEndObject();
        }
        console.out().line(text.toString());
    }
}
