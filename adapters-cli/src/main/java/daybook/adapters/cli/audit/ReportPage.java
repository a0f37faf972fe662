package daybook.adapters.cli.audit;

import daybook.application.port.in.AuditReport;
import daybook.domain.audit.figures.Share;
import daybook.domain.audit.figures.ShownCount;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The report of an audit as one page that needs no network, no script and nothing beside it. */
final class ReportPage {

    private static final String STYLE = style();

    private final AuditReport report;
    private final Html page = new Html();

    private ReportPage(AuditReport report) {
        this.report = report;
    }

    static String of(AuditReport report) {
        return new ReportPage(report).written();
    }

    private String written() {
        page.asItIs("<!DOCTYPE html>\n");
        page.element("html", () -> page.element("head", this::head).element("body", this::body), "lang", "en-GB");
        return page.toString();
    }

    private void head() {
        String policy =
                "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";
        page.empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .text("title", "Audit of recorded crimes, " + report.madeOn().format(ReportWords.DAY))
                .element("style", () -> page.asItIs(STYLE));
    }

    private void body() {
        ReportSections sections = new ReportSections(page, report);
        page.element("header", this::top);
        page.element("nav", () -> ReportContents.write(page), "aria-label", "Contents");
        page.element("main", () -> {
            page.element("section", this::accuracy, "aria-labelledby", "accuracy");
            sections.write();
        });
        page.element(
                "footer",
                () -> page.text(
                        "p",
                        "Made by Daybook from an export, without changing a record. Administrative figures; a person decides."));
    }

    private void top() {
        page.text("h1", "Audit of recorded crimes");
        page.text("p", "Child self-generated imagery: what the records say, held to the guidance.");
        page.text(
                "p",
                report.isInternal()
                        ? "For use within the force alone: every number is shown."
                        : "Counts that could point to a child are not shown.",
                "class",
                report.isInternal() ? "warning" : "note");
        page.element("dl", () -> {
            entry("Made on", report.madeOn().format(ReportWords.DAY));
            entry(
                    "Approach of May 2024 applied from",
                    report.settings().adoptedOn().format(ReportWords.DAY));
            entry("Rules", report.rulesVersion());
            entry("Settings of the force", report.settings().echo());
            entry("Rows read", ReportWords.number(report.rows().read()));
            entry("Of these audited", ReportWords.number(report.rows().audited()));
            entry("Of these rejected", ReportWords.number(report.rows().rejected()));
            entry("Incidents", ReportWords.count(report.figures().incidents()));
            entry("Crimes", ReportWords.count(report.figures().accuracy().total()));
        });
    }

    private void entry(String name, String value) {
        page.element("div", () -> page.text("dt", name).text("dd", value));
    }

    private void accuracy() {
        page.text("h2", ReportContents.title("accuracy"), "id", "accuracy");
        Optional<Share> rate = report.figures().accuracyRate();
        if (rate.isPresent()) {
            page.text("p", ReportWords.percent(rate.get()), "class", "figure");
            page.text(
                    "p",
                    "of crimes have nothing on them that contradicts a source. The 95 % interval is "
                            + ReportWords.interval(rate.get()) + " (Wilson score).");
        } else {
            page.text("p", "The rate is not shown: it would tell a count that could point to a child.");
        }
        ReportTable.Draft table = new ReportTable.Draft("Crimes by accuracy", "Crimes", "Number");
        List<ShownCount> columns = report.figures().accuracy().columnTotals();
        table.row("Nothing contradicts a source", columns.subList(0, 1));
        table.row("At least one error", columns.subList(1, 2));
        table.build().write(page, report.isInternal());
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the style sheet is in the jar", missing);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
