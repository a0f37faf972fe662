package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.EvaluateSample;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.domain.audit.figures.SampleEstimate;
import daybook.domain.audit.figures.Share;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the reviewers of a sample found, and how far the rules agree. */
final class SampleEvaluated implements Audited {

    private final EvaluateSample.Evaluation evaluation;
    private final Console console;

    SampleEvaluated(EvaluateSample.Evaluation evaluation, Console console) {
        this.evaluation = evaluation;
        this.console = console;
    }

    @Override
    public AuditRecords.Told begin(ExportMapping mapping) {
        return new Rejections(evaluation, console);
    }

    @Override
    public int end(AuditTotals totals, int code) {
        if (code != ExitCode.DONE) {
            console.problem("", "no estimate was made, because not all of the export could be read");
            return code;
        }
        try {
            write(evaluation.estimate());
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem("", it.toString()));
            return ExitCode.REFUSED;
        }
        return Audited.code(totals, false);
    }

    private void write(SampleEstimate estimate) {
        Page page = console.page();
        page.heading("Accuracy by review");
        page.paragraph(
                2,
                estimate.reviewed() + " of the sample were reviewed, " + estimate.unreviewed()
                        + " were not; it stands for " + estimate.all() + " crimes.");
        estimate.accuracy().ifPresent(it -> accuracy(page, it));
        List<String> silent = evaluation.unreviewedStrata();
        if (!silent.isEmpty()) {
            page.paragraph(
                    2,
                    "It says nothing of these groups, none of which was reviewed: " + String.join(", ", silent) + ".");
        }
        if (estimate.reviewed() > 0) {
            agreement(page, estimate);
        }
        page.gap().paragraph("For use within the force: small numbers are shown.");
    }

    private static void accuracy(Page page, Share share) {
        page.paragraph(
                2,
                ReportWords.percent(share) + " are right, with a "
                        + share.confidence().percent()
                        + " % interval of " + ReportWords.interval(share)
                        + ". Each group counts as much as it has crimes. The interval is"
                        + " Wilson's, because shares near 100 % break the usual one.");
    }

    private static void agreement(Page page, SampleEstimate estimate) {
        page.heading("Reviewers and rules");
        page.paragraph(2, String.format("%-26s%14s%14s", "", "rules: no", "rules: an"));
        page.paragraph(2, row("", "error", "error"));
        page.paragraph(2, row("reviewers: right", estimate.bothRight(), estimate.rulesAlone()));
        page.paragraph(2, row("reviewers: wrong", estimate.rulesMissed(), estimate.bothWrong()));
        page.gap().paragraph(2, kappa(estimate.kappa()));
    }

    private static String row(String name, Object one, Object other) {
        return String.format("%-26s%14s%14s", name, one, other);
    }

    /** In the words of Landis and Koch, Biometrics 33, 1977, which are a custom and not a test. */
    private static String kappa(OptionalDouble kappa) {
        if (kappa.isEmpty()) {
            return "Cohen's kappa cannot be computed: reviewers and rules said the same of every crime, and so would chance.";
        }
        return String.format(
                Locale.UK,
                "Agreement beyond chance is %s: Cohen's kappa is %.2f, where 1 is complete and 0 is chance. Where they differ, look"
                        + " at the records: either may be mistaken, and rules see only what the export has.",
                words(kappa.getAsDouble()),
                kappa.getAsDouble());
    }

    private static String words(double kappa) {
        if (kappa <= 0) {
            return "no better than chance";
        }
        if (kappa <= 0.2) {
            return "slight";
        }
        if (kappa <= 0.4) {
            return "fair";
        }
        if (kappa <= 0.6) {
            return "moderate";
        }
        return kappa <= 0.8 ? "substantial" : "almost complete";
    }
}
