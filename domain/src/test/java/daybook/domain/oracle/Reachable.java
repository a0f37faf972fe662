package daybook.domain.oracle;

import daybook.domain.child.Age;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which categories some combination of answers to the open facts can reach. Ages are tried jointly for everybody whose age
 * is open; the other open facts of each exchange are tried in pairs under each combination of ages.
 */
public final class Reachable {

    private static final String OUT = OpenQuestions.nameOf(null);

    private final Incident incident;
    private final ForceSettings settings;
    private final Oracle oracle;
    private final Set<String> openPaths = new TreeSet<>();

    private Reachable(Incident incident, ForceSettings settings) {
        this.incident = incident;
        this.settings = settings;
        oracle = new Oracle(settings);
        Answers.open(incident, settings).forEach(answer -> openPaths.add(answer.path()));
    }

    /** NON_AGGRAVATED, AGGRAVATED and OUT_OF_SCOPE as far as reachable, without the present one. */
    public static Set<String> from(Incident incident, ForceSettings settings) {
        Reachable it = new Reachable(incident, settings);
        Set<String> reached = it.all();
        reached.remove(OpenQuestions.nameOf(it.oracle.on(incident).category()));
        return reached;
    }

    private Set<String> all() {
        List<Incident> byAges = new ArrayList<>(List.of(incident));
        for (int i = 0; i < incident.people().size(); i++) {
            if (openPaths.contains("people[" + i + "].age")) {
                Person person = incident.people().get(i);
                for (Incident before : List.copyOf(byAges)) {
                    for (Age age : agesThatDiffer()) {
                        Person aged = Person.of(person.id(), age, person.sex());
                        Answers.sound(before, it -> Answers.replaced(it, aged)).ifPresent(byAges::add);
                    }
                }
            }
        }
        Set<String> reached = new TreeSet<>();
        for (Incident aged : byAges) {
            reached.addAll(ofIncident(aged));
        }
        return reached;
    }

    /** A child on every day, an adult on every day, or 18 on the day of an exchange and not on those before. */
    private List<Age> agesThatDiffer() {
        List<Age> ages = new ArrayList<>(List.of(Age.of(14), Age.of(40)));
        incident.exchanges().stream()
                .map(it -> incident.dayOf(it).minusYears(18))
                .distinct()
                .map(Age::born)
                .forEach(ages::add);
        return ages;
    }

    private Set<String> ofIncident(Incident aged) {
        List<Set<String>> each = new ArrayList<>();
        for (int i = 0; i < aged.exchanges().size(); i++) {
            each.add(ofExchange(aged, i));
        }
        Set<String> reached = new TreeSet<>();
        if (each.stream().allMatch(it -> it.contains(OUT))) {
            reached.add(OUT);
        }
        if (each.stream().anyMatch(it -> it.contains("AGGRAVATED"))) {
            reached.add("AGGRAVATED");
        }
        boolean noneMustAggravate = each.stream().allMatch(it -> it.contains("NON_AGGRAVATED") || it.contains(OUT));
        if (noneMustAggravate && each.stream().anyMatch(it -> it.contains("NON_AGGRAVATED"))) {
            reached.add("NON_AGGRAVATED");
        }
        return reached;
    }

    private Set<String> ofExchange(Incident aged, int i) {
        Map<String, List<UnaryOperator<Incident>>> facts = facts(i);
        Set<String> reached = new TreeSet<>();
        reached.add(judged(aged, i));
        facts.forEach((path, answers) ->
                answers.forEach(first -> Answers.sound(aged, first).ifPresent(once -> {
                    reached.add(judged(once, i));
                    facts.forEach((another, seconds) -> {
                        if (!another.equals(path)) {
                            for (UnaryOperator<Incident> second : seconds) {
                                Optional<Incident> twice = Answers.sound(once, second);
                                twice.ifPresent(it -> reached.add(judged(it, i)));
                            }
                        }
                    });
                })));
        return reached;
    }

    private String judged(Incident it, int i) {
        return OpenQuestions.nameOf(oracle.judge(it).get(i).category());
    }

    private Map<String, List<UnaryOperator<Incident>>> facts(int i) {
        Exchange exchange = incident.exchanges().get(i);
        View view = new View(incident, settings, exchange);
        Map<String, List<UnaryOperator<Incident>>> facts = new LinkedHashMap<>();
        for (int age : new int[] {14, 30}) {
            Person who = Answers.newcomer(view, "new-" + age, age);
            String id = who.id();
            add(facts, i, "requests", who, it -> it.requests(List.of(Request.by(id))));
            add(facts, i, "takenBy", who, it -> it.takenBy(id));
            add(facts, i, "sentBy", who, it -> it.sentBy(id));
            add(facts, i, "sent", who, it -> it.sent(view.pictured, id));
            List<String> all = new ArrayList<>(exchange.sentTo());
            all.add(id);
            add(facts, i, "otherRecipients", who, it -> it.sentTo(all).otherRecipients(Answer.NO));
        }
        add(facts, i, "takenBy", null, it -> it.takenBy(view.pictured));
        add(facts, i, "sentBy", null, it -> it.sentBy(view.pictured));
        for (Factor factor : View.ENTERED) {
            add(facts, i, "circumstances." + factor, null, it -> it.with(Circumstance.of(factor, Answer.YES)));
        }
        return facts;
    }

    private void add(
            Map<String, List<UnaryOperator<Incident>>> facts,
            int i,
            String property,
            Person newcomer,
            UnaryOperator<ExchangeBuilder> change) {
        String path = Answers.at(i, property);
        if (openPaths.contains(path)) {
            List<Person> who = newcomer == null ? List.of() : List.of(newcomer);
            facts.computeIfAbsent(path, it -> new ArrayList<>()).add(it -> Answers.changed(it, i, who, change));
        }
    }
}
