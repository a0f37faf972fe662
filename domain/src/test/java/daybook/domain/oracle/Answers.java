package daybook.domain.oracle;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.RefusedIncident;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Every single answer to a fact of an incident that nobody has asked about and that can apply. Each answer is tried, not
 * reasoned about: what it does is read from the incident it makes.
 */
public final class Answers {

    private static final int[] AGES = {9, 12, 14, 16, 30};

    private final Incident incident;
    private final ForceSettings settings;
    private final List<SingleAnswer> answers = new ArrayList<>();

    private Answers(Incident incident, ForceSettings settings) {
        this.incident = incident;
        this.settings = settings;
    }

    /** The answers to every fact that is open if it matters. */
    public static List<SingleAnswer> open(Incident incident, ForceSettings settings) {
        Answers it = new Answers(incident, settings);
        Set<String> people = new LinkedHashSet<>();
        for (int i = 0; i < incident.exchanges().size(); i++) {
            View view = new View(incident, settings, incident.exchanges().get(i));
            if (view.inScope()) {
                it.within(i, view);
                people.addAll(whoseAgeMayMatter(view));
                it.agesOfTheForced(view);
                if (view.sexOfPictured() == Sex.NOT_KNOWN) {
                    it.sex(view.pictured);
                }
            } else if (view.outsideForWantOfFacts()) {
                it.outside(i, view);
            }
        }
        people.forEach(it::age);
        it.reportedBy();
        return it.answers;
    }

    private static Set<String> whoseAgeMayMatter(View view) {
        Set<String> people = new LinkedHashSet<>();
        people.add(view.pictured);
        people.addAll(view.askers);
        if (view.sender != null) {
            people.add(view.sender);
        }
        people.addAll(view.exchange.sentTo());
        view.yes.forEach(factor -> people.addAll(view.authors(factor)));
        people.addAll(view.forced);
        return people;
    }

    private void within(int i, View view) {
        Exchange exchange = view.exchange;
        if (!exchange.requestsKnown()) {
            requests(i, view);
        }
        if (view.takingIsOpen()) {
            takenBy(i, view);
        }
        if (exchange.sent() == Answer.NOT_KNOWN && exchange.imagery() != Imagery.NONE) {
            sent(i, view);
        }
        if (exchange.sent() == Answer.YES && view.sender == null) {
            sentBy(i, view);
        }
        if (exchange.otherRecipients() != Answer.NO && view.sender != null) {
            otherRecipients(i, view);
        }
        for (Factor factor : View.ENTERED) {
            if (exchange.circumstance(factor).answer() == Answer.NOT_KNOWN && canApply(view, factor)) {
                factor(i, view, factor);
            }
            if (view.says(factor) && view.authors(factor).isEmpty()) {
                factorBy(i, view, factor);
            }
        }
        if (view.says(Factor.EXTORTED) && exchange.circumstance(Factor.EXTORTED).demand() == Demand.NOT_KNOWN) {
            demand(i, view);
        }
    }

    private void outside(int i, View view) {
        if (!view.exchange.requestsKnown()) {
            requests(i, view);
        }
        if (view.nothingButPossession()) {
            takenBy(i, view);
            if (view.exchange.sent() == Answer.NOT_KNOWN) {
                sent(i, view);
            }
        }
        for (Factor factor : View.ENTERED) {
            boolean bringsIn = View.forcing(factor) || factor == Factor.THREAT_TO_SHARE;
            if (bringsIn && view.exchange.circumstance(factor).answer() == Answer.NOT_KNOWN) {
                factor(i, view, factor);
            }
        }
    }

    static boolean canApply(View view, Factor factor) {
        return switch (factor) {
            case SHARED_WITHOUT_CONSENT -> view.onward;
            case INTENT_TO_DISTRESS -> view.exchange.sent() != Answer.NO && view.exchange.imagery() != Imagery.NONE;
            case OTHER, ADULT_INVOLVED -> false;
            default -> true;
        };
    }

    private void requests(int i, View view) {
        String path = at(i, "requests");
        change(path, "nobody", i, view, List.of(), exchange -> exchange.requests(List.of()));
        byAnyone(path, i, view, (exchange, who) -> exchange.requests(List.of(Request.by(who))));
    }

    private void takenBy(int i, View view) {
        String path = at(i, "takenBy");
        byAnyone(path, i, view, ExchangeBuilder::takenBy);
    }

    private void sent(int i, View view) {
        String path = at(i, "sent");
        change(path, "no", i, view, List.of(), exchange -> exchange.sent(Answer.NO));
        for (Person sender : anyone(view, "new-sender")) {
            for (Person recipient : anyone(view, "new-recipient")) {
                if (!sender.id().equals(recipient.id())) {
                    change(
                            path,
                            "by " + sender.id() + " to " + recipient.id(),
                            i,
                            view,
                            List.of(sender, recipient),
                            exchange -> exchange.sent(sender.id(), recipient.id()));
                }
            }
        }
    }

    private void sentBy(int i, View view) {
        byAnyone(at(i, "sentBy"), i, view, ExchangeBuilder::sentBy);
    }

    private void otherRecipients(int i, View view) {
        String path = at(i, "otherRecipients");
        change(path, "no", i, view, List.of(), exchange -> exchange.otherRecipients(Answer.NO));
        for (Person recipient : newcomers(view, "new")) {
            change(path, "to one more", i, view, List.of(recipient), exchange -> received(view, exchange, recipient));
        }
    }

    private static ExchangeBuilder received(View view, ExchangeBuilder exchange, Person recipient) {
        List<String> all = new ArrayList<>(view.exchange.sentTo());
        all.add(recipient.id());
        return exchange.sentTo(all).otherRecipients(Answer.NO);
    }

    private void factor(int i, View view, Factor factor) {
        String path = at(i, "circumstances." + factor);
        change(path, "no", i, view, List.of(), exchange -> exchange.with(Circumstance.of(factor, Answer.NO)));
        change(path, "yes", i, view, List.of(), exchange -> exchange.with(Circumstance.of(factor, Answer.YES)));
        byAnyone(path, i, view, (exchange, who) -> exchange.with(Circumstance.broughtAbout(factor, who)));
    }

    private void factorBy(int i, View view, Factor factor) {
        Circumstance known = view.exchange.circumstance(factor);
        byAnyone(
                at(i, "circumstances." + factor + ".by"),
                i,
                view,
                (exchange, who) -> exchange.with(
                        new Circumstance(factor, Answer.YES, List.of(who), known.on(), known.demand(), known.note())));
    }

    private void demand(int i, View view) {
        Circumstance known = view.exchange.circumstance(Factor.EXTORTED);
        for (Demand demand : List.of(Demand.MONEY_OR_PROPERTY, Demand.IMAGERY)) {
            change(
                    at(i, "circumstances.EXTORTED.demand"),
                    demand.name(),
                    i,
                    view,
                    List.of(),
                    exchange -> exchange.with(known.demanding(demand)));
        }
    }

    private void age(String id) {
        Person person = incident.person(id);
        if (person.age().isKnown()) {
            return;
        }
        String path = "people[" + incident.people().indexOf(person) + "].age";
        for (int years = 8; years <= 19; years++) {
            Age age = Age.of(years);
            add(path, "" + years, it -> replaced(it, Person.of(id, age, person.sex())));
        }
        add(path, "30", it -> replaced(it, Person.of(id, Age.of(30), person.sex())));
    }

    /** The youngest decides rows e and f, so that one age may matter only once the others are known to be higher. */
    private void agesOfTheForced(View view) {
        for (Factor factor : List.of(Factor.GROOMED, Factor.EXPLOITED)) {
            if (view.says(factor)) {
                List<String> unknown = view.forcedBy(factor).stream()
                        .filter(id -> view.age(id) == View.UNKNOWN)
                        .toList();
                // On an earlier day they were younger than they are at the report, by a year or more.
                for (int years = 16; years <= 19; years++) {
                    agesOfTheForced(unknown, years);
                }
            }
        }
    }

    private void agesOfTheForced(List<String> unknown, int years) {
        for (String id : unknown) {
            Incident before = incident;
            for (String other : unknown) {
                before = other.equals(id) ? before : aged(before, other, years);
            }
            String path = "people[" + incident.people().indexOf(incident.person(id)) + "].age";
            answers.add(new SingleAnswer(before, path, years + ", as all the others", aged(before, id, years)));
        }
    }

    private static Incident aged(Incident incident, String id, int years) {
        return replaced(
                incident, Person.of(id, Age.of(years), incident.person(id).sex()));
    }

    private void sex(String id) {
        Person person = incident.person(id);
        String path = "people[" + incident.people().indexOf(person) + "].sex";
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            add(path, sex.name(), it -> replaced(it, Person.of(id, person.age(), sex)));
        }
    }

    static Incident replaced(Incident incident, Person changed) {
        List<Person> people = new ArrayList<>();
        for (Person person : incident.people()) {
            people.add(person.id().equals(changed.id()) ? changed : person);
        }
        return incident.but().people(people).build();
    }

    private void reportedBy() {
        if (incident.reportedBy() != ReportedBy.NOT_KNOWN) {
            return;
        }
        for (ReportedBy who : ReportedBy.values()) {
            add("reportedBy", who.name(), it -> it.but().reportedBy(who).build());
        }
    }

    static String at(int exchange, String property) {
        return "exchanges[" + exchange + "]." + property;
    }

    private void byAnyone(String path, int i, View view, BiFunction<ExchangeBuilder, String, ExchangeBuilder> done) {
        for (Person person : anyone(view, "new")) {
            change(path, "by " + person.id(), i, view, List.of(person), exchange -> done.apply(exchange, person.id()));
        }
    }

    /** Everybody in the report and somebody new of each age. */
    private List<Person> anyone(View view, String idOfNewcomer) {
        List<Person> people = new ArrayList<>(incident.people());
        people.addAll(newcomers(view, idOfNewcomer));
        return people;
    }

    private static List<Person> newcomers(View view, String id) {
        List<Person> people = new ArrayList<>();
        for (int age : AGES) {
            people.add(newcomer(view, id, age));
        }
        return people;
    }

    /** Somebody of that age on the day of the exchange. */
    static Person newcomer(View view, String id, int age) {
        return Person.of(id, Age.born(view.day.minusYears(age).minusDays(100)), Sex.NOT_KNOWN);
    }

    private void change(
            String path, String what, int i, View view, List<Person> who, UnaryOperator<ExchangeBuilder> change) {
        String ages = who.stream()
                .filter(person -> person.id().startsWith("new"))
                .map(person -> " " + person.id() + " is " + person.age().on(view.day, view.day))
                .reduce("", String::concat);
        add(path, what + ages, it -> changed(it, i, who, change));
    }

    /** The incident with one exchange changed and whoever is new added. */
    static Incident changed(Incident incident, int i, List<Person> who, UnaryOperator<ExchangeBuilder> change) {
        List<Person> people = new ArrayList<>(incident.people());
        for (Person person : who) {
            if (people.stream().noneMatch(known -> known.id().equals(person.id()))) {
                people.add(person);
            }
        }
        List<Exchange> exchanges = new ArrayList<>(incident.exchanges());
        exchanges.set(i, change.apply(exchanges.get(i).but()).build());
        return incident.but().people(people).exchanges(exchanges).build();
    }

    private void add(String path, String what, UnaryOperator<Incident> answer) {
        sound(incident, answer).ifPresent(after -> answers.add(new SingleAnswer(incident, path, what, after)));
    }

    /** What the answer makes of the incident; none if it contradicts what is known. */
    static Optional<Incident> sound(Incident incident, UnaryOperator<Incident> answer) {
        try {
            return Optional.of(answer.apply(incident));
        } catch (RefusedIncident contradiction) {
            return Optional.empty();
        }
    }
}
