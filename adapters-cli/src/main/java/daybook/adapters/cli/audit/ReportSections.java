package daybook.adapters.cli.audit;

import daybook.application.port.in.AuditReport;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.figures.Limit;
import daybook.domain.audit.figures.PublishedFigures;
import daybook.domain.audit.figures.RecordingTime;
import daybook.domain.audit.figures.Share;
import daybook.domain.audit.figures.ShownCount;
import daybook.domain.audit.figures.ShownTable;
import daybook.domain.child.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The sections of a report behind the first: each a chart with its table. */
record ReportSections(Html page, AuditReport report) {

    void write() {
        PublishedFigures figures = report.figures();
        section("rules", () -> rules(figures.rules()));
        section("months", () -> crimes("months", "Month", figures.months(), ReportWords::month));
        section("outcomes", () -> crimes("outcomes", "Outcome", figures.outcomes(), ReportWords::outcome));
        section("roles", () -> roles(figures.roles()));
        section("times", () -> times(figures));
        section("cannot-tell", () -> cannotTell(figures.cannotTell()));
        section("switched-off", this::switchedOff);
        section("limits", this::limits);
    }

    private void section(String id, Runnable content) {
        page.element(
                "section",
                () -> {
                    page.text("h2", ReportContents.title(id), "id", id);
                    content.run();
                },
                "aria-labelledby",
                id);
    }

    private void rules(ShownTable rules) {
        page.text(
                "p",
                "There may be several findings on one crime. ERROR contradicts a source; CHECK asks a person to look.");
        List<BarChart.Bar> bars = new ArrayList<>();
        ReportTable.Draft table =
                new ReportTable.Draft("Findings by rule and severity", "Rule", "Findings", "What it finds");
        for (int row = 0; row < rules.rows().size(); row++) {
            String code = rules.rows().get(row);
            ShownCount count = rules.cells().get(row).get(0);
            table.row(code, List.of(count), finds(code));
            bar(bars, code, count, code.endsWith("ERROR") ? "error" : "check");
        }
        table.row("All", List.of(rules.total()), "");
        chart("rules", "Findings by rule and severity; the numbers are in the table below", bars);
        table.build().write(page, report.isInternal());
    }

    private static String finds(String code) {
        return AuditRule.under(code.split(" ")[0])
                .map(it -> it.finds(ReportWords.WORDING))
                .orElse("");
    }

    private void crimes(String id, String name, ShownTable crimes, Function<String, String> words) {
        List<BarChart.Bar> bars = new ArrayList<>();
        ReportTable.Draft table = new ReportTable.Draft(
                "Crimes, " + name.toLowerCase(Locale.UK) + " by " + name.toLowerCase(Locale.UK),
                name,
                "Accurate",
                "With an error",
                "Crimes",
                "Accuracy",
                "95 % interval");
        for (int row = 0; row < crimes.rows().size(); row++) {
            String label = words.apply(crimes.rows().get(row));
            List<ShownCount> counts = new ArrayList<>(crimes.cells().get(row));
            counts.add(crimes.rowTotals().get(row));
            Optional<Share> share = crimes.firstIn(row);
            table.row(
                    label,
                    counts,
                    share.map(ReportWords::percent).orElse("not shown"),
                    share.map(ReportWords::interval).orElse("not shown"));
            bar(bars, label.split("  ")[0], crimes.rowTotals().get(row), "all");
        }
        chart(id, "Crimes, " + ReportContents.title(id) + "; the numbers are in the table below", bars);
        table.build().write(page, report.isInternal());
    }

    private void bar(List<BarChart.Bar> bars, String label, ShownCount count, String kind) {
        if (!ReportTable.isFew(List.of(count))) {
            bars.add(new BarChart.Bar(label, count, kind));
        }
    }

    private void chart(String id, String title, List<BarChart.Bar> bars) {
        if (bars.stream().anyMatch(it -> it.count().isExact())) {
            new BarChart("chart-" + id, title, bars).write(page);
        }
    }

    /** A chart for each role, so that no bar of a person involved stands among those of suspects. */
    private void roles(ShownTable roles) {
        page.text(
                "p",
                "Rows of children by what they are on a crime, reported before and from "
                        + report.settings().adoptedOn().format(ReportWords.DAY)
                        + ". A person involved is not a suspect: the rows are not to be added up.");
        ReportTable.Draft table = new ReportTable.Draft("Rows of children by role", "Role", "Before", "Since");
        for (int row = 0; row < roles.rows().size(); row++) {
            String role = Role.valueOf(roles.rows().get(row)).name();
            String label = ReportWords.WORDING.of("role." + role);
            List<ShownCount> counts = roles.cells().get(row);
            table.row(label, counts);
            chart(
                    "role-" + role,
                    label + ", before and since; the numbers are in the table below",
                    List.of(
                            new BarChart.Bar(label + ", before", counts.get(0), "before"),
                            new BarChart.Bar(label + ", since", counts.get(1), "all")));
        }
        table.build().write(page, report.isInternal());
    }

    private void times(PublishedFigures figures) {
        page.text(
                "p",
                figures.inTime()
                        .map(it -> ReportWords.percent(it)
                                + " were recorded within 24 hours for certain; the others later, or it is"
                                + " not told. The 95 % interval is " + ReportWords.interval(it) + " (Wilson score).")
                        .orElse("The share recorded within 24 hours is not shown."));
        List<BarChart.Bar> bars = new ArrayList<>();
        ReportTable.Draft table =
                new ReportTable.Draft("Crimes by the time between report and record", "Time", "Crimes");
        for (RecordingTime time : RecordingTime.values()) {
            ShownCount count = figures.times().cells().get(time.ordinal()).get(0);
            String label = time.says(ReportWords.WORDING);
            table.row(label, List.of(count));
            bar(bars, label.split(",")[0], count, time.isInTime() ? "all" : "before");
        }
        chart("times", "Crimes by the time between report and record; the numbers are in the table below", bars);
        table.build().write(page, report.isInternal());
    }

    private void cannotTell(ShownTable wanting) {
        if (wanting.rows().isEmpty()) {
            page.text("p", report.isInternal() ? "Nothing." : "Nothing ten times or more.");
            return;
        }
        ReportTable.Draft table =
                new ReportTable.Draft("How often a rule could not tell", "Rule", "Times", "For want of");
        for (int row = 0; row < wanting.rows().size(); row++) {
            String[] code = wanting.rows().get(row).split(" ");
            table.row(code[0], wanting.cells().get(row), ReportWords.detail(code[1]));
        }
        table.build().write(page, report.isInternal());
    }

    private void switchedOff() {
        if (report.switchedOff().isEmpty()) {
            page.text("p", "Every rule was checked.");
            return;
        }
        page.element("ul", () -> report.switchedOff().forEach((id, why) -> page.text("li", id + ": " + why)));
    }

    private void limits() {
        page.element("ul", () -> {
            for (Limit limit : report.limits()) {
                page.text("li", limit.says(ReportWords.WORDING));
            }
        });
    }
}
