package daybook.domain.history;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Request;
import daybook.domain.recording.Crime;
import daybook.domain.recording.RecordingDecision;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers one person's part from the exchanges of a report. */
final class PartFinder {

    private final String person;
    private final Set<Conduct> conduct = EnumSet.noneOf(Conduct.class);
    private final Set<Factor> factors = EnumSet.noneOf(Factor.class);
    private final Set<String> recipients = new HashSet<>();
    private OptionalInt youngest = OptionalInt.empty();
    private boolean forced;
    private boolean child;

    PartFinder(String person) {
        this.person = person;
    }

    Part in(Incident incident, RecordingDecision decision) {
        for (int i = 0; i < incident.exchanges().size(); i++) {
            JudgedExchange in = JudgedExchange.of(incident, i);
            if (!in.isAdult(person) && in.involves(person)) {
                child = true;
                if (in.classification().inScope()) {
                    read(in);
                }
            }
        }
        return new Part(
                child, conduct, forced, roles(decision), factors, recipients.size(), youngest, decision.category());
    }

    private Set<Role> roles(RecordingDecision decision) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Crime crime : decision.crimes()) {
            CrimeFate.roleAsAChild(person, crime).ifPresent(roles::add);
        }
        return roles;
    }

    /** What was done under force is not held against a child (HOCR-2026 p66). */
    private void read(JudgedExchange in) {
        if (in.isForcedChild(person)) {
            forced = true;
            return;
        }
        Set<String> counterparts = new HashSet<>();
        asking(in.exchange(), counterparts);
        takingAndSending(in.exchange(), counterparts);
        bringingAbout(in, counterparts);
        counterparts.remove(person);
        for (String other : counterparts) {
            youngest = Merged.least(youngest, in.ageOf(other));
        }
    }

    private void asking(Exchange exchange, Set<String> counterparts) {
        if (exchange.isAskedForBy(person)) {
            conduct.add(Conduct.REQUESTER);
            counterparts.add(exchange.asked());
            counterparts.add(exchange.pictured());
        }
    }

    private void takingAndSending(Exchange exchange, Set<String> counterparts) {
        boolean took = exchange.isTakenBy(person);
        boolean sent = exchange.isSentBy(person);
        if (took) {
            conduct.add(Conduct.PRODUCER);
        }
        if (sent) {
            conduct.add(exchange.isOnwardShare() ? Conduct.FORWARDER : Conduct.SENDER);
            recipients.addAll(exchange.sentTo());
            recipients.remove(person);
            counterparts.add(exchange.pictured());
            counterparts.addAll(exchange.sentTo());
        }
        if (took || sent) {
            for (Request request : exchange.requests()) {
                counterparts.addAll(request.by());
            }
        }
    }

    private void bringingAbout(JudgedExchange in, Set<String> counterparts) {
        for (Factor factor : in.classification().factors()) {
            if (!factor.isDerived() && in.exchange().broughtAboutBy(factor).contains(person)) {
                factors.add(factor);
                counterparts.add(in.exchange().pictured());
                counterparts.addAll(in.forced());
            }
        }
    }
}
