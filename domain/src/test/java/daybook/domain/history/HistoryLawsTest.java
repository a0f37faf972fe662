package daybook.domain.history;

import static daybook.domain.history.Entries.ASKED;
import static daybook.domain.history.Entries.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.ChildReference;
import daybook.domain.child.Role;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.recording.Case;
import daybook.domain.recording.Crime;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.RandomIncidents;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds of history whatever the incident, at random from seeds; each law is seen to fail. */
class HistoryLawsTest {

    private static final int MANY = 3_000;

    private int compared;
    private int repeated;

    @Test
    void a_part_counts_exactly_where_the_decision_says_that_the_notice_does() {
        assertEquals(Optional.empty(), partDisagrees(Part::standing));
        assertTrue(compared > MANY, "compared: " + compared);
    }

    @Test
    void a_part_that_counts_whatever_a_child_did_is_caught() {
        assertTrue(partDisagrees(part -> part.conduct().isEmpty() ? Standing.NO_PART : Standing.TOOK_PART)
                .isPresent());
    }

    @Test
    void history_changes_neither_crimes_nor_roles_nor_anything_but_its_own_lines() {
        assertEquals(Optional.empty(), changesMore(UnaryOperator.identity()));
        assertTrue(repeated > MANY / 4, "repeated: " + repeated);
    }

    @Test
    void a_history_that_makes_a_repeated_child_a_suspect_is_caught() {
        assertTrue(changesMore(HistoryLawsTest::withTheRepeatedAsSuspects).isPresent());
    }

    private Optional<String> partDisagrees(Function<Part, Standing> kept) {
        for (int seed = 0; seed < MANY; seed++) {
            Case it = RandomIncidents.of(seed);
            RecordingDecision decision = DecideRecording.under(it.settings()).on(it.incident());
            for (PersonSummary summary : decision.people()) {
                Standing standing = kept.apply(Part.of(it.incident(), decision, summary.id()));
                compared++;
                if (standing.counts() != summary.notices() > 0
                        || standing.isVulnerability() != summary.vulnerability() > 0) {
                    return Optional.of("seed " + seed + " " + standing);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> changesMore(UnaryOperator<RecordingDecision> breaks) {
        for (int seed = 0; seed < MANY; seed++) {
            Case it = RandomIncidents.of(seed);
            Incident incident = known(it.incident());
            RecordingDecision alone = DecideRecording.under(it.settings()).on(incident);
            RecordingDecision remembered = breaks.apply(
                    ChildHistory.under(it.settings()).remember(incident, alone, earlier(incident, new Random(seed))));
            repeated += remembered.people().stream().anyMatch(PersonSummary::repeated) ? 1 : 0;
            if (!alone.equals(remembered.remembering(alone.people(), alone.reasons()))) {
                return Optional.of("seed " + seed);
            }
        }
        return Optional.empty();
    }

    private static Map<ChildReference, List<HistoryEntry>> earlier(Incident incident, Random random) {
        Map<ChildReference, List<HistoryEntry>> earlier = new HashMap<>();
        for (Person person : incident.people()) {
            List<HistoryEntry> entries = new ArrayList<>();
            int many = random.nextInt(4);
            for (int i = 0; i < many; i++) {
                entries.add(on("E-" + i, "201" + random.nextInt(6) + "-05-0" + (1 + i), ASKED));
            }
            earlier.put(reference(person.id()), entries);
        }
        return earlier;
    }

    private static RecordingDecision withTheRepeatedAsSuspects(RecordingDecision it) {
        List<String> who = it.people().stream()
                .filter(PersonSummary::repeated)
                .map(PersonSummary::id)
                .toList();
        List<Crime> crimes = it.crimes().stream()
                .map(crime -> new Crime(
                        crime.id(),
                        crime.exchanges(),
                        crime.category(),
                        crime.offence(),
                        crime.people().stream()
                                .map(one -> who.contains(one.person())
                                        ? new Involvement(one.person(), Role.SUSPECT, one.age())
                                        : one)
                                .toList(),
                        crime.flags()))
                .toList();
        return new RecordingDecision(
                it.edition(),
                it.settings(),
                it.reportedOn(),
                it.exchanges(),
                it.couldBecome(),
                crimes,
                it.people(),
                it.referrals(),
                it.questions(),
                it.choices(),
                it.reasons(),
                it.whatWouldChangeIt());
    }

    private static ChildReference reference(String person) {
        return new ChildReference("C-" + person);
    }

    /** Everybody in it has a reference after their id. */
    private static Incident known(Incident incident) {
        List<Person> people = incident.people().stream()
                .map(it -> it.knownAs(reference(it.id())))
                .toList();
        return incident.but().people(people).build();
    }
}
