package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws that look at one decision at a time. Stated from the facts of the report, without the oracle. */
final class Laws {

    private static final Set<String> CATEGORY_2 =
            Set.of("086/02", "021/24", "021/25", "022/24", "022/25", "021/03", "021/05", "022/20", "022/21");

    private Laws() {}

    private static Optional<String> when(boolean broken, String says) {
        return broken ? Optional.of(says) : Optional.empty();
    }

    private static Exchange exchange(Incident incident, String id) {
        return incident.exchanges().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Below zero if it is not known. */
    private static int age(Incident incident, String person, LocalDate day) {
        Person who = incident.person(person);
        return who.age().isKnown() ? who.age().on(day, incident.reportedOn()) : -1;
    }

    private static boolean adult(Incident incident, String person, Exchange exchange) {
        return age(incident, person, incident.dayOf(exchange)) >= 18;
    }

    static Optional<String> everyStateIsDecided(Case it, RecordingDecision decision) {
        Incident incident = it.incident();
        if (decision.exchanges().size() != incident.exchanges().size()) {
            return Optional.of("not every exchange is judged");
        }
        List<String> people = decision.people().stream().map(PersonSummary::id).toList();
        if (!people.equals(incident.people().stream().map(Person::id).toList())) {
            return Optional.of("not everybody is summed up");
        }
        for (Crime crime : decision.crimes()) {
            for (String id : crime.exchanges()) {
                Classification on =
                        decision.exchanges().get(incident.exchanges().indexOf(exchange(incident, id)));
                if (!on.category().equals(Optional.of(crime.category()))) {
                    return Optional.of("a crime is not of the category of its exchange");
                }
            }
        }
        boolean says = decision.couldBecome().aggravated()
                || decision.couldBecome().nonAggravated()
                || decision.couldBecome().outOfScope();
        return when(decision.settled() && says, "settled, yet it could become something else");
    }

    static Optional<String> aForcedChildHoldsNoCrime(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            for (Involvement part : crime.people()) {
                boolean holds = part.role() == Role.SUSPECT || part.role() == Role.PERSON_INVOLVED;
                boolean forcedInAll = crime.exchanges().stream()
                        .allMatch(id -> forced(it.incident(), exchange(it.incident(), id), part.person()));
                if (holds && forcedInAll) {
                    return Optional.of("a forced child holds a crime");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean forced(Incident incident, Exchange exchange, String person) {
        return !adult(incident, person, exchange)
                && List.of(
                                Factor.GROOMED,
                                Factor.COERCED,
                                Factor.DECEIVED,
                                Factor.EXTORTED,
                                Factor.BULLIED,
                                Factor.EXPLOITED)
                        .stream()
                        .anyMatch(factor ->
                                exchange.has(factor) && exchange.forced(factor).contains(person));
    }

    static Optional<String> nobodyInCategory2IsASuspect(Case it, RecordingDecision decision) {
        boolean revised = !it.incident().reportedOn().isBefore(it.settings().adoptedOn());
        if (revised != (decision.edition() == Edition.NPCC_2024)) {
            return Optional.of("the edition is not that of the day");
        }
        return when(
                revised
                        && decision.crimes().stream()
                                .anyMatch(crime -> crime.category() == Category.NON_AGGRAVATED
                                        && crime.people().stream().anyMatch(part -> part.role() == Role.SUSPECT)),
                "somebody in category 2 is a suspect");
    }

    static Optional<String> anAdultMakesCategory1(Case it, RecordingDecision decision) {
        Incident incident = it.incident();
        for (int i = 0; i < incident.exchanges().size(); i++) {
            Exchange exchange = incident.exchanges().get(i);
            Set<String> took = new HashSet<>(exchange.sentTo());
            exchange.sentBy().ifPresent(took::add);
            exchange.requests().forEach(request -> took.addAll(request.by()));
            boolean adult = took.stream().anyMatch(person -> adult(incident, person, exchange));
            Classification judged = decision.exchanges().get(i);
            if (adult && judged.inScope() && !judged.category().equals(Optional.of(Category.AGGRAVATED))) {
                return Optional.of("an adult asked, sent or received, and it is not category 1");
            }
        }
        return Optional.empty();
    }

    static Optional<String> noChildUnderTenIsASuspect(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            for (Involvement part : crime.people()) {
                boolean alwaysUnder10 = crime.exchanges().stream().allMatch(id -> {
                    int age = age(it.incident(), part.person(), it.incident().dayOf(exchange(it.incident(), id)));
                    return it.incident().person(part.person()).age().isKnown() && age < 10;
                });
                boolean shownUnder10 = part.age().isPresent() && part.age().getAsInt() < 10;
                if (part.role() == Role.SUSPECT && (alwaysUnder10 || shownUnder10)) {
                    return Optional.of("a child under 10 is a suspect");
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> nobodyIsTwoThingsOnOneCrime(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            Set<String> once = new HashSet<>();
            for (Involvement part : crime.people()) {
                if (!once.add(part.person())) {
                    return Optional.of("somebody is named twice on one crime");
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> everyCrimeIsSomebodys(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            boolean held = crime.people().stream()
                    .anyMatch(part -> part.role() == Role.SUSPECT || part.role() == Role.PERSON_INVOLVED);
            boolean victims = crime.people().stream().anyMatch(part -> part.role() == Role.VICTIM);
            boolean nobodyKnown = crime.exchanges().stream().anyMatch(id -> authorUnknown(exchange(it.incident(), id)));
            if (!held && !(victims && nobodyKnown && crime.category() == Category.AGGRAVATED)) {
                return Optional.of("a crime that is nobody's");
            }
        }
        return Optional.empty();
    }

    private static boolean authorUnknown(Exchange exchange) {
        for (Factor factor : Factor.values()) {
            if (exchange.has(factor) && exchange.broughtAboutBy(factor).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static Optional<String> category2HasItsOwnFewCodes(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            if (crime.category() == Category.NON_AGGRAVATED) {
                List<Offence> named = new ArrayList<>(crime.offence().alternatives());
                crime.offence().offence().ifPresent(named::add);
                boolean open = crime.offence().offence().isEmpty()
                        && crime.offence().alternatives().size() == 2;
                boolean known = crime.offence().offence().isPresent()
                        && crime.offence().alternatives().isEmpty();
                if (!(open || known) || !named.stream().allMatch(offence -> CATEGORY_2.contains(offence.code()))) {
                    return Optional.of("a code that is not one of category 2");
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> oneImageCrimePerChild(Case it, RecordingDecision decision) {
        Set<String> holders = new HashSet<>();
        List<Exchange> exchanges = it.incident().exchanges();
        for (int i = 0; i < exchanges.size(); i++) {
            if (decision.exchanges().get(i).category().equals(Optional.of(Category.NON_AGGRAVATED))) {
                exchanges.get(i).takenBy().ifPresent(holders::add);
                exchanges.get(i).sentBy().ifPresent(holders::add);
            }
        }
        long crimes = decision.crimes().stream()
                .filter(crime -> crime.category() == Category.NON_AGGRAVATED)
                .filter(crime -> crime.offence().offence().equals(Optional.of(Offence.OBSCENE_PUBLICATION)))
                .count();
        return when(crimes > holders.size(), "more image crimes in category 2 than children who took or sent one");
    }

    static Optional<String> onlineIsMarked(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            boolean online = crime.exchanges().stream()
                    .anyMatch(id -> exchange(it.incident(), id).online() == Answer.YES);
            if (online != crime.flags().contains(Flag.ONLINE)) {
                return Optional.of("ONLINE is not as the exchanges have it");
            }
            if (crime.flags().contains(Flag.CSE) && !crime.flags().contains(Flag.CSA)) {
                return Optional.of("CSE without CSA");
            }
        }
        return Optional.empty();
    }

    static Optional<String> everyCodeWasLaw(Case it, RecordingDecision decision) {
        for (Crime crime : decision.crimes()) {
            List<LocalDate> days = crime.exchanges().stream()
                    .map(id -> it.incident().dayOf(exchange(it.incident(), id)))
                    .sorted()
                    .toList();
            boolean named = crime.exchanges().stream()
                    .anyMatch(id -> exchange(it.incident(), id).leadOffence().isPresent());
            boolean proposed = crime.offence().offence().stream().allMatch(its -> its.inForceOn(days.get(0)));
            boolean alternatives = crime.offence().alternatives().stream().allMatch(its -> its.inForceOn(days.get(0)));
            if (!alternatives || !proposed && !named) {
                return Optional.of("a code that was not law yet");
            }
        }
        return Optional.empty();
    }

    static Optional<String> theSameTwice(Case it, Decider decider) {
        return when(!decider.on(it).equals(decider.on(it)), "decided twice, decided otherwise");
    }
}
