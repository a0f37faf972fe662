package daybook.adapters.cli.audit;

import daybook.adapters.cli.catalogue.Cited;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.guidance.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as rows that a spreadsheet may open: no cell of them is taken for a formula. */
final class FindingsCsv {

    static final String HEADER = "file,line,crime,incident,rule,severity,found,should,sources";

    private static final String FORMULA = "=+-@\t\r\n";

    private FindingsCsv() {}

    static String line(RowPlace place, Finding finding, Wording wording) {
        List<String> cells = List.of(
                place.file(),
                Long.toString(place.line()),
                finding.row().text(Detail.CRIME),
                finding.row().text(Detail.INCIDENT),
                finding.rule().id(),
                finding.severity().name(),
                finding.found(wording),
                finding.should(wording),
                Cited.inLine(finding.rule().citations()));
        return cells.stream().flatMap(it -> Stream.of(cell(it))).collect(Collectors.joining(","));
    }

    /** Quoted, and begun with an apostrophe where a spreadsheet would calculate. */
    static String cell(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    /** What was written as a cell, once it is read: without the apostrophe that {@link #cell} put before it. */
    static String uncell(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
