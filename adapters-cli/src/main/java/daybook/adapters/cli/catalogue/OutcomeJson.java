package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Output;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.io.IOException;
import java.util.List;

/** Outcomes and grounds of cancellation as JSON. */
final class OutcomeJson {

    private final OutcomeWords words;
    private final JsonPage page;

    OutcomeJson(OutcomeWords words) throws IOException {
        this.words = words;
        this.page = new JsonPage();
    }

    void write(List<Outcome> outcomes, List<CancellationGround> grounds, Output console) throws IOException {
        page.begin();
        page.objects("outcomes", outcomes, this::outcome);
        page.objects("cancellations", grounds, this::ground);
        page.end(console);
    }

    private void outcome(Outcome outcome) throws IOException {
        page.text("code", outcome.code());
        page.text("title", outcome.title(words.wording()));
        if (outcome.firstDay().isPresent()) {
            page.text("from", outcome.firstDay().get());
        }
        page.objects("conditions", words.conditions(outcome), it -> {
            page.text("id", it.name());
            page.text("says", it.says(words.wording()));
            page.texts("citations", it.citations());
        });
        page.objects("warnings", words.warnings(outcome), it -> {
            page.text("id", it.name());
            page.text("says", it.says(words.wording()));
            page.texts("citations", it.citations());
        });
    }

    private void ground(CancellationGround ground) throws IOException {
        page.text("code", ground.code());
        page.text("title", ground.title(words.wording()));
        page.objects("conditions", ground.conditions(), it -> {
            page.text("id", it.name());
            page.text("says", it.says(words.wording()));
            page.texts("citations", List.of(it.citation()));
        });
    }
}
