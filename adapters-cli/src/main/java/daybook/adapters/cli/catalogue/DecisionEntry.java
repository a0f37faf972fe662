package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.ReferralPoint;
import java.util.List;

/** A decision of this project: the question, the readings, the one used, and whether a force may choose. */
record DecisionEntry(OwnDecision decision, ForceSettings settings, Wording wording) implements Entry {

    @Override
    public String id() {
        return decision.id();
    }

    String question() {
        return wording.of(key() + "question");
    }

    /** The reading that is used unless a force chose otherwise. */
    String used() {
        return wording.of(key() + "reading." + wording.of(key() + "used"));
    }

    @Override
    public void show(Page page) {
        page.heading(id() + ": a decision of this project, not guidance").paragraph(2, question());
        page.heading("Readings");
        for (int i = 1; wording.has(key() + "reading." + i); i++) {
            boolean used = wording.of(key() + "used").equals(String.valueOf(i));
            page.item(
                    2,
                    i + ". ",
                    wording.of(key() + "reading." + i)
                            + (used ? " " + page.ink().fine("[used]") : ""));
        }
        page.heading("Whose choice");
        page.paragraph(2, SettingWords.of(decision, settings));
        List<Rule> rules = RuleOrder.all().stream()
                .filter(it -> Cited.cites(id(), it.citations()))
                .toList();
        if (!rules.isEmpty()) {
            page.heading("Rules that rest on it");
            rules.forEach(it -> page.item(2, Marks.of(it.id()), it.says(wording)));
        }
        List<ReferralPoint> points = List.of(ReferralPoint.values()).stream()
                .filter(it -> Cited.cites(id(), it.citations()))
                .toList();
        if (!points.isEmpty()) {
            page.heading("Put to the Force Crime Registrar as");
            points.forEach(it -> page.item(2, "- ", wording.of(it.key() + ".question")));
        }
    }

    private String key() {
        return "decision." + id() + ".";
    }
}
