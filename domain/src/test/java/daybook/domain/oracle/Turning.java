package daybook.domain.oracle;

import daybook.domain.child.Age;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The single answers that might turn scope or category, to facts not known or answered with no. */
public final class Turning {

    private final Incident incident;
    private final List<SingleAnswer> answers = new ArrayList<>();

    private Turning(Incident incident) {
        this.incident = incident;
    }

    /** All that might; which of them do is for whoever decides each. */
    public static List<SingleAnswer> answers(Incident incident, ForceSettings settings) {
        Turning it = new Turning(incident);
        Set<String> people = new LinkedHashSet<>();
        for (int i = 0; i < incident.exchanges().size(); i++) {
            View view = new View(incident, settings, incident.exchanges().get(i));
            it.exchange(i, view);
            people.add(view.pictured);
            people.addAll(view.askers);
            people.addAll(view.exchange.sentTo());
            if (view.sender != null) {
                people.add(view.sender);
            }
        }
        for (String id : people) {
            it.age(incident.person(id));
        }
        return it.answers;
    }

    private void age(Person person) {
        if (!person.age().isKnown()) {
            add(
                    "people[" + incident.people().indexOf(person) + "].age",
                    "AGED_18_OR_OVER",
                    it -> Answers.replaced(it, Person.of(person.id(), Age.of(40), person.sex())));
        }
    }

    private void exchange(int i, View view) {
        Exchange exchange = view.exchange;
        Person adult = Answers.newcomer(view, "new-adult", 30);
        Person child = Answers.newcomer(view, "new-child", 14);
        if (exchange.requests().isEmpty()) {
            one(i, "requests", "AN_ADULT", adult, it -> it.requests(List.of(Request.by("new-adult"))));
            if (!view.inScope()) {
                one(i, "requests", "A_CHILD", child, it -> it.requests(List.of(Request.by("new-child"))));
            }
        }
        if (exchange.sent() != Answer.YES && exchange.imagery() != Imagery.NONE) {
            String pictured = view.pictured;
            one(i, "sent", "AN_ADULT", adult, it -> it.sent(pictured, "new-adult"));
            if (view.nothingButPossession()) {
                one(i, "sent", "A_CHILD", child, it -> it.sent(pictured, "new-child"));
            }
        }
        if (exchange.sent() == Answer.YES && view.sender == null) {
            one(i, "sentBy", "AN_ADULT", adult, it -> it.sentBy("new-adult"));
        }
        if (view.sender != null) {
            List<String> all = new ArrayList<>(exchange.sentTo());
            all.add("new-adult");
            one(i, "otherRecipients", "AN_ADULT", adult, it -> it.sentTo(all).otherRecipients(Answer.NO));
        }
        if (view.takingIsOpen()) {
            one(i, "takenBy", "ANOTHER_PERSON", child, it -> it.takenBy("new-child"));
            if (view.nothingButPossession()) {
                one(i, "takenBy", "THE_CHILD_PICTURED", null, it -> it.takenBy(view.pictured));
            }
        }
        for (Factor factor : View.ENTERED) {
            if (!view.says(factor) && (factor == Factor.OTHER || Answers.canApply(view, factor))) {
                UnaryOperator<ExchangeBuilder> yes = it -> it.with(Circumstance.of(factor, Answer.YES));
                one(i, "circumstances." + factor, "YES", null, yes);
            }
        }
    }

    private void one(int i, String property, String answer, Person newcomer, UnaryOperator<ExchangeBuilder> change) {
        List<Person> who = newcomer == null ? List.of() : List.of(newcomer);
        add(Answers.at(i, property), answer, it -> Answers.changed(it, i, who, change));
    }

    private void add(String path, String what, UnaryOperator<Incident> answer) {
        Answers.sound(incident, answer).ifPresent(after -> answers.add(new SingleAnswer(incident, path, what, after)));
    }
}
