package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.RefusedReport;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One report in each input, one decision after another. */
final class EachReport {

    private final AssessIncident assess;
    private final WireJson json;
    private final Format format;
    private final Console console;
    private final Page page;
    private int worst = ExitCode.DONE;

    EachReport(AssessIncident assess, WireJson json, Format format, Console console) {
        this.assess = assess;
        this.json = json;
        this.format = format;
        this.console = console;
        this.page = console.page();
    }

    int run(List<Input> inputs) {
        for (Input input : inputs) {
            String prefix = inputs.size() == 1 ? "" : input.called() + ": ";
            try {
                show(assess.assess(json.read(input.read(console, WireJson.LONGEST))));
            } catch (Unreadable unreadable) {
                console.problem(unreadable.called(), unreadable.getMessage());
                worst = Math.max(worst, ExitCode.UNREADABLE);
            } catch (RefusedReport refused) {
                for (Refusal refusal : refused.refusals()) {
                    console.problem(prefix + refusal.at(), refusal.message());
                }
                worst = Math.max(worst, ExitCode.REFUSED);
            }
        }
        return worst;
    }

    private void show(Assessment assessment) {
        if (format == Format.text) {
            page.rule();
            new DecisionText(Wording.english()).print(assessment, page);
            return;
        }
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            json.writeIndented(assessment, document);
            document.write('\n');
            console.out().write(document.toByteArray(), 0, document.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
    }
}
