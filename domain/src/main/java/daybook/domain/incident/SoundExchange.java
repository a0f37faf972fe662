package daybook.domain.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What must hold within one exchange before a rule may look at it. */
final class SoundExchange {

    private static final Pattern ID = Pattern.compile(Person.ID_PATTERN);

    private final Incident incident;
    private final Exchange exchange;
    private final int index;
    private final List<Refusal> refusals = new ArrayList<>(0);

    SoundExchange(Incident incident, int index) {
        this.incident = incident;
        this.exchange = incident.exchanges().get(index);
        this.index = index;
    }

    List<Refusal> refusals() {
        if (!ID.matcher(exchange.id()).matches()) {
            refuse(".id", "1 to 32 letters, digits or '-'");
        }
        known(".pictured", exchange.pictured());
        exchange.takenBy().ifPresent(person -> known(".takenBy", person));
        exchange.sentBy().ifPresent(person -> known(".sentBy", person));
        requests();
        sending();
        day();
        for (Factor factor : Factor.ENTERED) {
            circumstance(exchange.circumstance(factor));
        }
        if (exchange.imagery() == Imagery.NONE && (exchange.takenBy().isPresent() || exchange.sent() == Answer.YES)) {
            refuse(".imagery", "a kind of image where one was taken or sent");
        }
        return refusals;
    }

    private void requests() {
        List<Request> requests = exchange.requests();
        for (int i = 0; i < requests.size(); i++) {
            List<String> by = requests.get(i).by();
            int request = i;
            people(() -> ".requests[" + request + "].by", by);
            for (int j = 0; j < by.size(); j++) {
                if (by.get(j).equals(exchange.asked())) {
                    refuse(".requests[" + i + "].by[" + j + "]", "somebody other than the one who was asked");
                }
            }
        }
    }

    private void sending() {
        List<String> sentTo = exchange.sentTo();
        boolean sender = exchange.sentBy().isPresent();
        if (!sentTo.isEmpty() && !sender) {
            refuse(".sentBy", "who sent it, where sentTo says to whom");
        }
        if (sender && exchange.sent() != Answer.YES) {
            refuse(".sent", "YES where sentBy says who sent it");
        }
        people(() -> ".sentTo", sentTo);
        for (int i = 0; i < sentTo.size(); i++) {
            if (exchange.isSentBy(sentTo.get(i))) {
                refuse(".sentTo[" + i + "]", "somebody other than the sender");
            }
        }
        if (exchange.otherRecipients() == Answer.YES && exchange.sent() == Answer.NO) {
            refuse(".otherRecipients", "NO or NOT_KNOWN where nothing was sent");
        }
    }

    private void day() {
        LocalDate day = incident.dayOf(exchange);
        if (day.isAfter(incident.reportedOn())) {
            refuse(".on", "a day not after the report");
        }
        for (Person person : incident.people()) {
            if (person.age().isKnown() && person.age().on(day, incident.reportedOn()) < 0 && takesPart(person.id())) {
                refuse(".on", "a day on which everyone who takes part had been born");
                return;
            }
        }
    }

    boolean takesPart(String id) {
        if (id.equals(exchange.pictured())
                || exchange.isTakenBy(id)
                || exchange.isSentBy(id)
                || exchange.sentTo().contains(id)) {
            return true;
        }
        if (exchange.isAskedForBy(id)) {
            return true;
        }
        for (Factor factor : Factor.ENTERED) {
            Circumstance circumstance = exchange.circumstance(factor);
            if (circumstance.by().contains(id) || circumstance.on().contains(id)) {
                return true;
            }
        }
        return false;
    }

    private void circumstance(Circumstance circumstance) {
        if (circumstance.answer() == Answer.YES && circumstance.factor().isTheSendersUnlessSaid()) {
            sharing(circumstance.factor());
        }
        if (circumstance.saysNoMore()) {
            return;
        }
        String place = ".circumstances." + circumstance.factor();
        people(() -> place + ".by", circumstance.by());
        people(() -> place + ".on", circumstance.on());
        boolean yes = circumstance.answer() == Answer.YES;
        if (!yes && !(circumstance.by().isEmpty() && circumstance.on().isEmpty())) {
            refuse(place, "nobody named where the answer is not YES");
        }
        if (!circumstance.on().isEmpty() && !circumstance.factor().forces()) {
            refuse(place + ".on", "nobody: this factor does not force anyone");
        }
        for (int i = 0; i < circumstance.on().size(); i++) {
            if (circumstance.by().contains(circumstance.on().get(i))) {
                refuse(place + ".on[" + i + "]", "somebody other than who brought it about");
            }
        }
        if (circumstance.demand() != Demand.NOT_KNOWN && !(yes && circumstance.factor() == Factor.EXTORTED)) {
            refuse(place + ".demand", "a demand only where EXTORTED is answered YES");
        }
        if (!circumstance.note().isEmpty() && !(yes && circumstance.factor() == Factor.OTHER)) {
            refuse(place + ".note", "a note only where OTHER is answered YES");
        }
    }

    /** What can only be said of an image that was sent, and of consent only where somebody else sent it on. */
    private void sharing(Factor factor) {
        String place = ".circumstances." + factor;
        if (factor == Factor.SHARED_WITHOUT_CONSENT && exchange.sent() != Answer.YES) {
            refuse(place, "no YES unless it was sent");
        } else if (factor == Factor.SHARED_WITHOUT_CONSENT && exchange.isSentBy(exchange.pictured())) {
            refuse(place, "no YES where the person pictured sent it; passing it on is an exchange of its own");
        } else if (exchange.sent() == Answer.NO || exchange.imagery() == Imagery.NONE) {
            refuse(place, "no YES where nothing was sent");
        }
    }

    private void people(Supplier<String> place, List<String> people) {
        Set<String> once = people.size() > 1 ? new HashSet<>() : null;
        for (int i = 0; i < people.size(); i++) {
            known(place, i, people.get(i));
            if (once != null && !once.add(people.get(i))) {
                refuse(place.get() + "[" + i + "]", "a person named once");
            }
        }
    }

    private void known(String place, String person) {
        if (!incident.knows(person)) {
            refuse(place, "the id of a person in this report");
        }
    }

    private void known(Supplier<String> list, int i, String person) {
        if (!incident.knows(person)) {
            known(list.get() + "[" + i + "]", person);
        }
    }

    private void refuse(String place, String expected) {
        refusals.add(new Refusal("exchanges[" + index + "]" + place, "expected " + expected));
    }
}
