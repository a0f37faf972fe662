package daybook.domain.history;

import static daybook.domain.history.Entries.ASKED;
import static daybook.domain.history.Entries.VICTIM;
import static daybook.domain.history.Entries.cancelled;
import static daybook.domain.history.Entries.on;
import static daybook.domain.history.Entries.sameAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.category.Fact;
import daybook.domain.child.ChildReference;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.oracle.Told;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.Note;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A decision that is given the histories of the children in it (H-1 to H-3). */
class RememberedWitnessTest {

    private static final ForceSettings SETTINGS = ForceSettings.defaults();

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

    /** Reference R-1, on 11 May 2026: a boy of 15 asked a girl of 14, who sent. */
    private static Incident asked() {
        return known(Told.of(image("g14").requestedBy("b15").sent("g14", "b15")).build());
    }

    private static ExchangeBuilder image(String pictured) {
        return Exchange.of("1", pictured).takenBy(pictured).nothingElse();
    }

    private static RecordingDecision remember(Incident incident, String person, HistoryEntry... earlier) {
        return remember(SETTINGS, incident, Map.of(reference(person), List.of(earlier)));
    }

    private static RecordingDecision remember(
            ForceSettings settings, Incident incident, Map<ChildReference, List<HistoryEntry>> earlier) {
        RecordingDecision decision = DecideRecording.under(settings).on(incident);
        return ChildHistory.under(settings).remember(incident, decision, earlier);
    }

    private static PersonSummary of(String person, RecordingDecision decision) {
        return decision.people().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> historyRules(RecordingDecision decision) {
        return decision.reasons().stream()
                .filter(it -> it.rule() == Rule.REPEATED_IS_A_MARKER || it.rule() == Rule.REPEAT_CHANGES_NO_ROLE)
                .map(it -> it.rule().id() + it.facts().stream().map(Fact::path).toList())
                .toList();
    }

    @Test
    void a_second_notice_is_marked_and_gives_two_things_to_consider() {
        RecordingDecision decision = remember(asked(), "b15", on("R-0", "2025-03-01", ASKED));
        PersonSummary boy = of("b15", decision);
        assertEquals(2, boy.notices());
        assertTrue(boy.repeated() && boy.remembered());
        assertEquals(Note.ON_REPEAT, boy.notes());
        assertEquals(PersonSummary.alone("g14", boy.roles(), 1, 0), of("g14", decision));
        assertEquals(List.of("H-1[reportedAt]", "H-3[reportedAt]"), historyRules(decision));
        assertEquals(
                decision.reasons().stream()
                        .map(it -> it.rule().ordinal())
                        .sorted()
                        .toList(),
                decision.reasons().stream().map(it -> it.rule().ordinal()).toList());
    }

    @Test
    void without_earlier_reports_a_decision_is_what_it_was() {
        Incident incident = asked();
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        ChildHistory history = ChildHistory.under(SETTINGS);
        assertEquals(alone, history.remember(incident, alone, Map.of()));
        assertEquals(alone, history.remember(incident, alone, Map.of(reference("b15"), List.of())));
        assertEquals(
                alone,
                history.remember(incident, alone, Map.of(reference("b15"), List.of(on("R-2", "2026-05-12", ASKED)))));
        assertEquals(
                alone,
                history.remember(
                        incident, alone, Map.of(new ChildReference("C-x"), List.of(on("R-0", "2026-05-01", ASKED)))));
    }

    @Test
    void somebody_without_a_reference_is_not_remembered() {
        Incident incident =
                Told.of(image("g14").requestedBy("b15").sent("g14", "b15")).build();
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        assertEquals(alone, remember(incident, "b15", on("R-0", "2025-03-01", ASKED)));
    }

    @Test
    void a_threshold_not_reached_is_explained_and_not_marked() {
        RecordingDecision decision = remember(
                SETTINGS.repeat(3, 0), asked(), Map.of(reference("b15"), List.of(on("R-0", "2025-03-01", ASKED))));
        PersonSummary boy = of("b15", decision);
        assertEquals(2, boy.notices());
        assertFalse(boy.repeated());
        assertEquals(Set.of(), boy.notes());
        assertEquals(List.of("H-1[reportedAt]"), historyRules(decision));
    }

    @Test
    void a_notice_beyond_the_window_is_not_counted_and_that_is_explained() {
        RecordingDecision decision = remember(
                SETTINGS.repeat(2, 12), asked(), Map.of(reference("b15"), List.of(on("R-0", "2025-05-10", ASKED))));
        assertEquals(1, of("b15", decision).notices());
        assertFalse(of("b15", decision).repeated());
        assertEquals(List.of("H-1[reportedAt]"), historyRules(decision));
    }

    @Test
    void the_same_occasion_as_an_earlier_report_adds_no_notice() {
        Incident again = asked().but().sameOccasionAs("R-0").build();
        PersonSummary boy = of("b15", remember(again, "b15", on("R-0", "2026-05-10", ASKED)));
        assertEquals(1, boy.notices());
        assertFalse(boy.repeated());
        assertTrue(boy.remembered());
    }

    @Test
    void a_victim_is_not_marked_for_earlier_notices() {
        Incident forced =
                known(Told.of(image("g14").requestedBy("b15").with(Circumstance.broughtAbout(Factor.COERCED, "b15")))
                        .build());
        RecordingDecision decision =
                remember(forced, "g14", on("R-0", "2025-03-01", ASKED), on("R-00", "2025-04-01", ASKED));
        PersonSummary girl = of("g14", decision);
        assertEquals(2, girl.notices());
        assertEquals(1, girl.vulnerability());
        assertFalse(girl.repeated());
        assertEquals(Set.of(), girl.notes());
        assertEquals(List.of(), historyRules(decision));
    }

    @Test
    void earlier_reports_as_a_victim_are_vulnerability_and_do_not_add_up() {
        PersonSummary boy =
                of("b15", remember(asked(), "b15", on("R-0", "2025-03-01", VICTIM), on("R-00", "2025-04-01", VICTIM)));
        assertEquals(1, boy.notices());
        assertEquals(2, boy.vulnerability());
        assertFalse(boy.repeated());
        assertEquals(List.of(), historyRules(remember(asked(), "b15", on("R-0", "2025-03-01", VICTIM))));
    }

    @Test
    void an_adult_is_not_given_the_history_of_the_child_they_were() {
        Incident incident = known(
                Told.of(image("g14").requestedBy("b18").sent("g14", "b18")).build());
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        assertEquals(alone, remember(incident, "b18", on("R-0", "2025-03-01", ASKED), on("R-00", "2025-04-01", ASKED)));
    }

    @Test
    void a_report_that_is_already_kept_is_not_counted_twice_and_keeps_what_was_said_of_it_since() {
        HistoryEntry earlier = on("R-0", "2026-05-10", ASKED);
        HistoryEntry kept = on("R-1", "2026-05-11", ASKED);
        assertEquals(2, of("b15", remember(asked(), "b15", earlier, kept)).notices());
        assertEquals(
                1,
                of("b15", remember(asked(), "b15", earlier, sameAs("R-0", kept)))
                        .notices());
        PersonSummary undone =
                of("b15", remember(asked(), "b15", earlier, cancelled(kept, CancellationGround.DUPLICATE)));
        assertEquals(1, undone.notices());
        assertFalse(undone.repeated());
        assertEquals(
                0,
                of("b15", remember(asked(), "b15", cancelled(kept, CancellationGround.DUPLICATE)))
                        .notices());
    }

    @Test
    void a_report_that_is_on_record_goes_by_its_crimes_as_they_stand_and_not_by_what_was_kept_of_them() {
        Incident incident = asked();
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        HistoryEntry earlier = on("R-0", "2026-05-10", ASKED);
        HistoryEntry kept = sameAs("R-7", cancelled(on("R-1", "2026-05-11", ASKED), CancellationGround.DUPLICATE));
        Map<ChildReference, List<HistoryEntry>> history = Map.of(reference("b15"), List.of(earlier, kept));
        CrimeFate stands = Entries.fate(null, Entries.crime("b15", Role.PERSON_INVOLVED));
        CrimeFate witness = Entries.fate(null, Entries.crime("b15", Role.WITNESS));
        ChildHistory rules = ChildHistory.under(SETTINGS);

        assertEquals(1, of("b15", rules.remember(incident, alone, history)).notices());
        assertEquals(
                2,
                of("b15", rules.remember(incident, alone, history, List.of(stands)))
                        .notices());
        PersonSummary departed = of("b15", rules.remember(incident, alone, history, List.of(witness)));
        assertEquals(1, departed.notices());
        assertEquals(1, departed.vulnerability());
        assertFalse(departed.repeated());
    }

    @Test
    void a_report_that_is_kept_and_is_the_only_one_is_decided_as_alone() {
        Incident incident = asked();
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        assertEquals(alone, remember(incident, "b15", on("R-1", "2026-05-11", ASKED)));
    }

    @Test
    void the_reasons_stand_in_the_order_of_the_rules_before_the_revision_too() {
        Incident incident =
                known(Told.on("2020-05-11", image("g14").requestedBy("b15").sent("g14", "b15"))
                        .build());
        List<Rule> rules = remember(incident, "b15", on("R-0", "2019-03-01", ASKED)).reasons().stream()
                .map(Reason::rule)
                .toList();
        assertEquals(rules.stream().sorted().toList(), rules);
        assertEquals(Rule.SUSPECTS_BEFORE_THE_REVISION, rules.get(rules.size() - 1));
    }

    @Test
    void what_the_report_itself_says_of_its_occasion_stands_beside_what_is_kept() {
        Incident again = asked().but().sameOccasionAs("R-0").build();
        assertEquals(
                1,
                of("b15", remember(again, "b15", on("R-0", "2026-05-10", ASKED), on("R-1", "2026-05-11", ASKED)))
                        .notices());
    }

    @Test
    void what_was_remembered_is_remembered_anew() {
        Incident incident = asked();
        RecordingDecision alone = DecideRecording.under(SETTINGS).on(incident);
        RecordingDecision twice = remember(incident, "b15", on("R-0", "2025-03-01", ASKED));
        ChildHistory history = ChildHistory.under(SETTINGS);
        assertEquals(
                twice,
                history.remember(incident, twice, Map.of(reference("b15"), List.of(on("R-0", "2025-03-01", ASKED)))));
        assertEquals(alone, history.remember(incident, twice, Map.of()));
    }

    @Test
    void a_history_that_gives_anybody_another_role_is_refused() {
        RecordingDecision decision = DecideRecording.under(SETTINGS).on(asked());
        PersonSummary girl = of("g14", decision);
        PersonSummary boy = of("b15", decision);
        PersonSummary suspect = PersonSummary.alone("b15", Set.of(Role.SUSPECT), 1, 0);
        List<List<PersonSummary>> wrong =
                List.of(List.of(girl), List.of(boy, girl), List.of(girl, suspect), List.of(girl, boy, boy), List.of());
        assertEquals(decision, decision.remembering(List.of(girl, boy), decision.reasons()));
        wrong.forEach(people ->
                assertThrows(IllegalArgumentException.class, () -> decision.remembering(people, decision.reasons())));
    }

    @Test
    void one_report_alone_repeats_nothing() {
        assertThrows(IllegalArgumentException.class, () -> PersonSummary.alone("b15", Set.of(), 2, 0));
        assertThrows(IllegalArgumentException.class, () -> PersonSummary.alone("b15", Set.of(), 1, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new PersonSummary("b15", Set.of(), 1, 0, false, true, Set.of()));
    }
}
