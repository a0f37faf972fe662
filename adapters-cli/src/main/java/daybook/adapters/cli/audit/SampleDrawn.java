package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.DrawSample;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SampleRequest;
import daybook.domain.audit.figures.SampledCrime;
import java.util.List;
import java.util.Locale;

/** A review sheet of a random sample. It does not say what the rules found: reviewers look for themselves. */
final class SampleDrawn implements Audited {

    private final SampleRequest request;
    private final DrawSample.Draw draw;
    private final Console console;

    SampleDrawn(SampleRequest request, DrawSample.Draw draw, Console console) {
        this.request = request;
        this.draw = draw;
        this.console = console;
    }

    @Override
    public AuditRecords.Told begin(ExportMapping mapping) {
        return new Rejections(draw, console);
    }

    @Override
    public int end(AuditTotals totals, int code) {
        List<SampledCrime<RowPlace>> drawn = draw.drawn();
        console.out().line(ReviewSheet.HEADER);
        for (int i = 0; i < drawn.size(); i++) {
            console.out().line(ReviewSheet.line(i + 1, drawn.size(), stratum(drawn.get(i)), drawn.get(i)));
        }
        console.out().flush();
        console.problem(
                "",
                drawn.size() + " of " + draw.all() + " crimes drawn, seed " + request.seed()
                        + ": enter RIGHT or WRONG as verdict, then hand the sheet back with --read");
        return Math.max(code, Audited.code(totals, false));
    }

    private String stratum(SampledCrime<RowPlace> crime) {
        return request.stratify().toUpperCase(Locale.ROOT) + " " + crime.stratum();
    }
}
