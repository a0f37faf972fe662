package daybook.application.json;

import daybook.application.port.in.AuditReport;
import daybook.domain.audit.figures.PublishedFigures;
import daybook.domain.audit.figures.Share;
import daybook.domain.audit.figures.ShownCount;
import daybook.domain.audit.figures.ShownTable;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes the report of an audit for programs. A count that is not shown is a word in place of a number. */
public final class AuditReportJson {

    private final Lines out;

    private AuditReportJson(Lines out) {
        this.out = out;
    }

    /** The report on one line, without the line's end. */
    public static String line(AuditReport report, Wording wording) throws IOException {
        return Document.of(out -> new AuditReportJson(out).write(report, wording));
    }

    private void write(AuditReport report, Wording wording) throws IOException {
        PublishedFigures figures = report.figures();
        out.number("schema", 1);
        out.text("madeOn", report.madeOn());
        out.flag("internal", report.isInternal());
        guidance(report);
        rows(report.rows());
        count("incidents", figures.incidents());
        accuracy(figures);
        crimes("byMonth", "month", figures.months());
        crimes("byOutcome", "outcome", figures.outcomes());
        findings(figures.rules());
        roles(figures.roles());
        times(figures);
        cannotTell(figures.cannotTell());
        switchedOff(report);
        out.texts("limits", report.limits().stream().map(it -> it.says(wording)).toList());
    }

    private void guidance(AuditReport report) throws IOException {
        out.begin("guidance");
        out.text("rules", report.rulesVersion());
        out.text("settings", report.settings().echo());
        out.beginList("editions");
        for (Edition edition : Edition.values()) {
            out.begin();
            out.text("edition", edition.id());
            out.textOrNull(
                    "inForceFrom",
                    edition == Edition.NPCC_2024 ? Optional.of(report.settings().adoptedOn()) : Optional.empty());
            out.end();
        }
        out.endList();
        out.end();
    }

    private void rows(AuditReport.Rows rows) throws IOException {
        out.begin("rows");
        out.number("read", rows.read());
        out.number("audited", rows.audited());
        out.number("rejected", rows.rejected());
        out.end();
    }

    private void accuracy(PublishedFigures figures) throws IOException {
        out.begin("accuracy");
        count("crimes", figures.accuracy().total());
        count("accurate", figures.accuracy().columnTotals().get(0));
        count("withError", figures.accuracy().columnTotals().get(1));
        share("rate", figures.accuracyRate());
        out.end();
    }

    private void crimes(String list, String name, ShownTable table) throws IOException {
        out.beginList(list);
        for (int row = 0; row < table.rows().size(); row++) {
            out.begin();
            out.text(name, table.rows().get(row));
            count("crimes", table.rowTotals().get(row));
            count("accurate", table.cells().get(row).get(0));
            count("withError", table.cells().get(row).get(1));
            share("rate", table.firstIn(row));
            out.end();
        }
        out.endList();
    }

    private void findings(ShownTable rules) throws IOException {
        out.begin("findings");
        count("all", rules.total());
        out.beginList("byRule");
        for (int row = 0; row < rules.rows().size(); row++) {
            String[] code = rules.rows().get(row).split(" ");
            out.begin();
            out.text("rule", code[0]);
            out.text("severity", code[1]);
            count("findings", rules.cells().get(row).get(0));
            out.end();
        }
        out.endList();
        out.end();
    }

    /** Each under its own name, so that nobody sums or sorts them. */
    private void roles(ShownTable roles) throws IOException {
        out.begin("childrenByRole");
        for (int row = 0; row < roles.rows().size(); row++) {
            out.begin(roles.rows().get(row));
            count("beforeAdoption", roles.cells().get(row).get(0));
            count("sinceAdoption", roles.cells().get(row).get(1));
            out.end();
        }
        out.end();
    }

    private void times(PublishedFigures figures) throws IOException {
        out.begin("timeToRecord");
        share("within24Hours", figures.inTime());
        out.beginList("crimes");
        for (int row = 0; row < figures.times().rows().size(); row++) {
            out.begin();
            out.text("time", figures.times().rows().get(row));
            count("crimes", figures.times().cells().get(row).get(0));
            out.end();
        }
        out.endList();
        out.end();
    }

    private void cannotTell(ShownTable table) throws IOException {
        out.beginList("cannotTell");
        for (int row = 0; row < table.rows().size(); row++) {
            String[] code = table.rows().get(row).split(" ");
            out.begin();
            out.text("rule", code[0]);
            out.text("wanting", code[1]);
            count("times", table.cells().get(row).get(0));
            out.end();
        }
        out.endList();
    }

    private void switchedOff(AuditReport report) throws IOException {
        out.beginList("switchedOff");
        for (Map.Entry<String, String> off : report.switchedOff().entrySet()) {
            out.begin();
            out.text("rule", off.getKey());
            out.text("reason", off.getValue());
            out.end();
        }
        out.endList();
    }

    private void count(String name, ShownCount count) throws IOException {
        if (count.isExact()) {
            out.number(name, count.value());
        } else {
            out.text(name, count.kind());
        }
    }

    private void share(String name, Optional<Share> share) throws IOException {
        if (share.isEmpty()) {
            out.textOrNull(name, Optional.empty());
            return;
        }
        out.begin(name);
        out.share("share", share.get().share());
        out.share("low", share.get().low());
        out.share("high", share.get().high());
        out.number("confidence", share.get().confidence().percent());
        out.text("method", "WILSON");
        out.end();
    }
}
