package daybook.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.oracle.Told;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.RecordingDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a history keeps of one child's part in a report. */
class PartWitnessTest {

    private static ExchangeBuilder image(String pictured) {
        return Exchange.of("1", pictured).takenBy(pictured).nothingElse();
    }

    private static Part part(String person, ExchangeBuilder... exchanges) {
        Incident incident = Told.of(exchanges).build();
        RecordingDecision decision =
                DecideRecording.under(ForceSettings.defaults()).on(incident);
        return Part.of(incident, decision, person);
    }

    @Test
    void the_worked_example() {
        ExchangeBuilder sent =
                image("b13").requestedBy("g15").requestedBy("g15-2").sent("b13", "g15", "g15-2");
        assertEquals(
                new Part(
                        true,
                        Set.of(Conduct.PRODUCER, Conduct.SENDER),
                        false,
                        Set.of(Role.PERSON_INVOLVED),
                        Set.of(),
                        2,
                        OptionalInt.of(15),
                        Optional.of(Category.NON_AGGRAVATED)),
                part("b13", sent));
        assertEquals(
                new Part(
                        true,
                        Set.of(Conduct.REQUESTER),
                        false,
                        Set.of(Role.PERSON_INVOLVED),
                        Set.of(),
                        0,
                        OptionalInt.of(13),
                        Optional.of(Category.NON_AGGRAVATED)),
                part("g15", sent));
    }

    @Test
    void whoever_passed_it_on_is_a_forwarder_and_the_child_pictured_is_a_counterpart() {
        ExchangeBuilder passedOn =
                image("g13").sent("b15", "b16", "b17").with(Circumstance.broughtAbout(Factor.SHARED_WITHOUT_CONSENT));
        Part forwarder = part("b15", passedOn);
        assertEquals(Set.of(Conduct.FORWARDER), forwarder.conduct());
        assertEquals(Set.of(Factor.SHARED_WITHOUT_CONSENT), forwarder.broughtAbout());
        assertEquals(2, forwarder.recipients());
        assertEquals(13, forwarder.youngestCounterpart().orElseThrow());
        assertEquals(Standing.TOOK_PART, forwarder.standing());

        Part receiver = part("b16", passedOn);
        assertEquals(Set.of(), receiver.conduct());
        assertEquals(OptionalInt.empty(), receiver.youngestCounterpart());
        assertEquals(Standing.VICTIM_OR_WITNESS_ONLY, receiver.standing());
        assertEquals(Optional.of(Category.AGGRAVATED), receiver.category());
    }

    @Test
    void nothing_that_a_child_did_under_force_is_kept_against_them() {
        Part forced = part(
                "g14",
                image("g14")
                        .requestedBy("b16")
                        .sent("g14", "b16", "b12")
                        .with(Circumstance.broughtAbout(Factor.COERCED, "b16")));
        assertEquals(
                new Part(
                        true,
                        Set.of(),
                        true,
                        Set.of(Role.VICTIM),
                        Set.of(),
                        0,
                        OptionalInt.empty(),
                        Optional.of(Category.AGGRAVATED)),
                forced);
        assertEquals(Standing.UNDULY_FORCED, forced.standing());
    }

    @Test
    void a_child_forced_in_one_exchange_keeps_their_part_in_another() {
        Part both = part(
                "g14",
                image("g14").requestedBy("b16").with(Circumstance.broughtAbout(Factor.COERCED, "b16")),
                Exchange.of("2", "b12").takenBy("b12").nothingElse().requestedBy("g14"));
        assertTrue(both.forced());
        assertEquals(Set.of(Conduct.REQUESTER), both.conduct());
        assertEquals(OptionalInt.of(12), both.youngestCounterpart());
        assertEquals(Standing.TOOK_PART, both.standing());
    }

    @Test
    void a_child_who_only_threatened_is_with_the_child_pictured() {
        Part threat = part("b15", image("g14").with(Circumstance.broughtAbout(Factor.THREAT_TO_SHARE, "b15")));
        assertEquals(Set.of(), threat.conduct());
        assertEquals(Set.of(Factor.THREAT_TO_SHARE), threat.broughtAbout());
        assertEquals(OptionalInt.of(14), threat.youngestCounterpart());
        assertEquals(Standing.SUSPECT_BY_A_FACTOR, threat.standing());
    }

    @Test
    void whoever_made_another_forward_it_is_with_both_of_them() {
        Part part = part(
                "b17",
                image("g14")
                        .requestedBy("b17")
                        .sent("b13", "b17")
                        .with(Circumstance.broughtAbout(Factor.BULLIED, "b17").upon("b13")));
        assertEquals(Set.of(Conduct.REQUESTER), part.conduct());
        assertEquals(OptionalInt.of(13), part.youngestCounterpart());
    }

    @Test
    void a_child_who_was_asked_and_took_or_sent_one_is_with_whoever_asked() {
        OptionalInt asker = OptionalInt.of(13);
        assertEquals(asker, part("g14", image("g14").requestedBy("b13")).youngestCounterpart());
        ExchangeBuilder sentElsewhere =
                Exchange.of("1", "g14").requestedBy("b13").sent("g14", "b16").nothingElse();
        assertEquals(asker, part("g14", sentElsewhere).youngestCounterpart());
        ExchangeBuilder onlyAsked = Exchange.of("1", "g14").requestedBy("b13").nothingElse();
        assertEquals(OptionalInt.empty(), part("g14", onlyAsked).youngestCounterpart());
    }

    @Test
    void an_adult_has_no_part_that_counts() {
        Part adult = part("b30", image("g14").requestedBy("b30").sent("g14", "b30"));
        assertFalse(adult.ofAChild());
        assertEquals(Standing.ADULT, adult.standing());
    }

    @Test
    void whoever_has_any_part_in_an_exchange_as_a_child_is_read_as_one() {
        Circumstance by = Circumstance.broughtAbout(Factor.BULLIED, "b17");
        Circumstance upon = Circumstance.broughtAbout(Factor.BULLIED, "g15").upon("b17");
        for (ExchangeBuilder exchange : List.of(
                image("b17"),
                Exchange.of("1", "g14").takenBy("b17").nothingElse(),
                image("g14").sent("b17", "g15"),
                image("g14").requestedBy("b17"),
                image("g14").sent("g14", "b17"),
                image("g14").with(by),
                image("g14").with(upon))) {
            assertTrue(part("b17", exchange).ofAChild());
        }
    }

    @Test
    void whoever_had_no_part_while_a_child_is_read_as_the_adult_they_are() {
        ExchangeBuilder early = image("g14")
                .on(EARLY)
                .requestedBy("g15")
                .sent("g14", "g15")
                .with(Circumstance.broughtAbout(Factor.BULLIED, "g15").upon("g13"));
        ExchangeBuilder late =
                Exchange.of("2", "g16").takenBy("g16").requestedBy("b").nothingElse();
        assertFalse(ofSomebodyWhoTurned18(early, late).ofAChild());
    }

    @Test
    void what_somebody_is_on_a_crime_from_18_on_is_no_role_of_the_child() {
        ExchangeBuilder early = image("g14").on(EARLY).sent("g14", "b");
        ExchangeBuilder late = Exchange.of("2", "g15")
                .takenBy("g15")
                .requestedBy("b")
                .nothingElse()
                .with(Circumstance.broughtAbout(Factor.COERCED, "b"));
        Part part = ofSomebodyWhoTurned18(early, late);
        assertEquals(Set.of(Role.WITNESS), part.roles());
        assertEquals(Set.of(), part.conduct());
        assertEquals(Standing.VICTIM_OR_WITNESS_ONLY, part.standing());
    }

    private static final LocalDate EARLY = LocalDate.of(2026, 5, 1);

    /** On 5 May 2026, between that early day and the day of the report. */
    private static Part ofSomebodyWhoTurned18(ExchangeBuilder... exchanges) {
        Incident told = Told.of(exchanges).build();
        Person turned18 = Person.of("b", Age.born(LocalDate.of(2008, 5, 5)), Sex.MALE);
        Incident incident = told.but()
                .people(told.people().stream()
                        .map(it -> it.id().equals("b") ? turned18 : it)
                        .toList())
                .build();
        return Part.of(incident, DecideRecording.under(ForceSettings.defaults()).on(incident), "b");
    }

    @Test
    void outside_the_guidance_nobody_has_a_part() {
        Part outside = part(
                "g15", Exchange.of("1", "g19").takenBy("g19").requestedBy("g15").nothingElse());
        assertEquals(Standing.NO_PART, outside.standing());
        assertEquals(Optional.empty(), outside.category());
    }
}
