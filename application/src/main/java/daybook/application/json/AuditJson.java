package daybook.application.json;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

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

    /** A mapping that needs no words of its own, on one line without its end. */
    public static String mapping(ExportMapping mapping) throws IOException {
        return Document.of(out -> {
            out.begin("columns");
            for (Map.Entry<String, String> column : new TreeMap<>(mapping.columns()).entrySet()) {
                out.text(column.getKey(), column.getValue());
            }
            out.end();
            out.texts("days", mapping.days());
        });
    }
}
