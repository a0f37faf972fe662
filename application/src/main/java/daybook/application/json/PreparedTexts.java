package daybook.application.json;

import com.fasterxml.jackson.core.SerializableString;
import daybook.application.port.in.WaysToClose;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Choice;
import daybook.domain.recording.Offence;
import daybook.domain.recording.Question;
import daybook.domain.recording.Referral;
import daybook.domain.recording.ReferralPoint;
import daybook.domain.recording.WhatWouldChangeIt;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The explanations of decisions in one language, each prepared when it is first written. Safe to share between threads. */
final class PreparedTexts {

    private final Wording wording;
    private final Map<Object, SerializableString> prepared = new ConcurrentHashMap<>();

    PreparedTexts(Wording wording) {
        this.wording = wording;
    }

    SerializableString of(Rule rule) {
        return once(
                rule,
                it -> Prepared.properties(out -> {
                    out.text("rule", it.id());
                    out.text("says", it.says(wording));
                }));
    }

    SerializableString citationsOf(Rule rule) {
        return once(new CitationsOf(rule), it -> Prepared.properties(out -> citations(rule.citations(), out)));
    }

    SerializableString of(Referral referral) {
        return once(
                new Reading(referral.point(), referral.reading()),
                it -> Prepared.properties(out -> {
                    out.text("id", referral.id());
                    out.text("to", "FORCE_CRIME_REGISTRAR");
                    out.text("question", referral.question(wording));
                    out.texts("readings", referral.readings(wording));
                    out.text("used", referral.used(wording));
                    citations(referral.citations(), out);
                }));
    }

    /** What follows the place that a question is about. */
    SerializableString of(Question question) {
        return once(
                new Asked(question.ask(wording), question.couldChange()),
                it -> Prepared.properties(out -> {
                    out.text("ask", it.ask());
                    out.text("because", question.because(wording));
                    out.inOrder("couldChange", question.couldChange());
                }));
    }

    /** What follows the place that a choice is about, up to its options. */
    SerializableString of(Choice choice) {
        return once(choice.about().kind(), it -> Prepared.properties(out -> out.text("ask", choice.ask(wording))));
    }

    /** What follows the place of the fact whose answer would change it. */
    SerializableString of(WhatWouldChangeIt change) {
        return once(
                new Change(change.answer(), change.category().orElse(null)),
                it -> Prepared.properties(out -> {
                    out.text("answer", change.answer());
                    out.textOrNull("category", change.category());
                    out.flag("inScope", change.category().isPresent());
                }));
    }

    SerializableString of(OwnDecision own, ForceSettings settings) {
        return once(
                new Own(own, settings),
                it -> Prepared.properties(out -> {
                    OwnReadings readings = new OwnReadings(own, wording);
                    out.text("id", own.id());
                    out.text("question", readings.question());
                    out.texts("readings", readings.all());
                    out.text("used", readings.used(settings));
                }));
    }

    /** An offence that is proposed without alternatives, under its name in a crime. */
    SerializableString of(Offence offence) {
        return once(
                offence,
                it -> Prepared.properties(out -> {
                    out.begin("offence");
                    out.text("code", it.code());
                    out.text("class", it.offenceClass().id());
                    out.text("title", it.title());
                    out.texts("alternatives", List.of());
                    out.end();
                }));
    }

    /** How a crime could close, under those names in it. */
    SerializableString of(WaysToClose ways) {
        return once(
                new Close(ways.outcomes(), ways.gravityMatrix()),
                it -> Prepared.properties(out -> {
                    out.texts(
                            "outcomes",
                            ways.outcomes().stream().map(Outcome::code).toList());
                    out.text("gravityMatrix", ways.gravityMatrix());
                }));
    }

    @SuppressWarnings("unchecked")
    private <K> SerializableString once(K key, Function<K, SerializableString> text) {
        SerializableString found = prepared.get(key);
        return found != null ? found : prepared.computeIfAbsent(key, it -> text.apply((K) it));
    }

    private static void citations(List<Citation> citations, Lines out) throws IOException {
        out.beginList("citations");
        for (Citation citation : citations) {
            out.begin();
            out.text("source", citation.source());
            out.text("place", citation.place());
            out.end();
        }
        out.endList();
    }

    private record CitationsOf(Rule rule) {}

    private record Reading(ReferralPoint point, int reading) {}

    private record Close(List<Outcome> outcomes, Object gravityMatrix) {}

    private record Asked(String ask, Object couldChange) {}

    private record Change(Object answer, Object category) {}

    private record Own(OwnDecision own, ForceSettings settings) {}
}
