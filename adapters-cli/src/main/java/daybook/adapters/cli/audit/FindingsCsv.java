package daybook.adapters.cli.audit;

import daybook.adapters.cli.catalogue.Cited;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Fact;
import daybook.domain.audit.Finding;
import daybook.domain.audit.Severity;
import daybook.domain.guidance.Wording;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings as rows that a spreadsheet may open: no cell of them is taken for a formula. Not for several threads. */
final class FindingsCsv {

    static final String HEADER = "file,line,crime,incident,rule,severity,found,should,sources";

    private static final String FORMULA = "=+-@\t\r\n";

    private static final Map<AuditRule, String> SOURCES = sources();

    /** So many different things are said at most from memory. */
    private static final int MOST = 10_000;

    private final Wording wording;
    private final Map<Said, String> said = new HashMap<>();

    /** What a finding says, wherever it was found. */
    private record Said(AuditRule rule, Severity severity, List<Fact> facts) {}

    FindingsCsv(Wording wording) {
        this.wording = wording;
    }

    String line(RowPlace place, Finding finding) {
        StringBuilder line = new StringBuilder(400);
        cell(line, place.file()).append(',');
        cell(line, Long.toString(place.line())).append(',');
        cell(line, finding.row().text(Detail.CRIME)).append(',');
        cell(line, finding.row().text(Detail.INCIDENT)).append(',');
        return line.append(said(finding)).toString();
    }

    private String said(Finding finding) {
        Said its = new Said(finding.rule(), finding.severity(), finding.facts());
        String known = said.get(its);
        if (known != null) {
            return known;
        }
        String cells = cells(finding);
        if (said.size() < MOST) {
            said.put(its, cells);
        }
        return cells;
    }

    private String cells(Finding finding) {
        StringBuilder cells = new StringBuilder(300);
        cell(cells, finding.rule().id()).append(',');
        cell(cells, finding.severity().name()).append(',');
        cell(cells, finding.found(wording)).append(',');
        cell(cells, finding.should(wording)).append(',');
        return cell(cells, SOURCES.get(finding.rule())).toString();
    }

    private static Map<AuditRule, String> sources() {
        Map<AuditRule, String> sources = new EnumMap<>(AuditRule.class);
        for (AuditRule rule : AuditRule.values()) {
            sources.put(rule, Cited.inLine(rule.citations()));
        }
        return sources;
    }

    static String cell(String text) {
        return cell(new StringBuilder(text.length() + 2), text).toString();
    }

    /** Quoted, and begun with an apostrophe where a spreadsheet would calculate. */
    private static StringBuilder cell(StringBuilder line, String text) {
        boolean calculates = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return line.append(calculates ? "\"'" : "\"")
                .append(text.replace("\"", "\"\""))
                .append('"');
    }

    /** What was written as a cell, once it is read: without the apostrophe that {@link #cell} put before it. */
    static String uncell(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
