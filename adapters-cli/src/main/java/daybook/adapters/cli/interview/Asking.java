package daybook.adapters.cli.interview;

import daybook.adapters.cli.terminal.Texts;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.PersonReport;
import daybook.domain.guidance.Wording;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Puts questions together from the sentences of the interview. */
record Asking(Texts texts, Days days, Wording wording) {

    /** A question under the name of its sentences. */
    Ask of(String name, String key, Reading reading) {
        return new Ask(key, "", texts.say("ask." + name + ".text"), texts.say("ask." + name + ".because"), reading);
    }

    /** One of the guidance's own questions, before there is a decision to rank it. */
    Ask ofGuidance(String name, String key, String about, Reading reading) {
        String question = "question." + name;
        return new Ask(key, about, wording.of(question + ".ask"), wording.of(question + ".because"), reading);
    }

    /** Says which person a question is about. */
    String person(String id) {
        return texts.say("about.person", id);
    }

    String expects(String name) {
        return texts.say("ask." + name + ".expects");
    }

    /** A choice among values of a closed set, in the words of the interview. */
    <E extends Enum<E>> Choosing<E> choice(List<E> values, String expects, BiFunction<State, E, State> effect) {
        Choosing<E> choosing = new Choosing<>(expects, effect);
        values.forEach(value -> choosing.option(words(value), value));
        return choosing;
    }

    String words(Enum<?> value) {
        return texts.say("choice." + value.name());
    }

    OnePerson person(State state, BiFunction<State, String, State> effect) {
        return new OnePerson(texts.say("expects.PERSON"), labels(state), effect);
    }

    SeveralPeople people(
            State state,
            String expects,
            Map<SeveralPeople.Word, UnaryOperator<State>> words,
            BiFunction<State, List<String>, State> effect) {
        return new SeveralPeople(texts.say("expects." + expects), labels(state), words, effect);
    }

    /** Which exchange a question is about; empty where there is only one. */
    String exchange(ExchangeReport it, State state) {
        return state.report().exchanges().size() == 1 ? "" : texts.say("about.exchange", it.id(), it.pictured());
    }

    /** Everybody in the report, each with what is known of them as far as it is short. */
    List<String> labels(State state) {
        return state.report().people().stream().map(this::label).toList();
    }

    /** Everybody in the report, whoever sent the image marked as such, under the numbers they always have. */
    List<String> labels(State state, String sender) {
        return state.report().people().stream()
                .map(it -> it.id().equals(sender) ? texts.say("about.sender", label(it)) : label(it))
                .toList();
    }

    private String label(PersonReport person) {
        StringJoiner known = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (person.age() != null) {
            known.add(person.age().toString());
        }
        if (person.sex() != null) {
            texts.find("choice." + person.sex().name()).ifPresent(known::add);
        }
        return person.id() + known;
    }
}
