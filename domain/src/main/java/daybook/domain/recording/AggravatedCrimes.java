package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is recorded of an aggravated exchange (K-10 to K-15). Sources: NPCC-2024; HOCR-2026 p12-13, p66, p67. */
final class AggravatedCrimes {

    private final JudgedExchange in;
    private final Exchange exchange;
    private final Authors authors;
    private final Optional<Offence> lead;
    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> askedWithoutACrime = new ArrayList<>(0);

    AggravatedCrimes(JudgedExchange in, Findings findings) {
        this.in = in;
        this.exchange = in.exchange();
        this.authors = new Authors(in);
        this.lead = LeadingOffence.named(in);
        this.findings = findings;
    }

    List<Draft> drafts() {
        referWhoeverForcedThoughForced();
        requests();
        boolean requestsLedToACrime = !drafts.isEmpty() && !exchange.isOnwardShare();
        authorsWhoDidNotAsk();
        sender();
        adultsWhoOnlyReceived(requestsLedToACrime);
        authorsNotKnown(requestsLedToACrime);
        askedWithoutACrime.forEach(this::link);
        exchange.sentTo().forEach(this::witness);
        return drafts;
    }

    private void requests() {
        for (int i = 0; i < exchange.requests().size(); i++) {
            List<String> adults = new ArrayList<>(1);
            List<String> who = new ArrayList<>(1);
            List<String> others = new ArrayList<>(1);
            for (String person : exchange.requests().get(i).by()) {
                if (in.isAdult(person)) {
                    adults.add(person);
                } else if (in.isForcedChild(person)) {
                    continue;
                } else if (authors.include(person)) {
                    who.add(person);
                } else if (!person.equals(exchange.pictured())) {
                    others.add(person);
                }
            }
            recordFor(adults, true, authors.factorsOf(adults));
            recordFor(who, true, authors.factorsOf(who));
            if (!others.isEmpty()) {
                keepTheirOwn(others, i);
            }
        }
    }

    /** Children who asked and brought nothing about keep their own crime, beside those who did (K-11). */
    private void keepTheirOwn(List<String> children, int request) {
        if (exchange.isOnwardShare() || IncitementCodes.endAt(in)) {
            askedWithoutACrime.addAll(children);
            return;
        }
        findings.refer(ReferralPoint.CHILD_ASKED_BESIDE_OTHERS, in.fact(FactKind.REQUESTS));
        drafts.add(Incitements.by(in, children, request, findings).with(exchange.pictured(), Role.VICTIM));
    }

    private void authorsWhoDidNotAsk() {
        List<Group> groups = authors.whoDidNotAsk();
        groups.stream().filter(it -> !it.includesTheSender()).forEach(this::recordFor);
        groups.stream().filter(Group::includesTheSender).forEach(this::recordFor);
    }

    private void sender() {
        if (!exchange.isOnwardShare() || isHolder(exchange.asked())) {
            return;
        }
        String sender = exchange.asked();
        if (in.isAdult(sender)) {
            recordFor(List.of(sender), false, Set.of());
        } else if (!in.isForcedChild(sender)) {
            findings.because(Rule.EACH_MAKER_OR_SENDER_DISTRIBUTES, in.fact(FactKind.SENT_BY));
            drafts.add(Publications.by(in, sender));
        }
    }

    /** What they are recorded for is no leading offence of those who led to it, where there are any (DAYBOOK-26). */
    private void adultsWhoOnlyReceived(boolean requestsLedToACrime) {
        List<String> adults = new ArrayList<>(0);
        for (String person : exchange.sentTo()) {
            if (in.isAdult(person) && !isHolder(person)) {
                adults.add(person);
            }
        }
        boolean othersLedToIt = drafts.stream().anyMatch(it -> it.kind() == Draft.Kind.LED_TO_IT)
                || !requestsLedToACrime && !authors.factorsOfNobodyKnown().isEmpty();
        if (!adults.isEmpty()) {
            Group group = new Group(in, adults, false, Set.of());
            drafts.add(new LedToIt(group, othersLedToIt ? Optional.empty() : lead, findings).draft());
        }
    }

    /** A child who was forced holds no crime, whatever they made another do (DAYBOOK-27). */
    private void referWhoeverForcedThoughForced() {
        for (Factor factor : Factor.FORCING) {
            if (exchange.has(factor) && exchange.broughtAboutBy(factor).stream().anyMatch(in::isForcedChild)) {
                findings.refer(ReferralPoint.FORCED_AND_FORCING, Fact.of(FactKind.FACTOR_BY, in.index(), factor));
            }
        }
    }

    /** What nobody is known to have brought about is recorded with its victims alone, unless a request is (K-13). */
    private void authorsNotKnown(boolean requestsLedToACrime) {
        Set<Factor> factors = authors.factorsOfNobodyKnown();
        if (factors.isEmpty()) {
            return;
        }
        findings.because(Rule.AUTHOR_NOT_KNOWN, in.fact(FactKind.REQUESTS));
        findings.refer(ReferralPoint.AUTHOR_NOT_KNOWN, in.fact(FactKind.REQUESTS));
        if (!requestsLedToACrime) {
            if (!exchange.requests().isEmpty() && !exchange.isOnwardShare()) {
                findings.refer(ReferralPoint.AUTHOR_NOT_KNOWN_AT_SIXTEEN, in.fact(FactKind.REQUESTS));
            }
            recordFor(new Group(in, List.of(), false, factors));
        }
    }

    private void recordFor(List<String> people, boolean asked, Set<Factor> factors) {
        if (!people.isEmpty()) {
            recordFor(new Group(in, people, asked, factors));
        }
    }

    private void recordFor(Group group) {
        drafts.add(new LedToIt(group, lead, findings).draft());
    }

    /** A child who asked for it to be forwarded is on the forwarder's crime, if there is one (DAYBOOK-17). */
    private void link(String person) {
        if (exchange.isOnwardShare()) {
            findings.because(Rule.FORWARDING_WAS_ASKED_FOR, in.fact(FactKind.REQUESTS));
            findings.refer(ReferralPoint.ASKED_TO_FORWARD, in.fact(FactKind.REQUESTS));
            for (Draft draft : drafts) {
                if (draft.holders().contains(exchange.asked())) {
                    draft.with(person, Role.PERSON_INVOLVED);
                    Incitements.referAnUnknownAge(in, person, findings);
                    return;
                }
            }
        }
        witness(person);
    }

    private void witness(String person) {
        if (!drafts.isEmpty() && !hasAPart(person) && !person.equals(exchange.pictured())) {
            drafts.get(0).with(person, Role.WITNESS);
        }
    }

    private boolean isHolder(String person) {
        for (Draft draft : drafts) {
            if (draft.holders().contains(person)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAPart(String person) {
        for (Draft draft : drafts) {
            if (draft.involves(person)) {
                return true;
            }
        }
        return false;
    }
}
