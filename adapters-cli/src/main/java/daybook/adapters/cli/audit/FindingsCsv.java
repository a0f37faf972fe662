package daybook.adapters.cli.audit;

import daybook.adapters.cli.catalogue.Cited;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.guidance.Wording;
import java.util.EnumMap;
import java.util.Map;

/** Findings as rows that a spreadsheet may open: no cell of them is taken for a formula. */
final class FindingsCsv {

    static final String HEADER = "file,line,crime,incident,rule,severity,found,should,sources";

    private static final String FORMULA = "=+-@\t\r\n";

    private static final Map<AuditRule, String> SOURCES = sources();

    private FindingsCsv() {}

    static String line(RowPlace place, Finding finding, Wording wording) {
        StringBuilder line = new StringBuilder(300);
        cell(line, place.file()).append(',');
        cell(line, Long.toString(place.line())).append(',');
        cell(line, finding.row().text(Detail.CRIME)).append(',');
        cell(line, finding.row().text(Detail.INCIDENT)).append(',');
        cell(line, finding.rule().id()).append(',');
        cell(line, finding.severity().name()).append(',');
        cell(line, finding.found(wording)).append(',');
        cell(line, finding.should(wording)).append(',');
        return cell(line, SOURCES.get(finding.rule())).toString();
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
