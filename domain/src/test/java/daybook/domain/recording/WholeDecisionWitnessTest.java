package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Pins what a decision says beside its crimes: reasons and referrals with their facts, the order of questions, choices, people.
 *
 * <p>The oracle says whether a decision is right; this says whether its explanation changed. What was decided last is in
 * {@code target/decisions.txt}: read every difference before it replaces the pinned file.
 */
class WholeDecisionWitnessTest {

    private static final int SEEDS = 160;

    @Test
    void what_decisions_say_is_what_it_was() throws IOException {
        List<String> said = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            said.add(seed + " " + said(Decider.PRODUCTION.on(RandomIncidents.of(seed))));
        }
        Files.write(Path.of("target", "decisions.txt"), said);
        List<String> pinned = pinned();
        assertEquals(pinned.size(), said.size());
        for (int seed = 0; seed < SEEDS; seed++) {
            assertEquals(pinned.get(seed), said.get(seed));
        }
    }

    @Test
    void another_explanation_would_be_noticed() {
        RecordingDecision decision = Decider.PRODUCTION.on(RandomIncidents.of(1));
        RecordingDecision silent = new RecordingDecision(
                decision.edition(),
                decision.settings(),
                decision.reportedOn(),
                decision.exchanges(),
                decision.couldBecome(),
                decision.crimes(),
                decision.people(),
                decision.referrals(),
                decision.questions(),
                decision.choices(),
                List.of(),
                decision.whatWouldChangeIt());
        assertNotEquals(said(decision), said(silent));
    }

    private static List<String> pinned() throws IOException {
        try (InputStream in = WholeDecisionWitnessTest.class.getResourceAsStream("decisions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String said(RecordingDecision it) {
        StringBuilder said = new StringBuilder();
        it.outsideBy().ifPresent(rule -> said.append("outside by ").append(rule.id()));
        it.exchanges().forEach(one -> said.append(" | ").append(one));
        it.crimes()
                .forEach(one -> said.append(" | ")
                        .append(one.id() + " on " + one.exchange() + one.exchanges() + one.offence()
                                + new TreeSet<>(one.flags()))
                        .append(one.people().stream()
                                .map(each -> each.person() + "=" + each.role() + each.age())
                                .collect(Collectors.joining(","))));
        it.people()
                .forEach(one -> said.append(" | " + one.id() + new TreeSet<>(one.roles()))
                        .append(one.notices() + "/" + one.vulnerability()));
        it.reasons().forEach(one -> said.append(" | " + one.rule().id() + one.facts()));
        it.referrals().forEach(one -> said.append(" | " + one.point() + one.reading() + one.facts()));
        it.questions().forEach(one -> said.append(" | " + one.about() + "?" + new TreeSet<>(one.couldChange())));
        it.choices().forEach(one -> said.append(" | choose " + one.about() + one.options()));
        it.whatWouldChangeIt().forEach(one -> said.append(" | " + one.about() + "=" + one.answer() + one.category()));
        return said.append(" | " + it.couldBecome()).toString();
    }
}
