package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.oracle.Expected;
import daybook.domain.oracle.ExpectedCrime;
import daybook.domain.oracle.OpenQuestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A decision put into the values that the oracle speaks in. */
final class Compared {

    private Compared() {}

    static Expected of(RecordingDecision decision) {
        List<Expected.Judged> exchanges = new ArrayList<>();
        for (Classification exchange : decision.exchanges()) {
            String outside = exchange.outsideBy().map(Rule::id).orElse(null);
            exchanges.add(new Expected.Judged(outside, exchange.factors()));
        }
        List<ExpectedCrime> crimes = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            crimes.add(of(crime));
        }
        return new Expected(exchanges, crimes);
    }

    static ExpectedCrime of(Crime crime) {
        List<String> alternatives = new ArrayList<>();
        for (Offence alternative : crime.offence().alternatives()) {
            alternatives.add(name(alternative));
        }
        Map<String, Role> people = new TreeMap<>();
        for (Involvement involvement : crime.people()) {
            if (people.put(involvement.person(), involvement.role()) != null) {
                throw new AssertionError("somebody is named twice on one crime");
            }
        }
        return new ExpectedCrime(
                crime.category(),
                crime.offence().offence().map(Compared::name).orElse(null),
                crime.offence().offenceClass().map(OffenceClass::id).orElse(null),
                List.copyOf(alternatives),
                Map.copyOf(people),
                new HashSet<>(crime.exchanges()));
    }

    static String name(Offence offence) {
        return offence.code()
                + (offence == Offence.THREAT_TO_SHARE ? " threat" : "")
                + (offence == Offence.SHARING_TO_DISTRESS ? " sharing" : "");
    }

    /** By the path of each question, what an answer could change. */
    static Map<String, Set<String>> questions(RecordingDecision decision) {
        Map<String, Set<String>> questions = new TreeMap<>();
        for (Question question : decision.questions()) {
            Set<String> aspects = new TreeSet<>();
            question.couldChange().forEach(aspect -> aspects.add(aspect.name()));
            if (questions.put(question.about().path(), aspects) != null) {
                throw new AssertionError("asked twice: " + question.about().path());
            }
        }
        return questions;
    }

    static Set<String> couldBecome(RecordingDecision decision) {
        Set<String> could = new TreeSet<>();
        CouldBecome it = decision.couldBecome();
        if (it.aggravated()) {
            could.add("AGGRAVATED");
        }
        if (it.nonAggravated()) {
            could.add("NON_AGGRAVATED");
        }
        if (it.outOfScope()) {
            could.add("OUT_OF_SCOPE");
        }
        return could;
    }

    static Set<OpenQuestions.Turn> turns(RecordingDecision decision) {
        Set<OpenQuestions.Turn> turns = new HashSet<>();
        for (WhatWouldChangeIt it : decision.whatWouldChangeIt()) {
            Category category = it.category().orElse(null);
            if (!turns.add(new OpenQuestions.Turn(it.about().path(), it.answer().name(), category))) {
                throw new AssertionError("said twice: " + it.about().path());
            }
        }
        return turns;
    }
}
