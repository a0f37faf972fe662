package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.category.FactKind;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.WhatWouldChangeIt;
import java.util.ArrayList;
import java.util.List;

/** Why it was decided so, what would change it, and by which edition. */
final class GroundsSection {

    private final RecordingDecision decision;
    private final FactNames names;
    private final Wording wording;
    private final Page page;

    GroundsSection(Assessment assessment, FactNames names, Wording wording, Page page) {
        this.decision = assessment.decision();
        this.names = names;
        this.wording = wording;
        this.page = page;
    }

    void print() {
        page.heading("Why");
        int widest = 0;
        for (Reason reason : decision.reasons()) {
            widest = Math.max(widest, reason.rule().id().length());
        }
        for (Reason reason : decision.reasons()) {
            String id = reason.rule().id();
            String cited = Phrases.citations(reason.citations(), page.ink());
            page.item(2, id + " ".repeat(widest + 2 - id.length()), reason.says(wording) + cited);
        }
        if (!decision.whatWouldChangeIt().isEmpty()) {
            page.heading("A single answer that would change scope or category");
            changes();
        }
        page.heading("Decided under");
        page.paragraph(2, edition());
    }

    /** Factors of one exchange with the same answer and result stand together. */
    private void changes() {
        List<WhatWouldChangeIt> all = decision.whatWouldChangeIt();
        List<String> factors = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            WhatWouldChangeIt change = all.get(i);
            boolean isFactor = change.about().kind() == FactKind.FACTOR;
            factors.add(isFactor ? names.factor(change.about()) : names.of(change.about()));
            boolean goesOn = isFactor && i + 1 < all.size() && isLike(change, all.get(i + 1));
            if (!goesOn) {
                String where = isFactor ? names.exchange(change.about()) : "";
                page.item(2, "-  ", where + Phrases.list(factors, "or") + ": " + result(change));
                factors.clear();
            }
        }
    }

    private static boolean isLike(WhatWouldChangeIt one, WhatWouldChangeIt next) {
        return next.about().kind() == FactKind.FACTOR
                && next.about().index() == one.about().index()
                && next.answer() == one.answer()
                && next.category().equals(one.category());
    }

    private String result(WhatWouldChangeIt change) {
        String answer = Phrases.lower(wording.of("answer." + change.answer()));
        String then = change.category().isPresent()
                ? Phrases.lower(wording.of("category." + change.category().get()))
                : "outside this guidance";
        return answer + " makes it " + then;
    }

    private String edition() {
        String edition = decision.edition().id() + ", rules " + RecordingDecision.RULES + ", settings "
                + decision.settings().echo();
        return edition + ". " + wording.of("edition." + decision.edition().id());
    }
}
