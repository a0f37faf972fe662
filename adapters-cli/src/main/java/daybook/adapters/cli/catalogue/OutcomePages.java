package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.Rule;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import java.util.List;

/** Shows the framework of outcomes and the grounds of cancellation. */
final class OutcomePages {

    private final OutcomeWords words;
    private final Console console;
    private final Page page;

    OutcomePages(OutcomeWords words, Console console) {
        this.words = words;
        this.console = console;
        this.page = console.page();
    }

    /** The whole framework. */
    void overview() {
        Rule limited = Rule.CATEGORY_2_CLOSES_WITH_THREE_OUTCOMES;
        page.paragraph("How a crime may close. A person chooses. " + limited.says(words.wording())
                + Cited.beside(limited.citations(), page));
        page.gap();
        Table table = new Table("Code", "Outcome", "In use");
        for (Outcome it : Outcome.values()) {
            table.row(it.code(), it.title(words.wording()), since(it));
        }
        table.show(console);
        page.heading("On the record before any of them");
        words.conditions(OutcomeWords.always(), page);
        for (Outcome it : Outcome.values()) {
            List<OutcomeCondition> own = words.conditions(it).stream()
                    .filter(condition -> !OutcomeWords.always().contains(condition))
                    .toList();
            if (!own.isEmpty()) {
                page.heading("For " + it.code() + ", also");
                words.conditions(own, page);
                words.warnings(ownWarnings(it), page);
            }
        }
        page.heading("Cancelling a crime");
        for (CancellationGround it : CancellationGround.values()) {
            page.item(2, it.code() + "  ", it.title(words.wording()));
        }
        page.gap();
        page.paragraph("'daybook outcomes CODE' shows one of these, C1 to C5 included, with what it takes.");
    }

    void one(Outcome outcome) {
        page.heading(outcome.code() + ": " + outcome.title(words.wording()));
        if (outcome.firstDay().isPresent()) {
            page.paragraph(2, "In use " + since(outcome) + ".");
        }
        page.heading("On the record before it is used");
        words.conditions(words.conditions(outcome), page);
        if (!words.warnings(outcome).isEmpty()) {
            page.heading("To weigh; it stops nothing");
            words.warnings(words.warnings(outcome), page);
        }
    }

    void one(CancellationGround ground) {
        page.heading(ground.code() + ": " + ground.title(words.wording()));
        page.heading("On the record before a crime is cancelled on this ground");
        words.conditions(ground, page);
    }

    /** That an outcome departs from the guidance is said of all of them, above. */
    private List<OutcomeWarning> ownWarnings(Outcome outcome) {
        return words.warnings(outcome).stream()
                .filter(it -> it != OutcomeWarning.DEPARTS_FROM_THE_GUIDANCE)
                .toList();
    }

    private static String since(Outcome outcome) {
        return outcome.firstDay().map(day -> "from " + day).orElse("");
    }
}
