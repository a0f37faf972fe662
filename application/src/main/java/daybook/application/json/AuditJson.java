package daybook.application.json;

import daybook.application.port.in.RowPlace;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.figures.Change;
import daybook.domain.guidance.Wording;
import java.io.IOException;

/** Writes findings of an audit for programs. Nothing of a row but its place and the numbers of crime and incident. */
public final class AuditJson {

    private AuditJson() {}

    /** One finding, on one line without its end. */
    public static String line(RowPlace place, Finding finding, Wording wording) throws IOException {
        return Document.of(out -> {
            out.text("file", place.file());
            out.number("line", place.line());
            out.text("crime", finding.row().text(Detail.CRIME));
            out.text("incident", finding.row().text(Detail.INCIDENT));
            out.text("rule", finding.rule().id());
            out.text("severity", finding.severity());
            out.text("found", finding.found(wording));
            out.text("should", finding.should(wording));
            out.texts("citations", finding.rule().citations());
        });
    }

    /** One change between two standpoints, on one line without its end. */
    public static String line(RowPlace place, Change change, String one, String other) throws IOException {
        return Document.of(out -> {
            out.text("file", place.file());
            out.number("line", place.line());
            out.text("crime", change.row().text(Detail.CRIME));
            out.text("rule", change.rule().id());
            out.textOrNull("role", change.role());
            out.begin("from");
            out.text("under", one);
            out.textOrNull("severity", change.under());
            out.end();
            out.begin("to");
            out.text("under", other);
            out.textOrNull("severity", change.instead());
            out.end();
        });
    }
}
