package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import java.util.List;

/** A rule: what it says and where it comes from. */
record RuleEntry(Rule rule, Wording wording) implements Entry {

    @Override
    public String id() {
        return rule.id();
    }

    String says() {
        return rule.says(wording);
    }

    /** Where it comes from, in one line. */
    String from() {
        return Cited.inLine(rule.citations());
    }

    @Override
    public void show(Page page) {
        page.heading(id() + ": a rule").paragraph(2, says());
        cited(page, rule.citations(), wording);
    }

    /** Each citation on a line, with what it is; a decision of ours is said to be ours. */
    static void cited(Page page, List<Citation> citations, Wording wording) {
        page.heading("It comes from");
        for (Citation it : citations) {
            String what = it.isOurs()
                    ? "our own decision: " + wording.of("decision." + it.source() + ".question")
                    : wording.of("source." + it.source() + ".title") + ".";
            page.item(2, "- ", page.ink().strong(it.toString()) + ", " + what);
        }
    }
}
