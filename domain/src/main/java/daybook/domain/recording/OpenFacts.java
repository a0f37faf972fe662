package daybook.domain.recording;

import static daybook.domain.recording.Aspect.CATEGORY;
import static daybook.domain.recording.Aspect.CRIMES;
import static daybook.domain.recording.Aspect.ROLES;
import static daybook.domain.recording.Aspect.SCOPE;

import daybook.domain.category.Aggravation;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.category.ScopeRules;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Request;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which facts of an exchange nobody has asked for yet and could change the decision. Source: NPCC-2024; DAYBOOK-19. */
final class OpenFacts {

    private static final Set<Aspect> ALL = Collections.unmodifiableSet(EnumSet.allOf(Aspect.class));
    private static final Set<Aspect> BUT_SCOPE = Collections.unmodifiableSet(EnumSet.of(CATEGORY, CRIMES, ROLES));
    private static final Set<Aspect> SCOPE_AND_CATEGORY = Collections.unmodifiableSet(EnumSet.of(SCOPE, CATEGORY));
    private static final Set<Aspect> CRIMES_AND_ROLES = Collections.unmodifiableSet(EnumSet.of(CRIMES, ROLES));

    private final JudgedExchange in;
    private final Exchange exchange;
    private final Findings findings;
    private final Set<Aspect> inCategory;
    private final Set<Aspect> leaving;

    OpenFacts(JudgedExchange in, boolean hasCrimes, Findings findings) {
        this.in = in;
        this.exchange = in.exchange();
        this.findings = findings;
        boolean aggravated = in.classification().isAggravated();
        boolean younger = !aggravated && !exchange.requests().isEmpty() && !exchange.isOnwardShare();
        this.leaving = hasCrimes || younger ? ALL : SCOPE_AND_CATEGORY;
        this.inCategory = aggravated ? CRIMES_AND_ROLES : BUT_SCOPE;
    }

    void find() {
        if (in.classification().inScope()) {
            scope();
            whoAskedSentAndReceived(inCategory);
            factors(inCategory);
            ages();
        } else if (ScopeRules.couldComeIn(in)) {
            whatCouldBringItIn();
        }
    }

    private void scope() {
        if (ScopeRules.isTakerOpen(in)) {
            findings.open(in.fact(FactKind.TAKEN_BY), in.classification().isAggravated() ? leaving : ALL);
        }
        age(exchange.pictured(), leaving);
    }

    private void whoAskedSentAndReceived(Set<Aspect> couldChange) {
        if (!exchange.requestsKnown()) {
            findings.open(in.fact(FactKind.REQUESTS), couldChange);
        }
        if (isSendingOpen()) {
            findings.open(in.fact(FactKind.SENT), couldChange);
        }
        if (exchange.sent() == Answer.YES && exchange.sentBy().isEmpty()) {
            findings.open(in.fact(FactKind.SENT_BY), couldChange);
        }
        if (exchange.sentBy().isPresent() && exchange.otherRecipients() != Answer.NO) {
            findings.open(in.fact(FactKind.OTHER_RECIPIENTS), couldChange);
        }
    }

    private boolean isSendingOpen() {
        return exchange.sent() == Answer.NOT_KNOWN && exchange.imagery() != Imagery.NONE;
    }

    private void factors(Set<Aspect> couldChange) {
        for (Factor factor : Factor.ENTERED) {
            switch (exchange.circumstance(factor).answer()) {
                case NOT_KNOWN -> {
                    if (factor != Factor.OTHER && Aggravation.canApply(factor, exchange)) {
                        findings.open(Fact.of(FactKind.FACTOR, in.index(), factor), couldChange);
                    }
                }
                case YES -> {
                    if (exchange.broughtAboutBy(factor).isEmpty()) {
                        findings.open(Fact.of(FactKind.FACTOR_BY, in.index(), factor), CRIMES_AND_ROLES);
                    }
                }
                case NO -> {}
            }
        }
    }

    private void ages() {
        for (Request request : exchange.requests()) {
            request.by().forEach(it -> ageOfAnother(it, inCategory));
        }
        exchange.sentBy().ifPresent(it -> ageOfAnother(it, inCategory));
        exchange.sentTo().forEach(it -> ageOfAnother(it, inCategory));
        if (in.classification().isAggravated()) {
            for (Factor factor : in.classification().factors()) {
                if (!factor.isDerived()) {
                    exchange.broughtAboutBy(factor).forEach(it -> ageOfAnother(it, CRIMES_AND_ROLES));
                }
            }
        }
    }

    private void ageOfAnother(String person, Set<Aspect> couldChange) {
        if (!person.equals(exchange.pictured())) {
            age(person, couldChange);
        }
    }

    private void age(String person, Set<Aspect> couldChange) {
        if (!in.isAgeKnown(person)) {
            findings.open(in.ageFact(person), couldChange);
        }
    }

    private void whatCouldBringItIn() {
        boolean imageExists = in.classification().outsideBy().orElseThrow() == Rule.NOTHING_BUT_POSSESSION;
        if (imageExists) {
            findings.open(in.fact(FactKind.TAKEN_BY), ALL);
        }
        if (imageExists && isSendingOpen()) {
            findings.open(in.fact(FactKind.SENT), ALL);
        }
        if (!exchange.requestsKnown()) {
            findings.open(in.fact(FactKind.REQUESTS), ALL);
        }
        for (Factor factor : Factor.ENTERED) {
            if (ScopeRules.asksOrThreatens(factor)
                    && exchange.circumstance(factor).answer() == Answer.NOT_KNOWN) {
                findings.open(Fact.of(FactKind.FACTOR, in.index(), factor), ALL);
            }
        }
    }
}
