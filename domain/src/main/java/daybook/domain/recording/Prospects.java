package daybook.domain.recording;

import daybook.domain.category.Aggravation;
import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.category.ScopeRules;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.recording.WhatWouldChangeIt.PossibleAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which single answers would change scope or category. Source: NPCC-2024, the list of what aggravates. */
final class Prospects {

    private static final Optional<Category> AGGRAVATED = Optional.of(Category.AGGRAVATED);

    private final List<JudgedExchange> exchanges;
    private final List<WhatWouldChangeIt> all = new ArrayList<>();

    Prospects(List<JudgedExchange> exchanges) {
        this.exchanges = exchanges;
    }

    List<WhatWouldChangeIt> all() {
        for (JudgedExchange in : exchanges) {
            if (in.classification().inScope()) {
                if (ScopeRules.isTakerOpen(in)) {
                    add(in.fact(FactKind.TAKEN_BY), PossibleAnswer.ANOTHER_PERSON, without(in));
                }
                if (!in.classification().isAggravated()) {
                    whatWouldAggravate(in);
                }
            } else if (ScopeRules.couldComeIn(in)) {
                whatWouldBringItIn(in);
            }
        }
        new AgeProspects(exchanges).addTo(all);
        return all;
    }

    private void whatWouldAggravate(JudgedExchange in) {
        Exchange exchange = in.exchange();
        if (exchange.requests().isEmpty()) {
            add(in.fact(FactKind.REQUESTS), PossibleAnswer.AN_ADULT, AGGRAVATED);
        }
        if (exchange.sent() != Answer.YES && exchange.imagery() != Imagery.NONE) {
            add(in.fact(FactKind.SENT), PossibleAnswer.AN_ADULT, AGGRAVATED);
        }
        if (exchange.sent() == Answer.YES) {
            add(
                    in.fact(exchange.sentBy().isPresent() ? FactKind.OTHER_RECIPIENTS : FactKind.SENT_BY),
                    PossibleAnswer.AN_ADULT,
                    AGGRAVATED);
        }
        for (Factor factor : Factor.ENTERED) {
            if (Aggravation.canApply(factor, exchange)) {
                add(Fact.of(FactKind.FACTOR, in.index(), factor), PossibleAnswer.YES, AGGRAVATED);
            }
        }
    }

    private void whatWouldBringItIn(JudgedExchange in) {
        Exchange exchange = in.exchange();
        Optional<Category> asItIs = with(in);
        if (exchange.requests().isEmpty()) {
            add(in.fact(FactKind.REQUESTS), PossibleAnswer.A_CHILD, asItIs);
            add(in.fact(FactKind.REQUESTS), PossibleAnswer.AN_ADULT, AGGRAVATED);
        }
        if (in.classification().outsideBy().orElseThrow() == Rule.NOTHING_BUT_POSSESSION) {
            add(in.fact(FactKind.TAKEN_BY), PossibleAnswer.THE_CHILD_PICTURED, asItIs);
            add(in.fact(FactKind.SENT), PossibleAnswer.A_CHILD, asItIs);
            add(in.fact(FactKind.SENT), PossibleAnswer.AN_ADULT, AGGRAVATED);
        }
        for (Factor factor : Factor.ENTERED) {
            if (ScopeRules.asksOrThreatens(factor)) {
                add(Fact.of(FactKind.FACTOR, in.index(), factor), PossibleAnswer.YES, AGGRAVATED);
            }
        }
    }

    /** The category of the incident once that exchange has fallen outside this guidance. */
    private Optional<Category> without(JudgedExchange gone) {
        Category most = null;
        for (JudgedExchange in : exchanges) {
            if (in != gone && in.classification().inScope() && most != Category.AGGRAVATED) {
                most = in.classification().category().orElseThrow();
            }
        }
        return Optional.ofNullable(most);
    }

    /** The category of the incident once that exchange has come in with the factors it is known to have. */
    private Optional<Category> with(JudgedExchange coming) {
        boolean aggravates = Aggravation.isStatedIn(coming.exchange());
        return aggravates ? AGGRAVATED : Optional.of(without(coming).orElse(Category.NON_AGGRAVATED));
    }

    private void add(Fact about, PossibleAnswer answer, Optional<Category> category) {
        all.add(new WhatWouldChangeIt(about, answer, category));
    }
}
