package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.category.Category;
import daybook.domain.category.FactKind;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.WhatWouldChangeIt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            String says = reason.says(wording);
            page.item(
                    2,
                    id + " ".repeat(widest + 2 - id.length()),
                    names.exchanges(reason.facts()) + says + Phrases.citations(reason.citations(), says, page.ink()));
        }
        if (!decision.whatWouldChangeIt().isEmpty()) {
            page.heading("What would change scope or category, if it turned out otherwise than held now");
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
            factors.add(isFactor ? names.factor(change.about()) : subject(change));
            boolean goesOn = isFactor && i + 1 < all.size() && isLike(change, all.get(i + 1));
            if (!goesOn) {
                String where = isFactor ? names.exchange(change.about()) : "";
                page.item(2, "-  ", where + Phrases.list(factors, "or") + ": " + result(change));
                factors.clear();
            }
        }
    }

    private String subject(WhatWouldChangeIt change) {
        return switch (change.answer()) {
            case AN_ADULT, A_CHILD -> names.who(change.about());
            default -> names.of(change.about());
        };
    }

    private static boolean isLike(WhatWouldChangeIt one, WhatWouldChangeIt next) {
        return next.about().kind() == FactKind.FACTOR
                && next.about().index() == one.about().index()
                && next.answer() == one.answer()
                && next.category().equals(one.category());
    }

    private String result(WhatWouldChangeIt change) {
        String answer = Phrases.lower(wording.of("answer." + change.answer()));
        if (change.category().isEmpty()) {
            return answer + " takes it outside this guidance";
        }
        String category =
                Phrases.lower(wording.of("category." + change.category().get()));
        if (!change.category().equals(decision.category())) {
            return answer + " makes it " + category;
        }
        return answer + ofTheExchange(change) + "; the incident stays " + category;
    }

    /** What becomes of an exchange where the incident as a whole keeps its category. */
    private static String ofTheExchange(WhatWouldChangeIt change) {
        return switch (change.answer()) {
            case ANOTHER_PERSON -> " takes that exchange outside this guidance";
            case AGED_18_OR_OVER -> " changes the exchanges this person is in";
            case A_CHILD, THE_CHILD_PICTURED -> " brings that exchange into this guidance";
            case YES, AN_ADULT -> " aggravates that exchange";
        };
    }

    private String edition() {
        String edition = decision.edition().id() + ", rules " + RecordingDecision.RULES + ", settings "
                + decision.settings().echo();
        return edition + "."
                + (saysHowItEnds()
                        ? " " + wording.of("edition." + decision.edition().id())
                        : "");
    }

    /** What an edition says is about category 2; the earlier one says how every child was recorded. */
    private boolean saysHowItEnds() {
        return decision.edition() == Edition.BEFORE_2024
                || decision.exchanges().stream()
                        .anyMatch(it -> it.category().equals(Optional.of(Category.NON_AGGRAVATED)));
    }
}
