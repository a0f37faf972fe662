package daybook.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule: found, not found, and cannot tell for want of what. */
class AuditWitnessTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 5, 11);
    private static final Instant AT = Instant.parse("2026-05-11T09:00:00Z");

    private final List<RecordedRow> rows = new ArrayList<>();

    /** A child of 15 who is a person involved, on a crime of category 2 that is still open; nothing is wrong with it. */
    private RecordedRow row(String crime, String person, String code) {
        return RecordedRow.at(rows.size())
                .with(Detail.CRIME, crime)
                .with(Detail.PERSON, person)
                .with(Detail.ROLE, Role.PERSON_INVOLVED)
                .with(Detail.AGE, 15)
                .with(Detail.SEX, Sex.MALE)
                .with(Detail.OFFENCE, code)
                .with(Detail.CATEGORY, Category.NON_AGGRAVATED)
                .with(Detail.HAPPENED_ON, REPORTED.minusDays(2))
                .with(Detail.REPORTED_ON, REPORTED)
                .with(Detail.REPORTED_AT, AT)
                .with(Detail.RECORDED_ON, REPORTED)
                .with(Detail.RECORDED_AT, AT.plusSeconds(3_600))
                .with(Detail.FLAGS, new FlagSet(Set.of()))
                .with(Detail.ONLINE, Answer.NO)
                .without(Detail.LATE_RATIONALE)
                .without(Detail.OUTCOME)
                .without(Detail.CANCELLATION)
                .with(Detail.NOTICES, 1)
                .without(Detail.OTHER_REFERENCE)
                .build();
    }

    private static RecordedRow wanting(RecordedRow row, Detail wanting) {
        RecordedRow.Draft draft = RecordedRow.at(row.place());
        for (Detail detail : Detail.values()) {
            if (detail != wanting && row.hasNone(detail)) {
                draft.without(detail);
            } else if (detail != wanting) {
                row.value(detail, Object.class).ifPresent(it -> draft.with(detail, it));
            }
        }
        return draft.build();
    }

    private static AuditResult audit(RecordedRow... rows) {
        return AuditIncident.under(ForceSettings.defaults(), SwitchedOff.none())
                .on(RecordedIncident.of("i", List.of(rows), true));
    }

    private static void finds(String id, Severity severity, RecordedRow... rows) {
        assertTrue(
                audit(rows).findings().stream().anyMatch(it -> it.rule().id().equals(id) && it.severity() == severity),
                id + " is not found: " + audit(rows));
    }

    private static void findsNo(String id, RecordedRow... rows) {
        assertTrue(
                audit(rows).findings().stream().noneMatch(it -> it.rule().id().equals(id)), id);
    }

    private static void cannotTell(String id, Detail wanting, RecordedRow... rows) {
        findsNo(id, rows);
        assertTrue(
                audit(rows).cannotTell().stream().anyMatch(it -> it.rule().id().equals(id) && it.wanting() == wanting),
                id + " can tell: " + audit(rows));
    }

    private RecordedRow sender() {
        return row("1", "boy", "086/02");
    }

    private RecordedRow requester() {
        return row("2", "girl", "022/25").with(Detail.SEX, Sex.FEMALE);
    }

    @Test
    void nothing_is_found_on_a_record_that_follows_the_guidance() {
        assertEquals(List.of(), audit(sender(), requester()).findings());
    }

    @Test
    void a_child_suspected_where_nothing_aggravates() {
        RecordedRow suspect = sender().with(Detail.ROLE, Role.SUSPECT);

        finds("A-101", Severity.ERROR, suspect);
        findsNo("A-101", sender());
        findsNo("A-101", suspect.with(Detail.CATEGORY, Category.AGGRAVATED));
        findsNo("A-101", suspect.with(Detail.REPORTED_ON, LocalDate.of(2024, 4, 30)));
        findsNo("A-101", suspect.with(Detail.AGE, 18));
        cannotTell("A-101", Detail.AGE, wanting(suspect, Detail.AGE));
        cannotTell("A-101", Detail.REPORTED_ON, wanting(suspect, Detail.REPORTED_ON));
        cannotTell("A-101", Detail.ROLE, wanting(suspect, Detail.ROLE));
    }

    @Test
    void a_child_suspected_on_a_record_that_says_no_category_is_to_be_looked_at_unless_something_aggravates() {
        RecordedRow suspect = wanting(sender().with(Detail.ROLE, Role.SUSPECT), Detail.CATEGORY);

        finds("A-101", Severity.CHECK, suspect);
        findsNo("A-101", suspect, wanting(row("2", "man", "022/21").with(Detail.AGE, 30), Detail.CATEGORY));
        findsNo("A-101", suspect, wanting(row("2", "girl", "035/00"), Detail.CATEGORY));
    }

    @Test
    void a_child_suspected_under_ten() {
        finds("A-102", Severity.ERROR, sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 9));
        findsNo("A-102", sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 10));
        findsNo("A-102", sender().with(Detail.AGE, 9));
        cannotTell("A-102", Detail.AGE, wanting(sender().with(Detail.ROLE, Role.SUSPECT), Detail.AGE));
    }

    @Test
    void a_crime_of_a_child_who_is_the_victim_of_what_led_to_it() {
        RecordedRow victim = row("2", "boy", "022/05").with(Detail.ROLE, Role.VICTIM);

        finds("A-103", Severity.CHECK, sender(), victim);
        findsNo("A-103", sender(), victim.with(Detail.PERSON, "other"));
        cannotTell("A-103", Detail.PERSON, wanting(sender(), Detail.PERSON), victim);
    }

    @Test
    void an_image_crime_of_a_child_beside_an_adult() {
        RecordedRow man =
                row("2", "man", "022/21").with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 30);

        finds("A-104", Severity.CHECK, sender(), man);
        findsNo("A-104", sender(), man.with(Detail.AGE, 17));
        cannotTell("A-104", Detail.AGE, sender(), wanting(man, Detail.AGE));
    }

    @Test
    void a_child_who_is_two_things_on_one_crime() {
        RecordedRow victim = row("1", "boy", "086/02").with(Detail.ROLE, Role.VICTIM);

        finds("A-105", Severity.ERROR, sender(), victim);
        findsNo("A-105", sender(), victim.with(Detail.CRIME, "2"));
        cannotTell("A-105", Detail.PERSON, wanting(sender(), Detail.PERSON), victim);
    }

    @Test
    void one_kind_of_crime_without_the_other() {
        finds("A-201", Severity.CHECK, sender());
        finds("A-201", Severity.CHECK, requester());
        findsNo("A-201", sender(), requester());
        cannotTell("A-201", Detail.OFFENCE, sender(), wanting(requester(), Detail.OFFENCE));
        AuditResult gap = AuditIncident.under(ForceSettings.defaults(), SwitchedOff.none())
                .on(RecordedIncident.of("i", List.of(sender()), false));
        assertTrue(gap.cannotTell().stream().anyMatch(it -> it.wanting() == Detail.EVERY_ROW));
    }

    @Test
    void a_code_that_does_not_fit_the_ages_and_the_sex() {
        RecordedRow victim = row("2", "boy", "022/25").with(Detail.ROLE, Role.VICTIM);

        findsNo("A-202", requester(), victim);
        findsNo("A-202", requester(), sender());
        findsNo("A-202", requester().with(Detail.OFFENCE, "022/15"), victim.with(Detail.OFFENCE, "022/15"));
        finds("A-202", Severity.ERROR, requester(), victim.with(Detail.AGE, 12));
        finds("A-202", Severity.ERROR, requester(), victim.with(Detail.AGE, 16));
        finds("A-202", Severity.ERROR, requester(), victim.with(Detail.SEX, Sex.FEMALE));
        finds("A-202", Severity.ERROR, requester().with(Detail.AGE, 18), victim);
        finds("A-202", Severity.CHECK, requester(), sender().with(Detail.SEX, Sex.FEMALE));
        cannotTell("A-202", Detail.AGE, requester(), wanting(victim, Detail.AGE));
        cannotTell("A-202", Detail.ROLE, requester());
    }

    @Test
    void several_image_crimes_of_one_child() {
        RecordedRow again = row("3", "boy", "086/02");

        finds("A-203", Severity.ERROR, sender(), again);
        findsNo("A-203", sender(), again.with(Detail.PERSON, "other"));
        findsNo("A-203", sender(), again.with(Detail.CATEGORY, Category.AGGRAVATED));
        findsNo("A-203", sender(), again.with(Detail.CANCELLATION, CancellationGround.DUPLICATE));
        finds("A-203", Severity.CHECK, wanting(sender(), Detail.CATEGORY), wanting(again, Detail.CATEGORY));
        cannotTell("A-203", Detail.PERSON, wanting(sender(), Detail.PERSON), again);
    }

    @Test
    void a_code_that_is_not_known_or_was_not_law() {
        RecordedRow older = sender().with(Detail.OFFENCE, "175/08").with(Detail.HAPPENED_ON, LocalDate.of(2024, 1, 30));

        finds("A-204", Severity.ERROR, older);
        findsNo("A-204", older.with(Detail.HAPPENED_ON, LocalDate.of(2024, 1, 31)));
        finds("A-204", Severity.CHECK, sender().with(Detail.OFFENCE, "086/77"));
        findsNo("A-204", sender().with(Detail.OFFENCE, "105/01"));
        cannotTell("A-204", Detail.OFFENCE, wanting(sender(), Detail.OFFENCE));
        cannotTell("A-204", Detail.HAPPENED_ON, wanting(wanting(older, Detail.HAPPENED_ON), Detail.REPORTED_ON));
    }

    @Test
    void an_outcome_that_is_not_for_category_2() {
        RecordedRow closed = sender().with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION);

        finds("A-301", Severity.ERROR, closed);
        finds("A-301", Severity.CHECK, wanting(closed, Detail.CATEGORY));
        findsNo("A-301", closed.with(Detail.DEPARTURE, Answer.YES));
        findsNo("A-301", closed.with(Detail.CATEGORY, Category.AGGRAVATED));
        findsNo("A-301", closed.with(Detail.OUTCOME, Outcome.DIVERSION_COMPLETED));
        findsNo("A-301", closed.with(Detail.REPORTED_ON, LocalDate.of(2024, 4, 30)));
        cannotTell("A-301", Detail.OUTCOME, wanting(closed, Detail.OUTCOME));
    }

    @Test
    void an_outcome_that_lacks_what_it_needs() {
        Map<Outcome, Detail> needs = Map.of(
                Outcome.DIVERSION_COMPLETED, Detail.ACTIVITY_COMPLETED,
                Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST, Detail.OUTCOME_RATIONALE);
        needs.forEach((outcome, detail) -> {
            RecordedRow closed = sender().with(Detail.OUTCOME, outcome);
            finds("A-302", Severity.ERROR, closed.with(detail, Answer.NO));
            findsNo("A-302", closed.with(detail, Answer.YES));
            cannotTell("A-302", detail, closed);
        });
        RecordedRow handedOn = sender().with(Detail.OUTCOME, Outcome.ANOTHER_BODY_ACTS);
        finds("A-302", Severity.ERROR, handedOn.with(Detail.AGENCY, Answer.NO));
        finds("A-302", Severity.ERROR, handedOn.with(Detail.VICTIM_SIDE_AWARE, Answer.NO));
        findsNo("A-302", handedOn.with(Detail.AGENCY, Answer.YES).with(Detail.VICTIM_SIDE_AWARE, Answer.YES));
    }

    @Test
    void an_outcome_that_is_dated_too_early() {
        RecordedRow closed = sender().with(Detail.OUTCOME, Outcome.DIVERSION_COMPLETED);

        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(3)));
        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(1)));
        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, LocalDate.of(2019, 3, 31)));
        findsNo("A-303", closed.with(Detail.OUTCOME_DAY, REPORTED));
        cannotTell("A-303", Detail.OUTCOME_DAY, closed);
    }

    @Test
    void a_cancellation_by_the_investigating_officer() {
        RecordedRow cancelled = sender().with(Detail.CANCELLATION, CancellationGround.RECORDED_IN_ERROR)
                .with(Detail.CANCELLED_BY, "1234");

        finds("A-304", Severity.ERROR, cancelled.with(Detail.INVESTIGATING_OFFICER, "1234"));
        findsNo("A-304", cancelled.with(Detail.INVESTIGATING_OFFICER, "99"));
        findsNo(
                "A-304",
                cancelled
                        .with(Detail.CANCELLATION, CancellationGround.TRANSFERRED)
                        .with(Detail.INVESTIGATING_OFFICER, "1234"));
        cannotTell("A-304", Detail.INVESTIGATING_OFFICER, cancelled);
    }

    @Test
    void a_crime_that_is_recorded_late() {
        RecordedRow late = sender().with(Detail.RECORDED_AT, AT.plusSeconds(24 * 3_600 + 1));

        finds("A-401", Severity.ERROR, late);
        findsNo("A-401", late.with(Detail.LATE_RATIONALE, Answer.YES));
        findsNo("A-401", sender().with(Detail.RECORDED_AT, AT.plusSeconds(24 * 3_600)));
        cannotTell("A-401", Detail.LATE_RATIONALE, wanting(late, Detail.LATE_RATIONALE));
        RecordedRow days = wanting(sender(), Detail.RECORDED_AT);
        cannotTell("A-401", Detail.RECORDED_AT, days.with(Detail.RECORDED_ON, REPORTED.plusDays(1)));
        finds("A-401", Severity.ERROR, days.with(Detail.RECORDED_ON, REPORTED.plusDays(2)));
        findsNo("A-401", days);
    }

    @Test
    void flags_that_are_missing() {
        finds("A-402", Severity.ERROR, sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSE))));
        findsNo("A-402", sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSE, Flag.CSA))));
        finds("A-402", Severity.ERROR, sender().with(Detail.ONLINE, Answer.YES));
        findsNo("A-402", sender().with(Detail.ONLINE, Answer.YES).with(Detail.FLAGS, new FlagSet(Set.of(Flag.ONLINE))));
        cannotTell("A-402", Detail.FLAGS, wanting(sender(), Detail.FLAGS));
        cannotTell("A-402", Detail.ONLINE, wanting(sender(), Detail.ONLINE));
    }

    @Test
    void a_further_notice_that_is_not_marked() {
        RecordedRow again = sender().with(Detail.NOTICES, 2).with(Detail.REPEATED, Answer.NO);

        finds("A-501", Severity.CHECK, again);
        findsNo("A-501", again.with(Detail.REPEATED, Answer.YES));
        findsNo("A-501", again.with(Detail.NOTICES, 1));
        cannotTell("A-501", Detail.NOTICES, wanting(again, Detail.NOTICES));
        cannotTell("A-501", Detail.REPEATED, wanting(again, Detail.REPEATED));
    }

    @Test
    void one_child_under_two_references() {
        finds("A-502", Severity.CHECK, sender().with(Detail.OTHER_REFERENCE, Answer.YES));
        findsNo("A-502", sender());
        cannotTell("A-502", Detail.OTHER_REFERENCE, wanting(sender(), Detail.OTHER_REFERENCE));
    }

    @Test
    void a_suspect_of_before_the_revision_on_an_open_crime() {
        RecordedRow older =
                sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.REPORTED_ON, LocalDate.of(2024, 4, 30));

        finds("A-601", Severity.CHECK, older);
        findsNo("A-601", older.with(Detail.REPORTED_ON, LocalDate.of(2024, 5, 1)));
        findsNo("A-601", older.with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION));
        findsNo("A-601", older.with(Detail.CANCELLATION, CancellationGround.DUPLICATE));
        cannotTell("A-601", Detail.OUTCOME, wanting(older, Detail.OUTCOME));
    }

    @Test
    void a_rule_that_a_force_switched_off_finds_nothing_and_says_nothing() {
        RecordedRow suspect = sender().with(Detail.ROLE, Role.SUSPECT);
        SwitchedOff off = new SwitchedOff(Map.of(AuditRule.CHILD_SUSPECTED_WITHOUT_AGGRAVATION, "under review"));

        AuditResult result =
                AuditIncident.under(ForceSettings.defaults(), off).on(RecordedIncident.of("i", List.of(suspect), true));

        assertTrue(result.findings().stream().noneMatch(it -> it.rule().id().equals("A-101")));
    }

    @Test
    void what_was_found_is_said_with_its_facts_and_without_the_person() {
        Finding finding = audit(sender().with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION)).findings().stream()
                .filter(it -> it.rule().id().equals("A-301"))
                .findFirst()
                .orElseThrow();

        assertEquals("Closed with outcome 8, and nothing aggravates.", finding.found(Wording.english()));
        assertTrue(finding.should(Wording.english()).startsWith("Outcome 20, 21 or 22"));
        assertTrue(Arrays.stream(AuditRule.values())
                .allMatch(it -> AuditRule.under(it.id()).orElseThrow() == it));
    }
}
