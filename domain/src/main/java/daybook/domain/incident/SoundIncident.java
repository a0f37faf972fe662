package daybook.domain.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the facts of a report before a rule may look at it. */
final class SoundIncident {

    private final Incident incident;
    private final List<Refusal> refusals = new ArrayList<>(0);

    SoundIncident(Incident incident) {
        this.incident = incident;
    }

    List<Refusal> refusals() {
        if (incident.recordedAt().isBefore(incident.reportedAt())) {
            refuse("recordedAt", "not before reportedAt");
        }
        count("people", incident.people().size());
        count("exchanges", incident.exchanges().size());
        incident.flags().ifPresent(this::flags);
        people();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < incident.exchanges().size(); i++) {
            Exchange exchange = incident.exchanges().get(i);
            String at = "exchanges[" + i + "]";
            if (!ids.add(exchange.id())) {
                refuse(at + ".id", "an id used once");
            }
            List<Refusal> found = new SoundExchange(incident, exchange, at).refusals();
            refusals.addAll(found);
        }
        if (refusals.isEmpty()) {
            everyoneTakesPart();
        }
        return refusals;
    }

    private void count(String at, int size) {
        if (size < 1 || size > Incident.MOST) {
            refuse(at, "1 to " + Incident.MOST + " of them");
        }
    }

    private void flags(Set<Flag> flags) {
        if (flags.contains(Flag.ONLINE)) {
            refuse("flags", "CSA and CSE alone; ONLINE follows from the exchanges");
        }
        if (flags.contains(Flag.CSE) && !flags.contains(Flag.CSA)) {
            refuse("flags", "CSA beside CSE (HOCR-2026 p29)");
        }
    }

    private void people() {
        Set<String> ids = new HashSet<>();
        LocalDate reported = incident.reportedOn();
        for (int i = 0; i < incident.people().size(); i++) {
            Person person = incident.people().get(i);
            if (!ids.add(person.id())) {
                refuse("people[" + i + "].id", "an id used once");
            }
            if (person.age().isKnown()) {
                int years = person.age().on(reported, reported);
                if (years < 0 || years > daybook.domain.child.Age.OLDEST) {
                    refuse("people[" + i + "].dateOfBirth", "a day at most 120 years before the report, not after it");
                }
            }
        }
    }

    private void everyoneTakesPart() {
        Set<String> named = new HashSet<>();
        for (Exchange exchange : incident.exchanges()) {
            named.add(exchange.pictured());
            exchange.takenBy().ifPresent(named::add);
            exchange.sentBy().ifPresent(named::add);
            named.addAll(exchange.sentTo());
            for (Request request : exchange.requests()) {
                named.addAll(request.by());
            }
            for (Factor factor : SoundExchange.ENTERED) {
                named.addAll(exchange.circumstance(factor).by());
                named.addAll(exchange.circumstance(factor).on());
            }
        }
        for (int i = 0; i < incident.people().size(); i++) {
            if (!named.contains(incident.people().get(i).id())) {
                refuse("people[" + i + "]", "somebody who takes part in an exchange");
            }
        }
    }

    private void refuse(String at, String expected) {
        refusals.add(new Refusal(at, "expected " + expected));
    }
}
