package daybook.domain.recording;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Place;
import daybook.domain.incident.RefusedIncident;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes a failing case small: drops exchanges, people and answers for as long as it still fails. */
final class Shrinker {

    private final Predicate<Case> fails;
    private final List<UnaryOperator<Incident>> steps = new ArrayList<>();

    private Shrinker(Predicate<Case> fails) {
        this.fails = fails;
    }

    static Case smallest(Case failing, Predicate<Case> fails) {
        Shrinker shrinker = new Shrinker(fails);
        Case smallest = failing;
        for (Case smaller = failing; smaller != null; smaller = shrinker.smaller(smallest)) {
            smallest = smaller;
        }
        return smallest;
    }

    private Case smaller(Case it) {
        steps.clear();
        incident(it.incident());
        for (UnaryOperator<Incident> step : steps) {
            try {
                Case smaller = it.with(step.apply(it.incident()));
                if (fails.test(smaller)) {
                    return smaller;
                }
            } catch (RefusedIncident contradiction) {
                // Not an incident any more: the next step.
            }
        }
        return null;
    }

    private void incident(Incident incident) {
        int exchanges = incident.exchanges().size();
        for (int i = 0; i < exchanges && exchanges > 1; i++) {
            int dropped = i;
            steps.add(it -> {
                List<Exchange> left = new ArrayList<>(it.exchanges());
                left.remove(dropped);
                return with(it, left);
            });
        }
        if (incident.place() != Place.ENGLAND_AND_WALES) {
            steps.add(it -> it.but().place(Place.ENGLAND_AND_WALES).build());
        }
        if (incident.reportedBy() != ReportedBy.PARENT_OR_GUARDIAN) {
            steps.add(it -> it.but().reportedBy(ReportedBy.PARENT_OR_GUARDIAN).build());
        }
        for (Person person : incident.people()) {
            everywhere(incident, person.id());
        }
        for (int i = 0; i < exchanges; i++) {
            exchange(incident.exchanges().get(i), i);
        }
    }

    /** Takes somebody out of every list of every exchange. */
    private void everywhere(Incident incident, String person) {
        steps.add(it -> {
            List<Exchange> without = new ArrayList<>();
            for (Exchange exchange : incident.exchanges()) {
                without.add(without(exchange, person));
            }
            Incident dropped = with(it, without);
            if (dropped.people().size() == it.people().size()) {
                throw new RefusedIncident(List.of());
            }
            return dropped;
        });
    }

    private static List<String> without(List<String> people, String person) {
        return people.stream().filter(it -> !it.equals(person)).toList();
    }

    private static Exchange without(Exchange exchange, String person) {
        ExchangeBuilder left = exchange.but();
        left.sentTo(without(exchange.sentTo(), person));
        if (exchange.requestsKnown()) {
            List<Request> requests = new ArrayList<>();
            for (Request request : exchange.requests()) {
                List<String> by = without(request.by(), person);
                if (!by.isEmpty()) {
                    requests.add(new Request(by));
                }
            }
            left.requests(requests);
        }
        for (Factor factor : Factor.values()) {
            if (factor != Factor.ADULT_INVOLVED) {
                Circumstance it = exchange.circumstance(factor);
                left.with(new Circumstance(
                        factor,
                        it.answer(),
                        without(it.by(), person),
                        without(it.on(), person),
                        it.demand(),
                        it.note()));
            }
        }
        return left.build();
    }

    private void exchange(Exchange exchange, int i) {
        if (exchange.requestsKnown() && !exchange.requests().isEmpty()) {
            for (int request = 0; request < exchange.requests().size(); request++) {
                List<Request> left = new ArrayList<>(exchange.requests());
                left.remove(request);
                change(i, it -> it.requests(left));
            }
        } else if (!exchange.requestsKnown()) {
            change(i, it -> it.requests(List.of()));
        }
        for (String recipient : exchange.sentTo()) {
            change(i, it -> it.sentTo(without(exchange.sentTo(), recipient)));
        }
        if (exchange.sent() != Answer.NO) {
            change(i, it -> it.sentBy(null).sentTo(List.of()).sent(Answer.NO).otherRecipients(Answer.NO));
        }
        if (exchange.otherRecipients() != Answer.NO) {
            change(i, it -> it.otherRecipients(Answer.NO));
        }
        if (exchange.on().isPresent()) {
            change(i, it -> it.on(null));
        }
        if (exchange.leadOffence().isPresent()) {
            change(i, it -> it.leadOffence(null));
        }
        if (exchange.imagery() != Imagery.PHOTOGRAPH) {
            change(i, it -> it.imagery(Imagery.PHOTOGRAPH));
        }
        if (exchange.online() != Answer.NOT_KNOWN) {
            change(i, it -> it.online(Answer.NOT_KNOWN));
        }
        for (Factor factor : Factor.values()) {
            if (factor != Factor.ADULT_INVOLVED) {
                circumstance(exchange.circumstance(factor), i);
            }
        }
    }

    private void circumstance(Circumstance known, int i) {
        Factor factor = known.factor();
        if (known.answer() != Answer.NO) {
            change(i, it -> it.with(Circumstance.of(factor, Answer.NO)));
        }
        if (known.answer() == Answer.YES && !known.by().isEmpty()) {
            change(
                    i,
                    it -> it.with(
                            new Circumstance(factor, Answer.YES, List.of(), known.on(), known.demand(), known.note())));
        }
        if (!known.on().isEmpty()) {
            change(
                    i,
                    it -> it.with(
                            new Circumstance(factor, Answer.YES, known.by(), List.of(), known.demand(), known.note())));
        }
        if (known.demand() != Demand.NOT_KNOWN) {
            change(i, it -> it.with(known.demanding(Demand.NOT_KNOWN)));
        }
    }

    private void change(int i, UnaryOperator<ExchangeBuilder> change) {
        steps.add(it -> {
            List<Exchange> exchanges = new ArrayList<>(it.exchanges());
            exchanges.set(i, change.apply(exchanges.get(i).but()).build());
            return with(it, exchanges);
        });
    }

    private static Incident with(Incident incident, List<Exchange> exchanges) {
        Set<String> named = Named.in(exchanges);
        List<Person> people = incident.people().stream()
                .filter(person -> named.contains(person.id()))
                .toList();
        return incident.but().people(people).exchanges(exchanges).build();
    }
}
