package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.AuditJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Severity;
import daybook.domain.audit.figures.Change;
import daybook.domain.audit.figures.Standpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What would be judged otherwise on the same records, change by change, then in sum. */
final class Compared implements Audited {

    private final CompareAudits.Side one;
    private final CompareAudits.Side other;
    private final AuditRecords.Told comparing;
    private final Console console;
    private final boolean forPrograms;
    private final Map<String, Long> sums = new TreeMap<>();

    Compared(
            CompareAudits.Side one,
            CompareAudits.Side other,
            CompareAudits compare,
            Console console,
            boolean forPrograms) {
        this.one = one;
        this.other = other;
        this.console = console;
        this.forPrograms = forPrograms;
        this.comparing = compare.begin(one, other, this::changed);
    }

    @Override
    public AuditRecords.Told begin(ExportMapping mapping) {
        return new Rejections(comparing, console);
    }

    private void changed(RowPlace place, Change change) {
        sums.merge(change.rule().id() + "  " + role(change) + ": " + says(change), 1L, Long::sum);
        try {
            console.out()
                    .line(
                            forPrograms
                                    ? AuditJson.line(place, change, one.name(), other.name())
                                    : place + "  crime " + change.row().text(Detail.CRIME) + "  "
                                            + change.rule().id() + "  " + role(change) + ": " + says(change));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written", impossible);
        }
    }

    private static String role(Change change) {
        return change.role()
                .map(it -> ReportWords.WORDING.of("role." + it.name()).toLowerCase(Locale.UK))
                .orElse("role not told");
    }

    private static String says(Change change) {
        return severity(change.under()) + " -> " + severity(change.instead());
    }

    private static String severity(Optional<Severity> severity) {
        return severity.map(Severity::name).orElse("nothing");
    }

    private static String rulesByEdition() {
        return Standpoint.BY_EDITION.stream().map(AuditRule::id).collect(Collectors.joining(", "));
    }

    @Override
    public int end(AuditTotals totals, int code) {
        Page page = (forPrograms ? console.aside() : console).page();
        page.gap().heading("From " + one.name() + " to " + other.name());
        if (sums.isEmpty()) {
            page.paragraph(2, "Nothing would be judged otherwise.");
        }
        sums.forEach((what, times) -> page.item(2, what + "  ", Long.toString(times)));
        page.paragraph(
                2,
                totals.read() + " rows read, " + totals.audited() + " audited, " + totals.rejected() + " rejected; "
                        + totals.incidents() + " incidents.");
        page.heading("What this cannot say");
        page.paragraph(
                2,
                "A record does not hold all facts of its report, so nothing is decided anew: which crimes there would be,"
                        + " and which category, is not compared. Compared is what the checks say of each record as it stands"
                        + (one.edition().isPresent()
                                ? ", by the rules that depend on the edition (" + rulesByEdition()
                                        + "), as if it had applied on any day."
                                : ".")
                        + " What a rule cannot tell for want of a column counts as nothing on both sides. Older records are not converted.");
        return Math.max(code, Audited.code(totals, !sums.isEmpty()));
    }
}
