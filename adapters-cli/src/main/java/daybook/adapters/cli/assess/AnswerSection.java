package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Ink;
import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Factor;
import daybook.domain.recording.CouldBecome;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer first: how many crimes, which category, how certain, and where it goes if not here. */
final class AnswerSection {

    private final Assessment assessment;
    private final RecordingDecision decision;
    private final Wording wording;
    private final Page page;

    AnswerSection(Assessment assessment, Wording wording, Page page) {
        this.assessment = assessment;
        this.decision = assessment.decision();
        this.wording = wording;
        this.page = page;
    }

    void print() {
        Ink ink = page.ink();
        page.paragraph(ink.heading(assessment.reference()));
        page.paragraph(ink.strong(headline()));
        page.paragraph(decision.settled() ? ink.fine(certainty()) : ink.attention(certainty()));
        Optional<Rule> outside = decision.outsideBy();
        if (outside.isPresent()) {
            page.paragraph(wording.of("route." + outside.get().id()));
        }
        if (decision.exchanges().size() > 1 || decision.category().isPresent() && !isPlain()) {
            exchanges();
        }
    }

    private String headline() {
        if (!decision.inScope()) {
            return "Outside this guidance: nothing to record under it.";
        }
        int crimes = decision.crimes().size();
        String record = crimes == 0 ? "No crime to record" : "Record " + Phrases.count(crimes, "crime");
        return record + ". " + category(decision.category().get()) + ".";
    }

    private String certainty() {
        if (decision.settled()) {
            return "Settled: no open question could change it.";
        }
        List<String> others = others(decision.couldBecome());
        return others.isEmpty()
                ? "On the information held: the crimes, or who is what on them, could still change."
                : "On the information held. It could become " + Phrases.list(others, "or") + ".";
    }

    private List<String> others(CouldBecome could) {
        List<String> others = new ArrayList<>();
        if (could.aggravated()) {
            others.add(Phrases.lower(category(Category.AGGRAVATED)));
        }
        if (could.nonAggravated()) {
            others.add(Phrases.lower(category(Category.NON_AGGRAVATED)));
        }
        if (could.outOfScope()) {
            others.add("outside this guidance");
        }
        return others;
    }

    private void exchanges() {
        page.gap();
        for (int i = 0; i < decision.exchanges().size(); i++) {
            String id = assessment.incident().exchanges().get(i).id();
            page.item(2, "Exchange " + id + "  ", of(decision.exchanges().get(i)));
        }
    }

    private String of(Classification exchange) {
        if (!exchange.inScope()) {
            Rule rule = exchange.outsideBy().get();
            return "outside this guidance (" + rule.id() + "). " + wording.of("route." + rule.id());
        }
        List<String> factors = new ArrayList<>();
        for (Factor factor : exchange.factors()) {
            factors.add(Phrases.lower(wording.of("factor." + factor)));
        }
        String category = Phrases.lower(category(exchange.category().get()));
        return factors.isEmpty() ? category : category + ": " + Phrases.list(factors, "and");
    }

    private boolean isPlain() {
        return decision.exchanges().get(0).factors().isEmpty();
    }

    private String category(Category category) {
        return wording.of("category." + category);
    }
}
