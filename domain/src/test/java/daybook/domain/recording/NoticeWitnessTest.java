package daybook.domain.recording;

import static daybook.domain.incident.Factor.BULLIED;
import static daybook.domain.incident.Factor.COERCED;
import static daybook.domain.incident.Factor.THREAT_TO_SHARE;
import static daybook.domain.recording.Witnessed.as;
import static daybook.domain.recording.Witnessed.image;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.oracle.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On whom a report counts as a notice, without history (H-2, DAYBOOK-28). */
class NoticeWitnessTest {

    private static Circumstance threatBy(String who) {
        return Circumstance.broughtAbout(THREAT_TO_SHARE, who);
    }

    private static PersonSummary summary(String person, IncidentBuilder incident) {
        return DecideRecording.under(ForceSettings.defaults()).on(incident.build()).people().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_child_who_only_threatened_is_counted_and_it_is_said_that_this_is_ours() {
        IncidentBuilder threatened = Told.of(image("g14").with(threatBy("b15")));
        as(threatened).because("H-2-SUSPECT");
        assertEquals(1, summary("b15", threatened).notices());
        assertEquals(
                List.of("exchanges[0].circumstances.THREAT_TO_SHARE.by"),
                DecideRecording.under(ForceSettings.defaults()).on(threatened.build()).reasons().stream()
                        .filter(it -> it.rule() == Rule.SUSPECT_BY_A_FACTOR_COUNTS)
                        .flatMap(it -> it.facts().stream().map(Object::toString))
                        .toList());
    }

    @Test
    void a_child_who_also_asked_is_counted_without_it() {
        IncidentBuilder asked = Told.of(image("g14").requestedBy("b15").with(threatBy("b15")));
        as(asked).notBecause("H-2-SUSPECT");
        assertEquals(1, summary("b15", asked).notices());
    }

    @Test
    void a_child_under_10_who_only_threatened_is_no_suspect_and_is_not_counted() {
        IncidentBuilder threatened = Told.of(image("g14").with(threatBy("b9")));
        as(threatened).notBecause("H-2-SUSPECT");
        assertEquals(0, summary("b9", threatened).notices());
    }

    @Test
    void an_adult_who_only_threatened_is_not_counted() {
        IncidentBuilder threatened = Told.of(image("g14").with(threatBy("b30")));
        as(threatened).notBecause("H-2-SUSPECT");
        assertEquals(0, summary("b30", threatened).notices());
    }

    @Test
    void a_forced_child_who_forced_another_is_nobodys_suspect_and_is_not_counted() {
        IncidentBuilder forced = Told.of(image("g14")
                .requestedBy("b30")
                .with(Circumstance.broughtAbout(COERCED, "b30").upon("b15"))
                .with(Circumstance.broughtAbout(BULLIED, "b15").upon("g14")));
        as(forced).notBecause("H-2-SUSPECT");
        assertEquals(0, summary("b15", forced).notices());
    }

    @Test
    void a_child_forced_in_one_exchange_is_counted_for_a_threat_in_another() {
        IncidentBuilder both = Told.of(
                image("1", "b15").requestedBy("g16").with(Circumstance.broughtAbout(BULLIED, "g16")),
                image("2", "g14").with(threatBy("b15")));
        as(both).because("H-2-SUSPECT");
        assertEquals(1, summary("b15", both).notices());
    }

    @Test
    void what_somebody_did_as_a_child_counts_though_they_were_18_in_another_exchange() {
        Person turned18 = Person.of("b", Age.born(LocalDate.of(2008, 5, 1)), Sex.MALE);
        IncidentBuilder asAChild =
                Told.of(image("1", "b").on(LocalDate.of(2025, 6, 1)).sent("b", "g13"));
        IncidentBuilder both = Told.of(
                image("1", "b").on(LocalDate.of(2025, 6, 1)).sent("b", "g13"),
                image("2", "g14").on(LocalDate.of(2026, 5, 5)).requestedBy("b"));
        IncidentBuilder asAnAdult = Told.of(
                image("1", "g14").on(LocalDate.of(2025, 6, 1)).sent("g14", "g13"),
                image("2", "g14").on(LocalDate.of(2026, 5, 5)).requestedBy("b"));
        assertEquals(1, summary("b", with(turned18, asAChild)).notices());
        assertEquals(1, summary("b", with(turned18, both)).notices());
        assertEquals(0, summary("b", with(turned18, asAnAdult)).notices());
        assertEquals(0, summary("b", with(turned18, asAnAdult)).vulnerability());
    }

    private static IncidentBuilder with(Person known, IncidentBuilder incident) {
        Incident built = incident.build();
        List<Person> people = built.people().stream()
                .map(it -> it.id().equals(known.id()) ? known : it)
                .toList();
        return built.but().people(people);
    }
}
