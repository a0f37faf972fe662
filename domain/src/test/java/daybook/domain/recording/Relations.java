package daybook.domain.recording;

import daybook.domain.category.Classification;
import daybook.domain.child.Role;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Request;
import daybook.domain.oracle.Answers;
import daybook.domain.oracle.Expected;
import daybook.domain.oracle.ExpectedCrime;
import daybook.domain.oracle.OpenQuestions;
import daybook.domain.oracle.SingleAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The laws that hold between decisions: with one more answer, in another order. Stated without the oracle. */
final class Relations {

    private Relations() {}

    /** Once settled, no further answer changes anything; tried singly and, from a seed, several after one another. */
    static Optional<String> aSettledDecisionNeverFlips(Case it, Decider decider) {
        RecordingDecision decision = decider.on(it);
        if (!decision.settled()) {
            return Optional.empty();
        }
        Expected now = Compared.of(decision);
        List<SingleAnswer> answers = Answers.open(it.incident(), it.settings());
        for (SingleAnswer answer : answers) {
            Expected then = Compared.of(decider.on(it, answer.after()));
            if (!now.differenceTo(then).isEmpty()) {
                return Optional.of("settled, yet it flips with " + answer.path() + ": " + answer.answer());
            }
        }
        Random random = new Random(answers.size());
        Incident later = it.incident();
        while (!answers.isEmpty()) {
            later = answers.get(random.nextInt(answers.size())).after();
            List<SingleAnswer> more = Answers.open(later, it.settings());
            if (more.size() >= answers.size()) {
                break;
            }
            answers = more;
        }
        boolean flipped = !now.differenceTo(Compared.of(decider.on(it, later))).isEmpty();
        return flipped ? Optional.of("settled, yet it flips with several answers") : Optional.empty();
    }

    /** What would change it does so, and nothing that would is left out. */
    static Optional<String> whatWouldChangeItDoes(Case it, Decider decider) {
        Set<OpenQuestions.Turn> said = Compared.turns(decider.on(it));
        Set<OpenQuestions.Turn> does = OpenQuestions.turns(it.incident(), it.settings(), by(it, decider));
        Set<OpenQuestions.Turn> missing = new HashSet<>(does);
        missing.removeAll(said);
        if (!missing.isEmpty()) {
            return Optional.of("would change it and is not said: " + missing);
        }
        said.removeAll(does);
        return said.isEmpty() ? Optional.empty() : Optional.of("is said and would not change it so: " + said);
    }

    /** Every question matters, as it says, and none that would is left out. */
    static Optional<String> everyQuestionMatters(Case it, Decider decider) {
        Map<String, Set<String>> asked = Compared.questions(decider.on(it));
        Map<String, Set<String>> matters = OpenQuestions.of(it.incident(), it.settings(), by(it, decider));
        return unlike(it, asked, matters);
    }

    static Optional<String> unlike(Case it, Map<String, Set<String>> asked, Map<String, Set<String>> matters) {
        if (!asked.keySet().equals(matters.keySet())) {
            Set<String> missing = new TreeSet<>(matters.keySet());
            missing.removeAll(asked.keySet());
            Set<String> idle = new TreeSet<>(asked.keySet());
            idle.removeAll(matters.keySet());
            return Optional.of("not asked " + missing + ", asked for nothing " + idle);
        }
        boolean alone = it.incident().exchanges().size() == 1;
        for (Map.Entry<String, Set<String>> question : matters.entrySet()) {
            Set<String> says = asked.get(question.getKey());
            if (alone ? !says.equals(question.getValue()) : !says.containsAll(question.getValue())) {
                return Optional.of("could change " + question + " and says " + says);
            }
        }
        return Optional.empty();
    }

    private static Function<Incident, Expected> by(Case it, Decider decider) {
        return incident -> Compared.of(decider.on(it, incident));
    }

    /** As sets, the decision is the same in whatever order people and exchanges come and however they are called. */
    static Optional<String> orderDoesNotMatter(Case it, Decider decider) {
        Random random = new Random(it.incident().people().size());
        List<Person> people = new ArrayList<>(it.incident().people());
        List<Exchange> exchanges = new ArrayList<>(it.incident().exchanges());
        Collections.shuffle(people, random);
        Collections.reverse(exchanges);
        Map<String, String> names = new HashMap<>();
        people.forEach(person -> names.put(person.id(), "renamed-" + names.size()));
        Incident other = it.incident()
                .but()
                .people(people.stream()
                        .map(person -> Person.of(names.get(person.id()), person.age(), person.sex()))
                        .toList())
                .exchanges(exchanges.stream()
                        .map(exchange -> renamed(exchange, names))
                        .toList())
                .build();
        RecordingDecision here = decider.on(it);
        RecordingDecision there = decider.on(it, other);
        List<Classification> backwards = new ArrayList<>(there.exchanges());
        Collections.reverse(backwards);
        for (int i = 0; i < backwards.size(); i++) {
            if (!judged(here.exchanges().get(i)).equals(judged(backwards.get(i)))) {
                return Optional.of("another order, another category");
            }
        }
        if (!Expected.counted(renamed(Compared.of(here).crimes(), names))
                .equals(Expected.counted(Compared.of(there).crimes()))) {
            return Optional.of("another order, other crimes");
        }
        boolean same = here.settled() == there.settled()
                && here.couldBecome().equals(there.couldBecome())
                && here.questions().size() == there.questions().size()
                && here.whatWouldChangeIt().size() == there.whatWouldChangeIt().size();
        return same ? Optional.empty() : Optional.of("another order, other questions");
    }

    private static Object judged(Classification exchange) {
        return List.of(exchange.outsideBy(), exchange.factors());
    }

    private static List<ExpectedCrime> renamed(List<ExpectedCrime> crimes, Map<String, String> names) {
        List<ExpectedCrime> renamed = new ArrayList<>();
        for (ExpectedCrime crime : crimes) {
            Map<String, Role> people = new HashMap<>();
            crime.people().forEach((person, role) -> people.put(names.get(person), role));
            renamed.add(new ExpectedCrime(
                    crime.category(),
                    crime.code(),
                    crime.offenceClass(),
                    crime.alternatives(),
                    people,
                    crime.exchanges()));
        }
        return renamed;
    }

    private static List<String> renamed(Map<String, String> names, List<String> people) {
        return people.stream().map(names::get).toList();
    }

    private static Exchange renamed(Exchange exchange, Map<String, String> names) {
        ExchangeBuilder other = Exchange.of(exchange.id(), names.get(exchange.pictured()));
        other.imagery(exchange.imagery()).sent(exchange.sent()).otherRecipients(exchange.otherRecipients());
        other.online(exchange.online()).sentTo(renamed(names, exchange.sentTo()));
        exchange.takenBy().map(names::get).ifPresent(other::takenBy);
        exchange.sentBy().map(names::get).ifPresent(other::sentBy);
        exchange.on().ifPresent(other::on);
        exchange.leadOffence().ifPresent(other::leadOffence);
        if (exchange.requestsKnown()) {
            other.requests(exchange.requests().stream()
                    .map(request -> new Request(renamed(names, request.by())))
                    .toList());
        }
        for (Factor factor : Factor.values()) {
            if (factor != Factor.ADULT_INVOLVED) {
                Circumstance its = exchange.circumstance(factor);
                other.with(new Circumstance(
                        factor,
                        its.answer(),
                        renamed(names, its.by()),
                        renamed(names, its.on()),
                        its.demand(),
                        its.note()));
            }
        }
        return other.build();
    }
}
