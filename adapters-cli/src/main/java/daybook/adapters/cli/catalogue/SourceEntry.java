package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.recording.ReferralPoint;
import java.util.Arrays;
import java.util.List;

/** A source, how far it binds, and what rests on it. */
record SourceEntry(Source source, Wording wording) implements Entry {

    @Override
    public String id() {
        return source.id();
    }

    String title() {
        return wording.of("source." + id() + ".title");
    }

    String authority() {
        return wording.of("source." + id() + ".authority");
    }

    @Override
    public void show(Page page) {
        page.heading(id() + ": a source").paragraph(2, title() + ".").paragraph(2, authority());
        List<Rule> rules = RuleOrder.all().stream()
                .filter(it -> Cited.cites(id(), it.citations()))
                .toList();
        if (!rules.isEmpty()) {
            page.heading("Rules that rest on it");
            rules.forEach(it ->
                    page.item(2, Marks.of(it.id()), it.says(wording) + Cited.placesIn(id(), it.citations(), page)));
        }
        List<ReferralPoint> points = List.of(ReferralPoint.values()).stream()
                .filter(it -> Cited.cites(id(), it.citations()))
                .toList();
        if (!points.isEmpty()) {
            page.heading("Questions to the Force Crime Registrar that it leaves open");
            points.forEach(it -> page.item(
                    2,
                    Marks.of(it.id()),
                    wording.of(it.key() + ".question") + Cited.placesIn(id(), it.citations(), page)));
        }
        List<OutcomeCondition> conditions = List.of(OutcomeCondition.values()).stream()
                .filter(it -> Cited.cites(id(), it.citations()) && isNeededByDefault(it))
                .toList();
        if (!conditions.isEmpty()) {
            page.heading("What must be on the record before a crime closes ('daybook outcomes')");
            conditions.forEach(it -> page.item(2, "- ", it.says(wording) + Cited.placesIn(id(), it.citations(), page)));
        }
    }

    /** What only a force asks for that chose so is shown with the outcomes, where its settings are known. */
    private static boolean isNeededByDefault(OutcomeCondition condition) {
        return Arrays.stream(Outcome.values())
                .anyMatch(it -> condition.isNeededFor(it, UnnamedSuspectReading.ALLOW_WITH_A_WARNING));
    }
}
