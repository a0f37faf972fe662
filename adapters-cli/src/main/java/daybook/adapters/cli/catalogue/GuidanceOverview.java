package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import java.util.Locale;

/** The whole of the guidance on a few pages: sources, editions, rules, and what is our own. */
final class GuidanceOverview {

    private final GuidanceIndex index;
    private final Page page;

    GuidanceOverview(GuidanceIndex index, Page page) {
        this.index = index;
        this.page = page;
    }

    void show() {
        page.paragraph(
                "What Daybook works from. 'daybook guidance ID' shows one of these with all that is said of it.");
        page.heading("Sources");
        index.sources().forEach(this::source);
        page.heading("Editions, by the day of the report");
        index.editions().forEach(it -> page.item(2, "- ", strong(it.id()) + ", " + it.days() + ". " + it.says()));
        rules();
        page.heading("Decisions of this project where the sources are silent or disagree; not guidance");
        index.decisions().forEach(this::decision);
    }

    private void source(SourceEntry it) {
        page.item(2, "- ", strong(it.id()) + ", " + it.title() + ". " + quiet(it.authority()));
    }

    private void rules() {
        char letter = ' ';
        for (RuleEntry it : index.rules()) {
            if (it.id().charAt(0) != letter) {
                letter = it.id().charAt(0);
                page.heading("Rules: " + RuleOrder.title(letter).toLowerCase(Locale.ROOT));
            }
            page.item(2, "- ", strong(it.id()) + " " + it.says() + " " + quiet("[" + it.from() + "]"));
        }
    }

    private void decision(DecisionEntry it) {
        String whose = it.decision().isSetting() ? " (setting)" : "";
        page.item(2, "- ", strong(it.id()) + whose + " " + it.question());
        page.paragraph(4, "Used: " + it.used());
    }

    private String strong(String text) {
        return page.ink().strong(text);
    }

    private String quiet(String text) {
        return page.ink().quiet(text);
    }
}
