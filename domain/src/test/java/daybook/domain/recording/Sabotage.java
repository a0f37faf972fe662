package daybook.domain.recording;

import static daybook.domain.child.Role.PERSON_INVOLVED;
import static daybook.domain.child.Role.SUSPECT;
import static daybook.domain.child.Role.VICTIM;
import static daybook.domain.child.Role.WITNESS;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.Reclassified;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Rules broken on purpose, each in one way, by changing what the real ones decided. */
enum Sabotage {
    MAKES_A_PERSON_INVOLVED_A_SUSPECT(crimes(crime -> roles(crime, PERSON_INVOLVED, SUSPECT))),
    MAKES_A_SUSPECT_A_PERSON_INVOLVED(crimes(crime -> roles(crime, SUSPECT, PERSON_INVOLVED))),
    MAKES_A_WITNESS_A_PERSON_INVOLVED(crimes(crime -> roles(crime, WITNESS, PERSON_INVOLVED))),
    FORGETS_THE_VICTIMS(crimes(crime -> without(crime, VICTIM))),
    NAMES_NOBODY(crimes(crime -> people(crime, List.of()))),
    NAMES_A_SUSPECT_AS_VICTIM_TOO(crimes(crime -> alsoAsVictim(crime))),
    HOLDS_A_FORCED_CHILD((it, decision) -> withCrimes(decision, heldByVictims(decision))),
    SUSPECTS_THE_UNDER_TENS((it, decision) -> withCrimes(decision, underTensAreSuspects(decision))),
    DROPS_A_CRIME((it, decision) -> withCrimes(decision, butLast(decision.crimes()))),
    RECORDS_A_CRIME_TWICE((it, decision) -> withCrimes(decision, firstTwice(decision.crimes()))),
    RECORDS_WITH_ANOTHER_CODE(crimes(crime -> offence(crime, ProposedOffence.of(Offence.SHARING_INTIMATE, List.of())))),
    DROPS_THE_ALTERNATIVES(crimes(crime -> crime.offence()
            .offence()
            .map(its -> offence(crime, ProposedOffence.of(its, List.of())))
            .orElse(crime))),
    TURNS_THE_ALTERNATIVES_ROUND(crimes(crime -> alternativesTurnedRound(crime))),
    FORGETS_ONLINE(crimes(crime -> flags(crime, Set.of()))),
    FORGETS_THE_ADULT((it, decision) -> withExchanges(decision, Sabotage::withoutTheAdult)),
    PUTS_IT_OUTSIDE((it, decision) -> withExchanges(decision, Sabotage::outside)),
    FORGETS_AN_EXCHANGE(
            (it, decision) -> with(decision, butLast(decision.exchanges()), decision.crimes(), decision.questions())),
    FORGETS_THE_LAST_EXCHANGES_CRIMES((it, decision) -> withCrimes(decision, notOfTheLast(it, decision))),
    DROPS_A_QUESTION((it, decision) -> withQuestions(decision, butLast(decision.questions()))),
    SAYS_IT_IS_SETTLED((it, decision) -> settled(withQuestions(decision, List.of()))),
    ASKS_FOR_NOTHING((it, decision) -> withQuestions(decision, withReporter(decision.questions()))),
    PLAYS_A_QUESTION_DOWN((it, decision) -> withQuestions(decision, playedDown(decision.questions()))),
    SAYS_IT_COULD_BECOME_NOTHING((it, decision) -> settled(decision)),
    DROPS_WHAT_WOULD_CHANGE_IT((it, decision) -> turning(decision, butLast(decision.whatWouldChangeIt()))),
    CHANGES_IT_TO_ANOTHER_CATEGORY((it, decision) -> turning(decision, turnedWrong(decision.whatWouldChangeIt()))),
    CHANGES_ITS_MIND(new BiFunction<>() {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public RecordingDecision apply(Case it, RecordingDecision decision) {
            return times.incrementAndGet() % 2 == 0 ? decision : withCrimes(decision, List.of());
        }
    }),
    GIVES_UP((it, decision) -> {
        if (decision.settled()) {
            throw new IllegalStateException("no decision");
        }
        return decision;
    });

    private final BiFunction<Case, RecordingDecision, RecordingDecision> breaks;

    Sabotage(BiFunction<Case, RecordingDecision, RecordingDecision> breaks) {
        this.breaks = breaks;
    }

    /** The real rules, broken in this way. */
    Decider decider() {
        return it -> breaks.apply(it, Decider.PRODUCTION.on(it));
    }

    private static BiFunction<Case, RecordingDecision, RecordingDecision> crimes(UnaryOperator<Crime> change) {
        return (it, decision) ->
                withCrimes(decision, decision.crimes().stream().map(change).toList());
    }

    private static RecordingDecision with(
            RecordingDecision it, List<Classification> exchanges, List<Crime> crimes, List<Question> questions) {
        return new RecordingDecision(
                it.edition(),
                it.settings(),
                it.reportedOn(),
                exchanges,
                it.couldBecome(),
                crimes,
                it.people(),
                it.referrals(),
                questions,
                it.choices(),
                it.reasons(),
                it.whatWouldChangeIt());
    }

    private static RecordingDecision withCrimes(RecordingDecision it, List<Crime> crimes) {
        return with(it, it.exchanges(), crimes, it.questions());
    }

    private static RecordingDecision withQuestions(RecordingDecision it, List<Question> questions) {
        return with(it, it.exchanges(), it.crimes(), questions);
    }

    private static RecordingDecision withExchanges(RecordingDecision it, UnaryOperator<Classification> change) {
        return with(it, it.exchanges().stream().map(change).toList(), it.crimes(), it.questions());
    }

    private static RecordingDecision turning(RecordingDecision it, List<WhatWouldChangeIt> turning) {
        return of(it, it.couldBecome(), turning);
    }

    private static RecordingDecision settled(RecordingDecision it) {
        return of(it, CouldBecome.NOTHING_ELSE, it.whatWouldChangeIt());
    }

    private static RecordingDecision of(RecordingDecision it, CouldBecome could, List<WhatWouldChangeIt> turning) {
        return new RecordingDecision(
                it.edition(),
                it.settings(),
                it.reportedOn(),
                it.exchanges(),
                could,
                it.crimes(),
                it.people(),
                it.referrals(),
                it.questions(),
                it.choices(),
                it.reasons(),
                turning);
    }

    private static <T> List<T> butLast(List<T> all) {
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    private static List<Crime> firstTwice(List<Crime> crimes) {
        List<Crime> twice = new ArrayList<>(crimes);
        crimes.stream().findFirst().ifPresent(twice::add);
        return twice;
    }

    private static List<Crime> notOfTheLast(Case it, RecordingDecision decision) {
        int last = it.incident().exchanges().size() - 1;
        String id = it.incident().exchanges().get(last).id();
        return last == 0
                ? decision.crimes()
                : decision.crimes().stream()
                        .filter(crime -> !crime.exchanges().contains(id))
                        .toList();
    }

    private static Crime people(Crime crime, List<Involvement> people) {
        return new Crime(crime.id(), crime.exchanges(), crime.category(), crime.offence(), people, crime.flags());
    }

    private static Crime offence(Crime crime, ProposedOffence offence) {
        return new Crime(crime.id(), crime.exchanges(), crime.category(), offence, crime.people(), crime.flags());
    }

    private static Crime flags(Crime crime, Set<Flag> flags) {
        return new Crime(crime.id(), crime.exchanges(), crime.category(), crime.offence(), crime.people(), flags);
    }

    private static Crime roles(Crime crime, Role from, Role to) {
        return people(
                crime,
                crime.people().stream()
                        .map(part -> part.role() == from ? new Involvement(part.person(), to, part.age()) : part)
                        .toList());
    }

    private static Crime without(Crime crime, Role role) {
        return people(
                crime,
                crime.people().stream().filter(part -> part.role() != role).toList());
    }

    private static Crime alsoAsVictim(Crime crime) {
        List<Involvement> people = new ArrayList<>(crime.people());
        crime.people().stream()
                .filter(part -> part.role() == SUSPECT)
                .map(part -> new Involvement(part.person(), VICTIM, part.age()))
                .forEach(people::add);
        return people(crime, people);
    }

    private static List<Crime> heldByVictims(RecordingDecision decision) {
        List<Crime> crimes = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            crimes.add(crime.category() == Category.AGGRAVATED ? roles(crime, VICTIM, PERSON_INVOLVED) : crime);
        }
        return crimes;
    }

    private static List<Crime> underTensAreSuspects(RecordingDecision decision) {
        List<Crime> crimes = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            List<Involvement> people = new ArrayList<>();
            for (Involvement part : crime.people()) {
                OptionalInt age = part.age();
                boolean under10 = age.isPresent() && age.getAsInt() < 10 && part.role() == PERSON_INVOLVED;
                boolean aggravated = crime.category() == Category.AGGRAVATED;
                people.add(under10 && aggravated ? new Involvement(part.person(), SUSPECT, age) : part);
            }
            crimes.add(people(crime, people));
        }
        return crimes;
    }

    private static Crime alternativesTurnedRound(Crime crime) {
        List<Offence> round = new ArrayList<>(crime.offence().alternatives());
        Collections.reverse(round);
        return crime.offence()
                .offence()
                .map(its -> offence(crime, ProposedOffence.of(its, round)))
                .orElse(crime);
    }

    private static Classification withoutTheAdult(Classification exchange) {
        List<Factor> left = exchange.factors().stream()
                .filter(factor -> factor != Factor.ADULT_INVOLVED)
                .toList();
        return exchange.inScope() ? Reclassified.within(left) : exchange;
    }

    private static Classification outside(Classification exchange) {
        return exchange.inScope() ? Reclassified.outside(Rule.WORDS_ONLY) : exchange;
    }

    private static List<Question> playedDown(List<Question> questions) {
        return questions.stream()
                .map(question -> new Question(question.about(), Set.of(Aspect.CRIMES)))
                .toList();
    }

    private static List<Question> withReporter(List<Question> questions) {
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.add(question.about().path()));
        List<Question> more = new ArrayList<>(questions);
        if (!asked.contains("reportedBy")) {
            more.add(new Question(Fact.of(FactKind.REPORTED_BY), Set.of(Aspect.CRIMES)));
        }
        return more;
    }

    private static List<WhatWouldChangeIt> turnedWrong(List<WhatWouldChangeIt> turning) {
        return turning.stream()
                .map(it -> new WhatWouldChangeIt(
                        it.about(),
                        it.answer(),
                        it.category().isEmpty() ? Optional.of(Category.NON_AGGRAVATED) : Optional.empty()))
                .toList();
    }
}
