package daybook.application.json;

import com.fasterxml.jackson.core.SerializableString;
import daybook.application.port.in.WaysToClose;
import daybook.domain.category.Category;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Aspect;
import daybook.domain.recording.Choice;
import daybook.domain.recording.Offence;
import daybook.domain.recording.Question;
import daybook.domain.recording.Referral;
import daybook.domain.recording.ReferralPoint;
import daybook.domain.recording.WhatWouldChangeIt;
import daybook.domain.recording.WhatWouldChangeIt.PossibleAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The explanations of decisions in one language, each prepared when it is first written. Safe to share between threads. */
final class PreparedTexts {

    private static final int ASPECTS = 1 << Aspect.values().length;
    private static final int CATEGORIES = Category.values().length + 1;

    private final Wording wording;
    private final PreparedByFact questions = new PreparedByFact(ASPECTS);
    private final PreparedByFact changes = new PreparedByFact(PossibleAnswer.values().length * CATEGORIES);
    private final SerializableString[] rules = new SerializableString[Rule.values().length];
    private final SerializableString[] citations = new SerializableString[Rule.values().length];
    private final Map<Object, SerializableString> prepared = new ConcurrentHashMap<>();

    PreparedTexts(Wording wording) {
        this.wording = wording;
    }

    SerializableString of(Rule rule) {
        SerializableString said = rules[rule.ordinal()];
        if (said == null) {
            said = Prepared.properties(out -> {
                out.text("rule", rule.id());
                out.text("says", rule.says(wording));
            });
            rules[rule.ordinal()] = said;
        }
        return said;
    }

    SerializableString citationsOf(Rule rule) {
        SerializableString cited = citations[rule.ordinal()];
        if (cited == null) {
            cited = Prepared.properties(out -> citations(rule.citations(), out));
            citations[rule.ordinal()] = cited;
        }
        return cited;
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

    SerializableString of(Question question) {
        int aspects = 0;
        for (Aspect aspect : question.couldChange()) {
            aspects |= 1 << aspect.ordinal();
        }
        SerializableString asked = questions.find(question.about(), aspects);
        return asked != null
                ? asked
                : questions.keep(question.about(), aspects, Prepared.object(out -> {
                    out.about(question.about());
                    out.text("ask", question.ask(wording));
                    out.text("because", question.because(wording));
                    out.inOrder("couldChange", question.couldChange());
                }));
    }

    /** What follows the place that a choice is about, up to its options. */
    SerializableString of(Choice choice) {
        return once(choice.about().kind(), it -> Prepared.properties(out -> out.text("ask", choice.ask(wording))));
    }

    SerializableString of(WhatWouldChangeIt change) {
        int category = change.category().map(Category::ordinal).orElse(CATEGORIES - 1);
        int variant = change.answer().ordinal() * CATEGORIES + category;
        SerializableString said = changes.find(change.about(), variant);
        return said != null
                ? said
                : changes.keep(change.about(), variant, Prepared.object(out -> {
                    out.about(change.about());
                    out.text("answer", change.answer());
                    out.textOrNull("category", change.category());
                    out.flag("inScope", change.category().isPresent());
                }));
    }

    SerializableString of(OwnDecision own, ForceSettings settings) {
        return once(
                new Own(own, settings),
                it -> Prepared.object(out -> {
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

    static void citations(List<Citation> citations, Lines out) throws IOException {
        out.beginList("citations");
        for (Citation citation : citations) {
            out.begin();
            out.text("source", citation.source());
            out.text("place", citation.place());
            out.end();
        }
        out.endList();
    }

    private record Reading(ReferralPoint point, int reading) {}

    private record Close(List<Outcome> outcomes, Object gravityMatrix) {}

    private record Own(OwnDecision own, ForceSettings settings) {}
}
