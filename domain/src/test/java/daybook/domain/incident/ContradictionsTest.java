package daybook.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.domain.child.Sex;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that cannot both be so are refused with their place, and never turn a victim into a suspect. */
class ContradictionsTest {

    private static final String CONSENT = "exchanges[0].circumstances.SHARED_WITHOUT_CONSENT";

    @Test
    void a_child_does_not_share_their_own_image_without_their_consent() {
        assertEquals(List.of(CONSENT), refused(image().sent("girl", "boy").with(yes(Factor.SHARED_WITHOUT_CONSENT))));
    }

    @Test
    void nothing_that_was_not_sent_was_shared_without_consent_or_to_distress() {
        assertEquals(List.of(CONSENT), refused(image().with(yes(Factor.SHARED_WITHOUT_CONSENT))));
        assertEquals(List.of(CONSENT), refused(image().sent(Answer.NO).with(yes(Factor.SHARED_WITHOUT_CONSENT))));
        assertEquals(
                List.of("exchanges[0].circumstances.INTENT_TO_DISTRESS"),
                refused(image().sent(Answer.NO).with(yes(Factor.INTENT_TO_DISTRESS))));
    }

    @Test
    void nobody_forces_themselves() {
        Exchange onward = image().sent("boy", "friend")
                .with(Circumstance.broughtAbout(Factor.COERCED, "boy"))
                .build();
        assertEquals(List.of("girl"), onward.forced(Factor.COERCED));
        Exchange original = image().sent("girl", "boy")
                .with(Circumstance.broughtAbout(Factor.COERCED, "girl"))
                .build();
        assertEquals(List.of(), original.forced(Factor.COERCED));
        Exchange byAnother = image().sent("boy", "friend")
                .with(Circumstance.broughtAbout(Factor.COERCED, "friend"))
                .build();
        assertEquals(List.of("boy"), byAnother.forced(Factor.COERCED));
    }

    @Test
    void a_report_is_not_of_the_same_occasion_as_itself_or_as_what_is_no_reference() {
        IncidentBuilder incident = Incident.reported("R-1", Instant.parse("2026-05-11T09:30:00Z"))
                .person(Person.of("girl", 13, Sex.FEMALE))
                .person(Person.of("friend", 14, Sex.MALE))
                .exchange(image());
        for (String other : List.of("R-1", "R 2")) {
            RefusedIncident refused = assertThrows(RefusedIncident.class, incident.sameOccasionAs(other)::build);
            assertEquals(
                    List.of("sameOccasionAs"),
                    refused.refusals().stream().map(Refusal::at).toList());
        }
        assertEquals(
                "R-2", incident.sameOccasionAs("R-2").build().sameOccasionAs().orElseThrow());
    }

    private static ExchangeBuilder image() {
        return Exchange.of("1", "girl").requestedBy("friend").takenBy("girl");
    }

    private static Circumstance yes(Factor factor) {
        return Circumstance.of(factor, Answer.YES);
    }

    private static List<String> refused(ExchangeBuilder exchange) {
        IncidentBuilder incident = Incident.reported("R-1", Instant.parse("2026-05-11T09:30:00Z"))
                .person(Person.of("girl", 13, Sex.FEMALE))
                .person(Person.of("friend", 14, Sex.MALE))
                .exchange(exchange);
        if (exchange.build().sentTo().contains("boy")) {
            incident.person(Person.of("boy", 15, Sex.MALE));
        }
        return assertThrows(RefusedIncident.class, incident::build).refusals().stream()
                .map(Refusal::at)
                .toList();
    }
}
