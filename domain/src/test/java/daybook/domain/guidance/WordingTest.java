package daybook.domain.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Remark;
import daybook.domain.audit.Severity;
import daybook.domain.audit.figures.Limit;
import daybook.domain.audit.figures.RecordingTime;
import daybook.domain.category.Category;
import daybook.domain.category.FactKind;
import daybook.domain.child.Role;
import daybook.domain.history.Sign;
import daybook.domain.history.Standing;
import daybook.domain.history.identity.Agreement;
import daybook.domain.history.identity.Compared;
import daybook.domain.history.identity.Guard;
import daybook.domain.history.identity.Verdict;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.GravityMatrix;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import daybook.domain.outcome.WhyCancelled;
import daybook.domain.recording.Aspect;
import daybook.domain.recording.Note;
import daybook.domain.recording.ReferralPoint;
import daybook.domain.recording.WhatWouldChangeIt.PossibleAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is said has its words, and nothing is said that has no place. */
class WordingTest {

    /** Facts that may be asked for, apart from the factors. */
    private static final List<FactKind> ASKED = List.of(
            FactKind.TAKEN_BY,
            FactKind.REQUESTS,
            FactKind.SENT,
            FactKind.SENT_BY,
            FactKind.AGE,
            FactKind.OTHER_RECIPIENTS,
            FactKind.FACTOR_BY,
            FactKind.DEMAND,
            FactKind.SEX,
            FactKind.REPORTED_BY);

    private static final Pattern READING = Pattern.compile("((decision|referral)\\..+)\\.reading\\.[1-9]");

    private static Map<String, String> english() {
        Map<String, String> texts = new HashMap<>();
        Wording.english().keys().forEach(key -> texts.put(key, Wording.english().of(key)));
        return texts;
    }

    private static Stream<String> labels(String prefix, Enum<?>[] constants, String... ends) {
        return Arrays.stream(constants).flatMap(it -> Arrays.stream(ends).map(end -> prefix + "." + it.name() + end));
    }

    /** Every key that a constant needs, with two readings at the least where there is a choice. */
    private static Set<String> needed() {
        Stream<String> guidance = Stream.of(
                        Arrays.stream(Source.values())
                                .flatMap(it ->
                                        Stream.of("source." + it.id() + ".title", "source." + it.id() + ".authority")),
                        Arrays.stream(Edition.values()).map(it -> "edition." + it.id()),
                        Arrays.stream(Rule.values()).map(it -> "rule." + it.id()),
                        Arrays.stream(OwnDecision.values())
                                .flatMap(it -> Stream.of(".question", ".reading.1", ".reading.2", ".used")
                                        .map(end -> "decision." + it.id() + end)),
                        IntStream.rangeClosed(1, 7).mapToObj(i -> "route.S-" + i))
                .flatMap(it -> it);
        Stream<String> recording = Stream.of(
                        labels("referral", ReferralPoint.values(), ".question", ".reading.1", ".reading.2"),
                        labels("question", ASKED.toArray(FactKind[]::new), ".ask", ".because"),
                        Arrays.stream(Factor.values())
                                .filter(it -> !it.isDerived() && it != Factor.OTHER)
                                .flatMap(it -> Stream.of(
                                        "question.FACTOR." + it + ".ask", "question.FACTOR." + it + ".because")),
                        Stream.of("choice.LEAD_OFFENCE", "choice.FLAGS", "choice.LATE_RATIONALE"),
                        labels("role", Role.values(), ""),
                        labels("category", Category.values(), ""),
                        labels("aspect", Aspect.values(), ""),
                        labels("factor", Factor.values(), ""),
                        labels("flag", Flag.values(), ""),
                        labels("answer", PossibleAnswer.values(), ""))
                .flatMap(it -> it);
        Stream<String> outcome = Stream.of(
                        labels("gravity", GravityMatrix.values(), ""),
                        Arrays.stream(Outcome.values()).map(it -> "outcome." + it.code() + ".title"),
                        labels("condition", OutcomeCondition.values(), "", ".missing"),
                        labels("warning", OutcomeWarning.values(), ""),
                        Arrays.stream(CancellationGround.values()).map(it -> "cancellation." + it.code() + ".title"),
                        labels("condition", CancellationCondition.values(), "", ".missing"),
                        labels("standing", Standing.values(), ""),
                        labels("escalation", Sign.values(), ""),
                        labels("note", Note.values(), ""),
                        labels("revision", WhyCancelled.values(), ""),
                        Stream.of("closing.LACKS", "closing.CHANGED"))
                .flatMap(it -> it);
        Stream<String> sameChild = Stream.of(
                        labels("compared", Compared.values(), ""),
                        labels("agreement", Agreement.values(), ""),
                        labels("guard", Guard.values(), ""),
                        labels("verdict", Verdict.values(), ""))
                .flatMap(it -> it);
        Stream<String> audit = Stream.of(
                        labels("severity", Severity.values(), ""),
                        labels("detail", Detail.values(), ""),
                        labels("remark", Remark.values(), ""),
                        Arrays.stream(AuditRule.values())
                                .filter(AuditRule::isSometimesLess)
                                .map(it -> "audit." + it.id() + ".lesser"),
                        labels("recordingTime", RecordingTime.values(), ""),
                        labels("limit", Limit.values(), ""),
                        Arrays.stream(AuditRule.values())
                                .flatMap(it ->
                                        Stream.of(".finds", ".found", ".should").map(end -> "audit." + it.id() + end)))
                .flatMap(it -> it);
        return Stream.of(guidance, recording, outcome, sameChild, audit)
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }

    /** All that is wrong with a set of texts; nothing if it is whole. */
    private static List<String> faults(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        Set<String> needed = needed();
        for (String key : new TreeSet<>(needed)) {
            if (!texts.containsKey(key)) {
                faults.add("missing " + key);
            }
        }
        for (String key : new TreeSet<>(texts.keySet())) {
            if (!needed.contains(key) && !isFurtherReading(key, texts)) {
                faults.add("left over " + key);
            }
            if (texts.get(key).isBlank()) {
                faults.add("empty " + key);
            }
            if (key.endsWith(".used") && !texts.containsKey(key.replace("used", "reading." + texts.get(key)))) {
                faults.add("no such reading " + key);
            }
        }
        return faults;
    }

    /** A third reading, or one after it, without a gap before it. */
    private static boolean isFurtherReading(String key, Map<String, String> texts) {
        int number = key.charAt(key.length() - 1) - '0';
        return READING.matcher(key).matches()
                && number > 2
                && texts.containsKey(key.substring(0, key.length() - 1) + (number - 1));
    }

    @Test
    void every_constant_has_its_texts_and_none_is_left_over_or_empty() {
        assertEquals(List.of(), faults(english()));
    }

    @Test
    void a_text_that_is_missing_is_caught_whichever_it_is() {
        for (String key : needed()) {
            Map<String, String> incomplete = english();
            incomplete.remove(key);

            assertTrue(faults(incomplete).contains("missing " + key), key);
        }
        assertTrue(needed().size() > 300);
    }

    @Test
    void a_text_that_is_left_over_empty_or_points_nowhere_is_caught() {
        Map<String, String> spoilt = english();
        spoilt.put("rule.K-99", "A rule that nobody has.");
        spoilt.put("referral.NOBODY_ASKED.reading.4", "A reading after a gap.");
        spoilt.put("role.WITNESS", " ");
        spoilt.put("decision.DAYBOOK-05.used", "4");

        assertEquals(
                List.of(
                        "no such reading decision.DAYBOOK-05.used",
                        "left over referral.NOBODY_ASKED.reading.4",
                        "empty role.WITNESS",
                        "left over rule.K-99"),
                faults(spoilt));
    }

    @Test
    void every_text_ends_as_a_sentence_or_a_label_should() {
        english().forEach((key, text) -> {
            assertEquals(text.strip(), text, key);
            if (key.endsWith(".question") || key.startsWith("question.") && key.endsWith(".ask")) {
                assertTrue(text.contains("?"), key);
            }
            if (key.startsWith("rule.") || key.startsWith("warning.") || key.contains(".reading.")) {
                assertTrue(text.endsWith("."), key);
            }
        });
    }

    @Test
    void a_rule_names_the_decisions_of_ours_that_it_rests_on_and_no_other() {
        Pattern named = Pattern.compile("our own decision (DAYBOOK-[0-9]{2})");
        for (Rule rule : Rule.values()) {
            Set<String> cited = rule.citations().stream()
                    .filter(Citation::isOurs)
                    .map(Citation::source)
                    .collect(Collectors.toSet());
            Set<String> said = named.matcher(rule.says(Wording.english()))
                    .results()
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
            assertEquals(cited, said, rule.id());
        }
    }

    @Test
    void another_language_says_what_it_has_and_the_rest_in_english() {
        Wording made = Wording.in(Locale.forLanguageTag("qaa"));

        assertEquals("Wïtnöss", made.of("role.WITNESS"));
        assertEquals("Victim", made.of("role.VICTIM"));
        assertEquals("Wïtnöss", Wording.in(Locale.forLanguageTag("qaa-GB")).of("role.WITNESS"));
        assertEquals("Witness", Wording.in(Locale.FRENCH).of("role.WITNESS"));
        assertEquals(Wording.english().keys(), made.keys());
    }

    @Test
    void english_is_english_on_a_machine_that_speaks_another_language() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("qaa"));

            assertEquals("Witness", Wording.in(Locale.ENGLISH).of("role.WITNESS"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_key_without_words_is_refused_by_name() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Wording.english().of("rule.K-99"));

        assertEquals("no wording for rule.K-99", refused.getMessage());
    }
}
