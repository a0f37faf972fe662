package daybook.application.json;

import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.figures.Change;
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

    /** A row that could not be read. */
    public static String rejected(RowPlace place, String message) throws IOException {
        return Document.of(out -> {
            out.text("file", place.file());
            out.number("line", place.line());
            out.text("rejected", message);
        });
    }

    /** Something about a file. */
    public static String warned(String file, String message) throws IOException {
        return Document.of(out -> {
            out.text("file", file);
            out.text("warning", message);
        });
    }

    /** How often a rule could not tell. */
    public static String cannotTell(Wanting why, long times) throws IOException {
        return Document.of(out -> {
            out.text("rule", why.rule().id());
            out.text("wanting", why.wanting().name());
            out.number("times", times);
        });
    }

    /** The sums, with the rules that were switched off and why. */
    public static String totals(AuditTotals totals, Map<String, String> switchedOff) throws IOException {
        return Document.of(out -> {
            out.number("read", totals.read());
            out.number("audited", totals.audited());
            out.number("rejected", totals.rejected());
            out.number("incidents", totals.incidents());
            out.number("findings", totals.findings());
            out.begin("switchedOff");
            for (Map.Entry<String, String> rule : new TreeMap<>(switchedOff).entrySet()) {
                out.text(rule.getKey(), rule.getValue());
            }
            out.end();
        });
    }

    /** What a rule lacks on a row. In the order of the rules. */
    public record Wanting(AuditRule rule, Detail wanting) implements Comparable<Wanting> {

        @Override
        public int compareTo(Wanting other) {
            int byRule = rule.compareTo(other.rule);
            return byRule == 0 ? wanting.compareTo(other.wanting) : byRule;
        }
    }
}
