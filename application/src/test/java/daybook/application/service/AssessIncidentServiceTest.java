package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.category.Category;
import daybook.domain.child.Sex;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.outcome.GravityMatrix;
import daybook.domain.outcome.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessIncidentServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T16:00:00Z"), ZoneOffset.UTC);

    @Test
    void an_incident_that_nothing_aggravates_closes_with_twenty_twenty_one_or_twenty_two() {
        Assessment assessment = service("GMP", ForceSettings.defaults()).assess(report(null));

        assertEquals(Optional.of(Category.NON_AGGRAVATED), assessment.decision().category());
        assertEquals("R/1", assessment.reference());
        assertEquals(2, assessment.crimes().size());
        assessment.crimes().forEach(crime -> {
            assertEquals(
                    List.of("20", "21", "22"),
                    crime.outcomes().stream().map(Outcome::code).toList());
            assertEquals(GravityMatrix.GUIDANCE_PREVAILS, crime.gravityMatrix());
        });
    }

    @Test
    void the_force_is_the_one_reported_and_otherwise_the_one_set() {
        assertEquals(
                "MPS",
                service("GMP", ForceSettings.defaults()).assess(report("MPS")).force());
        assertEquals(
                "GMP",
                service("GMP", ForceSettings.defaults()).assess(report(null)).force());
    }

    @Test
    void it_is_decided_under_the_settings_of_the_force() {
        ForceSettings late = ForceSettings.defaults().adoptedOn(LocalDate.of(2026, 6, 1));

        assertEquals(
                Edition.BEFORE_2024,
                service("", late).assess(report(null)).decision().edition());
    }

    @Test
    void an_assessment_holds_the_crimes_of_its_decision_and_tells_nobody() {
        Assessment assessment = service("", ForceSettings.defaults()).assess(report(null));

        assertThrows(
                IllegalArgumentException.class,
                () -> new Assessment("", assessment.incident(), assessment.decision(), List.of()));
        assertFalse(assessment.toString().contains("R/1"));
    }

    private static AssessIncidentService service(String force, ForceSettings settings) {
        return AssessIncidentService.with(new HomeForce(force, settings), CLOCK, ShapeCheck.NONE);
    }

    private static IncidentReport report(String force) {
        return new IncidentReport(
                "R/1",
                force,
                OffsetDateTime.parse("2026-05-11T09:30:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new PersonReport("boy", null, 13, Sex.MALE, null),
                        new PersonReport("girl", null, 15, Sex.FEMALE, null)),
                List.of(new ExchangeReport(
                        "1",
                        "boy",
                        "boy",
                        null,
                        List.of(new RequestReport(List.of("girl"))),
                        null,
                        "boy",
                        List.of("girl"),
                        null,
                        null,
                        null,
                        null,
                        Answer.NO,
                        null)));
    }
}
