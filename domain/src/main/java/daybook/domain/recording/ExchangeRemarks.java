package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.category.ScopeRules;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;

/** Why an exchange is in or out of scope and in its category, and what of that is referred. Source: NPCC-2024. */
final class ExchangeRemarks {

    private final JudgedExchange in;
    private final Exchange exchange;
    private final Edition edition;
    private final Findings findings;

    ExchangeRemarks(JudgedExchange in, Edition edition, Findings findings) {
        this.in = in;
        this.exchange = in.exchange();
        this.edition = edition;
        this.findings = findings;
    }

    void make() {
        in.classification().outsideBy().ifPresentOrElse(this::outside, this::within);
    }

    private void outside(Rule rule) {
        switch (rule) {
            case PICTURED_IS_AN_ADULT -> findings.because(rule, in.ageFact(exchange.pictured()));
            case TAKEN_BY_SOMEBODY_ELSE -> findings.because(rule, in.fact(FactKind.TAKEN_BY));
            case ACROSS_A_BORDER -> outsideAndReferred(rule, ReferralPoint.ACROSS_A_BORDER, Fact.of(FactKind.PLACE));
            case PICTURED_IS_ABROAD ->
                outsideAndReferred(rule, ReferralPoint.PICTURED_IS_ABROAD, Fact.of(FactKind.PLACE));
            case NOTHING_BUT_POSSESSION ->
                outsideAndReferred(rule, ReferralPoint.NOTHING_BUT_POSSESSION, in.fact(FactKind.IMAGERY));
            default -> findings.because(rule, in.fact(FactKind.IMAGERY));
        }
    }

    private void outsideAndReferred(Rule rule, ReferralPoint point, Fact fact) {
        findings.because(rule, fact);
        findings.refer(point, fact);
    }

    private void within() {
        if (!in.isAgeKnown(exchange.pictured())) {
            asIfInScope(ReferralPoint.AGE_OF_THE_CHILD_PICTURED, in.ageFact(exchange.pictured()));
        }
        if (ScopeRules.isTakerOpen(in)) {
            asIfInScope(ReferralPoint.WHO_TOOK_IT, in.fact(FactKind.TAKEN_BY));
        }
        if (ScopeRules.restsOnForceAlone(exchange)) {
            findings.because(Rule.FORCED_WITHOUT_A_REQUEST, in.fact(FactKind.REQUESTS));
            findings.refer(ReferralPoint.FORCED_WITHOUT_A_REQUEST, in.fact(FactKind.REQUESTS));
        }
        category();
    }

    private void asIfInScope(ReferralPoint point, Fact fact) {
        findings.because(Rule.DECIDED_AS_IF_IN_SCOPE, fact);
        findings.refer(point, fact);
    }

    private void category() {
        if (!in.classification().isAggravated()) {
            findings.because(Rule.NOTHING_AGGRAVATES, in.fact(FactKind.PICTURED));
            if (edition == Edition.NPCC_2024) {
                findings.because(Rule.CHILDREN_ARE_PERSONS_INVOLVED, in.fact(FactKind.PICTURED));
            }
            return;
        }
        for (Factor factor : in.classification().factors()) {
            Rule rule = switch (factor) {
                case ADULT_INVOLVED -> Rule.AN_ADULT_AGGRAVATES;
                case SHARED_WITHOUT_CONSENT -> Rule.ONWARD_SHARE_WITHOUT_CONSENT_AGGRAVATES;
                case GROOMED,
                        COERCED,
                        DECEIVED,
                        EXTORTED,
                        BULLIED,
                        EXPLOITED,
                        POWER_IMBALANCE,
                        INTENT_TO_DISTRESS,
                        THREAT_TO_SHARE,
                        OTHER -> Rule.ANY_FACTOR_AGGRAVATES;
            };
            findings.because(
                    rule,
                    factor.isDerived() ? in.fact(FactKind.PICTURED) : Fact.of(FactKind.FACTOR, in.index(), factor));
        }
        for (Factor factor : Factor.FORCING) {
            boolean nobodySaid =
                    exchange.has(factor) && exchange.circumstance(factor).on().isEmpty();
            if (nobodySaid && exchange.broughtAboutBy(factor).contains(exchange.asked())) {
                findings.because(Rule.NOBODY_FORCES_THEMSELVES, Fact.of(FactKind.FACTOR_BY, in.index(), factor));
            }
        }
        if (!in.forced().isEmpty()) {
            findings.because(Rule.FORCED_CHILD_HOLDS_NO_CRIME, in.fact(FactKind.PICTURED));
            if (exchange.sent() != Answer.YES) {
                findings.because(Rule.MADE_TO_PRODUCE_IS_ENOUGH, in.fact(FactKind.SENT));
            }
        }
    }
}
