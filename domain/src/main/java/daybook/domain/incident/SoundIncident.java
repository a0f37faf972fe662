package daybook.domain.incident;

import daybook.domain.child.Age;
import daybook.domain.child.ChildReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold between the facts of a report before a rule may look at it. */
final class SoundIncident {

    private final Incident incident;
    private final List<Refusal> refusals = new ArrayList<>(0);

    SoundIncident(Incident incident) {
        this.incident = incident;
    }

    List<Refusal> refusals() {
        if (incident.reportedOn().isBefore(Incident.EARLIEST_REPORT)) {
            refuse("reportedAt", "a day from " + Incident.EARLIEST_REPORT);
        }
        if (incident.recordedAt().isBefore(incident.reportedAt())) {
            refuse("recordedAt", "not before reportedAt");
        }
        incident.sameOccasionAs().ifPresent(this::occasion);
        count("people", incident.people().size());
        count("exchanges", incident.exchanges().size());
        incident.flags().ifPresent(this::flags);
        people();
        children();
        List<SoundExchange> exchanges = new ArrayList<>(incident.exchanges().size());
        for (int i = 0; i < incident.exchanges().size(); i++) {
            SoundExchange exchange = new SoundExchange(incident, i);
            exchanges.add(exchange);
            refusals.addAll(exchange.refusals());
        }
        ids("exchanges", incident.exchanges(), Exchange::id);
        if (refusals.isEmpty()) {
            everyoneTakesPart(exchanges);
        }
        return refusals;
    }

    private void count(String at, int size) {
        if (size < 1 || size > Incident.MOST) {
            refuse(at, "1 to " + Incident.MOST + " of them");
        }
    }

    private void occasion(String other) {
        if (!other.matches(Incident.REFERENCE_PATTERN)) {
            refuse("sameOccasionAs", "1 to 64 letters, digits, '-', '/' or '.'");
        } else if (other.equals(incident.reference())) {
            refuse("sameOccasionAs", "the reference of an earlier report, not of this one");
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
        ids("people", incident.people(), Person::id);
        LocalDate reported = incident.reportedOn();
        for (int i = 0; i < incident.people().size(); i++) {
            Age age = incident.people().get(i).age();
            if (age.isKnown()) {
                int years = age.on(reported, reported);
                if (years < 0 || years > Age.OLDEST) {
                    refuse("people[" + i + "].dateOfBirth", "a day at most 120 years before the report, not after it");
                }
            }
        }
    }

    /** One reference is one child, so that no history is written for two. */
    private void children() {
        Set<ChildReference> once = new HashSet<>();
        for (int i = 0; i < incident.people().size(); i++) {
            Optional<ChildReference> child = incident.people().get(i).child();
            if (child.isPresent() && !once.add(child.get())) {
                refuse(
                        "people[" + i + "].child",
                        "a reference for one person only; an earlier one in this report has it");
            }
        }
    }

    private <T> void ids(String list, List<T> all, Function<T, String> id) {
        if (all.size() > 1) {
            Set<String> once = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if (!once.add(id.apply(all.get(i)))) {
                    refuse(list + "[" + i + "].id", "an id used once");
                }
            }
        }
    }

    private void everyoneTakesPart(List<SoundExchange> exchanges) {
        for (int i = 0; i < incident.people().size(); i++) {
            if (!takesPart(incident.people().get(i).id(), exchanges)) {
                refuse("people[" + i + "]", "somebody who takes part in an exchange");
            }
        }
    }

    private static boolean takesPart(String person, List<SoundExchange> exchanges) {
        for (SoundExchange exchange : exchanges) {
            if (exchange.takesPart(person)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(String at, String expected) {
        refusals.add(new Refusal(at, "expected " + expected));
    }
}
