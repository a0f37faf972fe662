package daybook.domain.oracle;

import static daybook.domain.child.Role.PERSON_INVOLVED;
import static daybook.domain.child.Role.SUSPECT;
import static daybook.domain.child.Role.VICTIM;
import static daybook.domain.child.Role.WITNESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The oracle itself, against what the sources and the pages say in so many words. */
class OracleTest {

    private static final ForceSettings SETTINGS = ForceSettings.defaults();

    private static ExchangeBuilder image(String pictured) {
        return Exchange.of("1", pictured).takenBy(pictured).nothingElse();
    }

    private static Expected decide(IncidentBuilder incident) {
        return new Oracle(SETTINGS).on(incident.build());
    }

    private static ExpectedCrime crime(Category category, String code, Map<String, Role> people, String... others) {
        return new ExpectedCrime(category, code, Codes.classOf(code), List.of(others), people, Set.of("1"));
    }

    @Test
    void the_worked_example_of_the_home_office_comes_out_exactly() {
        Expected expected = decide(
                Told.of(image("b13").requestedBy("g15").requestedBy("g15-2").sent("b13", "g15", "g15-2")));
        assertEquals(Category.NON_AGGRAVATED, expected.category());
        assertEquals(
                List.of(
                        crime(Category.NON_AGGRAVATED, "022/25", Map.of("g15", PERSON_INVOLVED)),
                        crime(Category.NON_AGGRAVATED, "022/25", Map.of("g15-2", PERSON_INVOLVED)),
                        crime(Category.NON_AGGRAVATED, "086/02", Map.of("b13", PERSON_INVOLVED))),
                expected.crimes());
    }

    @Test
    void a_recipient_who_did_not_ask_is_a_witness() {
        Expected expected = decide(Told.of(image("g14").sent("g14", "b15")));
        assertEquals(
                List.of(crime(Category.NON_AGGRAVATED, "086/02", Map.of("g14", PERSON_INVOLVED, "b15", WITNESS))),
                expected.crimes());
    }

    @Test
    void a_refused_request_is_recorded_and_a_sixteen_year_olds_refusal_is_not() {
        assertEquals(
                List.of(crime(Category.NON_AGGRAVATED, "021/24", Map.of("b15", PERSON_INVOLVED))),
                decide(Told.of(Exchange.of("1", "g12").requestedBy("b15").nothingElse()))
                        .crimes());
        assertEquals(
                List.of(),
                decide(Told.of(Exchange.of("1", "g16").requestedBy("b15").nothingElse()))
                        .crimes());
    }

    @Test
    void before_the_revision_the_same_children_were_suspects() {
        Expected expected =
                decide(Told.on("2024-04-30", image("g14").requestedBy("b9").sent("g14", "b9")));
        assertEquals(
                List.of(
                        crime(Category.NON_AGGRAVATED, "022/24", Map.of("b9", PERSON_INVOLVED)),
                        crime(Category.NON_AGGRAVATED, "086/02", Map.of("g14", SUSPECT))),
                expected.crimes());
    }

    @Test
    void an_extorted_girl_is_the_victim_and_the_boy_who_asked_the_suspect() {
        Expected expected = decide(Told.of(image("g14")
                .requestedBy("b16")
                .sent("g14", "b16")
                .with(Circumstance.broughtAbout(Factor.EXTORTED, "b16").demanding(Demand.MONEY_OR_PROPERTY))));
        assertEquals(
                List.of(crime(
                        Category.AGGRAVATED, "035/00", Map.of("b16", SUSPECT, "g14", VICTIM), "022/04", "022/24")),
                expected.crimes());
    }

    @Test
    void an_onward_share_without_consent_is_the_forwarders() {
        Expected expected = decide(Told.of(
                image("g14").sent("b15", "b16").with(Circumstance.of(Factor.SHARED_WITHOUT_CONSENT, Answer.YES))));
        assertEquals(
                List.of(crime(
                        Category.AGGRAVATED,
                        "175/08",
                        Map.of("b15", SUSPECT, "g14", VICTIM, "b16", WITNESS),
                        "086/02")),
                expected.crimes());
    }

    @Test
    void nobody_known_leaves_the_victims_alone_on_it() {
        Expected expected =
                decide(Told.of(image("g14").sent(Answer.NO).with(Circumstance.of(Factor.COERCED, Answer.YES))));
        assertEquals(List.of(crime(Category.AGGRAVATED, "022/20", Map.of("g14", VICTIM), "022/04")), expected.crimes());
    }

    @Test
    void scope_is_the_first_rule_of_the_table_that_applies() {
        assertEquals("S-1", outside(Told.of(image("g18"))));
        assertEquals("S-2", outside(Told.of(image("g14").takenBy("b15"))));
        assertEquals("S-3", outside(Told.of(image("g14").imagery(Imagery.SOFTWARE_MADE))));
        assertEquals("S-4", outside(Told.of(Exchange.of("1", "g14").imagery(Imagery.NONE))));
        assertEquals("S-5", outside(Told.of(image("g14")).place(Place.SCOTLAND)));
        assertEquals("S-6", outside(Told.of(Exchange.of("1", "g14"))));
        assertEquals("S-7", outside(Told.of(image("g14")).place(Place.ELSEWHERE)));
        assertEquals(null, outside(Told.of(image("g14"))));
    }

    private static String outside(IncidentBuilder incident) {
        return decide(incident).exchanges().get(0).outside();
    }

    @Test
    void what_is_open_is_found_by_trying() {
        var incident = Told.of(image("g14").requestedBy("x").sent("g14", "x")).build();
        assertEquals(
                Map.of("people[1].age", Set.of("CATEGORY", "CRIMES", "ROLES")),
                OpenQuestions.of(incident, SETTINGS, new Oracle(SETTINGS)::on));
        assertEquals(Set.of("AGGRAVATED"), Reachable.from(incident, SETTINGS));
    }
}
