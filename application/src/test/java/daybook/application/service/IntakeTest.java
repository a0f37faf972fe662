package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Place;
import daybook.domain.incident.Refusal;
import daybook.domain.incident.ReportedBy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final OffsetDateTime REPORTED = OffsetDateTime.parse("2026-05-11T09:30:00Z");
    private static final Instant NOW = Instant.parse("2026-05-11T16:00:00Z");

    private final AtomicInteger explained = new AtomicInteger();
    private final Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC), report -> {
        explained.incrementAndGet();
        return List.of();
    });

    @Test
    void what_is_left_out_is_not_known() {
        Incident incident = intake.toIncident(report(person("a"), exchange("a", null, null)));
        Exchange exchange = incident.exchanges().get(0);

        assertEquals(ReportedBy.NOT_KNOWN, incident.reportedBy());
        assertEquals(Place.ENGLAND_AND_WALES, incident.place());
        assertTrue(incident.flags().isEmpty());
        assertEquals(Age.NOT_KNOWN, incident.people().get(0).age());
        assertEquals(Sex.NOT_KNOWN, incident.people().get(0).sex());
        assertEquals(Imagery.PHOTOGRAPH, exchange.imagery());
        assertFalse(exchange.requestsKnown());
        assertEquals(Answer.NOT_KNOWN, exchange.sent());
        assertEquals(Answer.NOT_KNOWN, exchange.circumstance(Factor.COERCED).answer());
    }

    @Test
    void nothing_else_closes_what_is_left_out_and_leaves_what_was_said_not_known() {
        List<CircumstanceReport> said =
                List.of(new CircumstanceReport(Factor.COERCED, Answer.NOT_KNOWN, null, null, null, null));

        Exchange exchange = intake.toIncident(report(person("a"), exchange("a", said, Answer.NO)))
                .exchanges()
                .get(0);

        assertEquals(Answer.NOT_KNOWN, exchange.circumstance(Factor.COERCED).answer());
        assertEquals(Answer.NO, exchange.circumstance(Factor.GROOMED).answer());
        assertTrue(exchange.requestsKnown());
        assertEquals(Answer.NO, exchange.sent());
    }

    @Test
    void the_moment_of_recording_is_now_unless_it_is_said() {
        assertEquals(
                NOW,
                intake.toIncident(report(person("a"), exchange("a", null, null)))
                        .recordedAt());
    }

    @Test
    void nothing_is_reported_or_recorded_before_it_happens_but_for_a_clock_that_is_ahead() {
        IncidentReport now = report(person("a"), exchange("a", null, null));
        IncidentReport later = at(REPORTED, REPORTED.plusHours(1), person("a"));

        at(REPORTED.minusMinutes(5)).toIncident(now);
        assertEquals(List.of("reportedAt"), places(at(REPORTED.minusSeconds(301)), now));
        assertEquals(List.of("recordedAt"), places(at(REPORTED.plusSeconds(3299)), later));
        assertEquals(List.of("reportedAt"), places(at(REPORTED.minusSeconds(301)), later));
    }

    @Test
    void a_record_whose_moment_was_not_said_is_being_made() {
        assertTrue(intake.toIncident(report(person("a"), exchange("a", null, null)))
                .isRecordedNow());
        assertFalse(intake.toIncident(at(REPORTED, REPORTED, person("a"))).isRecordedNow());
    }

    @Test
    void no_report_is_older_than_such_records_are() {
        OffsetDateTime slip = OffsetDateTime.parse("1900-05-11T09:30:00Z");

        assertEquals(List.of("reportedAt"), places(at(slip, slip, person("a"))));
        intake.toIncident(at(OffsetDateTime.parse("1990-01-01T00:00:00Z"), REPORTED, person("a")));
    }

    @Test
    void one_reference_for_two_children_is_refused_at_the_second() {
        assertEquals(
                List.of("people[1].child"),
                places(at(
                        REPORTED,
                        REPORTED,
                        new PersonReport("a", null, null, null, "C-1"),
                        new PersonReport("b", null, null, null, "C-1"))));
    }

    @Test
    void a_sound_report_needs_no_explanation() {
        intake.toIncident(report(person("a"), exchange("a", null, null)));

        assertEquals(0, explained.get());
    }

    @Test
    void an_age_and_a_date_of_birth_have_to_agree() {
        LocalDate born = LocalDate.of(2012, 5, 12);

        intake.toIncident(report(new PersonReport("a", born, 13, null, null), exchange("a", null, null)));

        assertEquals(
                List.of("people[0].age"),
                places(report(new PersonReport("a", born, 14, null, null), exchange("a", null, null))));
    }

    @Test
    void everything_wrong_is_said_at_once_and_in_the_order_of_the_report() {
        IncidentReport report = new IncidentReport(
                "not a reference",
                "not a force",
                REPORTED,
                REPORTED.minusMinutes(1),
                "data:image/png",
                null,
                null,
                null,
                null,
                "R/0 ",
                List.of(Flag.CSE, Flag.CSE),
                List.of(new PersonReport("not an id", null, 121, null, "no child")),
                List.of(new ExchangeReport(
                        "1",
                        "not an id",
                        "nobody",
                        null,
                        List.of(new RequestReport(List.of())),
                        null,
                        null,
                        List.of("not an id"),
                        null,
                        null,
                        null,
                        List.of(
                                new CircumstanceReport(Factor.BULLIED, Answer.NO, null, null, null, null),
                                new CircumstanceReport(Factor.COERCED, Answer.NO, List.of("nobody"), null, null, null),
                                new CircumstanceReport(Factor.COERCED, Answer.NO, null, null, null, null)),
                        Answer.YES,
                        "999/99")));

        assertEquals(
                List.of(
                        "reference",
                        "lateRationale",
                        "flags[1]",
                        "force",
                        "sameOccasionAs",
                        "people[0].age",
                        "people[0].id",
                        "people[0].child",
                        "exchanges[0].requests[0].by",
                        "exchanges[0].circumstances[2].factor",
                        "exchanges[0].otherCircumstances",
                        "exchanges[0].leadOffence",
                        "recordedAt",
                        "flags",
                        "exchanges[0].takenBy",
                        "exchanges[0].sentBy",
                        "exchanges[0].circumstances[1].by[0]",
                        "exchanges[0].circumstances[1]"),
                places(report));
    }

    @Test
    void a_refused_person_does_not_make_a_stranger_of_those_who_mention_them() {
        assertEquals(List.of("people[0].id"), places(report(person("not an id"), exchange("not an id", null, null))));
    }

    @Test
    void no_refusal_repeats_what_was_given() {
        IncidentReport report = report(person("canary id"), exchange("canary", null, null));

        RefusedReport refused = assertThrows(RefusedReport.class, () -> intake.toIncident(report));

        assertFalse(refused.getMessage().contains("canary"), refused.getMessage());
        assertFalse(report.toString().contains("canary"), report.toString());
    }

    private List<String> places(IncidentReport report) {
        return places(intake, report);
    }

    private static List<String> places(Intake intake, IncidentReport report) {
        return assertThrows(RefusedReport.class, () -> intake.toIncident(report)).refusals().stream()
                .map(Refusal::at)
                .toList();
    }

    private static Intake at(OffsetDateTime now) {
        return new Intake(Clock.fixed(now.toInstant(), ZoneOffset.UTC), ShapeCheck.NONE);
    }

    private static IncidentReport at(OffsetDateTime reported, OffsetDateTime recorded, PersonReport... people) {
        return report(reported, recorded, List.of(people), exchange("a", null, null));
    }

    private static PersonReport person(String id) {
        return new PersonReport(id, null, null, null, null);
    }

    private static ExchangeReport exchange(String pictured, List<CircumstanceReport> circumstances, Answer others) {
        return new ExchangeReport(
                "1", pictured, null, null, null, null, null, null, null, null, null, circumstances, others, null);
    }

    private static IncidentReport report(PersonReport person, ExchangeReport exchange) {
        return report(REPORTED, null, List.of(person), exchange);
    }

    private static IncidentReport report(
            OffsetDateTime reported, OffsetDateTime recorded, List<PersonReport> people, ExchangeReport exchange) {
        return new IncidentReport(
                "R/1", null, reported, recorded, null, null, null, null, null, null, null, people, List.of(exchange));
    }
}
