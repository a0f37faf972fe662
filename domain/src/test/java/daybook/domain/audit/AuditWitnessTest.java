package daybook.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

    /** What is wanting is always something of which the page of the rule says that it needs it. */
    private static AuditResult audit(boolean isWhole, RecordedRow... rows) {
        AuditResult result = AuditIncident.under(ForceSettings.defaults(), SwitchedOff.none())
                .on(RecordedIncident.of("i", List.of(rows), isWhole));
        result.cannotTell()
                .forEach(it -> assertTrue(
                        it.rule().needs().contains(it.wanting()), it.rule().id() + " " + it.wanting()));
        result.findings()
                .forEach(it -> assertTrue(
                        it.severity() == it.rule().severity() || it.rule().isSometimesLess(),
                        it.rule().id()));
        return result;
    }

    private static AuditResult audit(RecordedRow... rows) {
        return audit(true, rows);
    }

    private static void finds(String id, Severity severity, RecordedRow... rows) {
        assertTrue(
                audit(rows).findings().stream().anyMatch(it -> it.rule().id().equals(id) && it.severity() == severity),
                id + " is not found: " + audit(rows));
    }

    /** Found so often, and each time said so. */
    private static void finds(String id, String found, RecordedRow... rows) {
        List<String> said = audit(rows).findings().stream()
                .filter(it -> it.rule().id().equals(id))
                .map(it -> it.found(Wording.english()))
                .toList();
        assertEquals(List.of(found), said);
    }

    private static void findsNo(String id, RecordedRow... rows) {
        assertTrue(
                audit(rows).findings().stream().noneMatch(it -> it.rule().id().equals(id)), id);
    }

    private static void cannotTell(String id, Detail wanting, RecordedRow... rows) {
        findsNo(id, rows);
        assertTrue(wants(id, wanting, audit(rows)), id + " can tell: " + audit(rows));
    }

    private static void shouldBe(String id, String should, RecordedRow... rows) {
        List<String> said = audit(rows).findings().stream()
                .filter(it -> it.rule().id().equals(id))
                .map(it -> it.should(Wording.english()))
                .toList();
        assertEquals(List.of(should), said);
    }

    private static boolean wants(String id, Detail wanting, AuditResult result) {
        return result.cannotTell().stream().anyMatch(it -> it.rule().id().equals(id) && it.wanting() == wanting);
    }

    /** On a crime of category 1, as a suspect. */
    private static RecordedRow aggravated(RecordedRow row) {
        return row.with(Detail.CATEGORY, Category.AGGRAVATED).with(Detail.ROLE, Role.SUSPECT);
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
        findsNo("A-101", suspect, wanting(row("2", "man", "022/21").with(Detail.AGE, 18), Detail.CATEGORY));
        finds(
                "A-101",
                Severity.CHECK,
                suspect,
                wanting(row("2", "girl", "022/21").with(Detail.AGE, 17), Detail.CATEGORY));
        findsNo("A-101", suspect, wanting(row("2", "girl", "035/00"), Detail.CATEGORY));
    }

    @Test
    void a_child_suspected_under_ten() {
        finds("A-102", Severity.ERROR, sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 9));
        findsNo("A-102", sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 10));
        findsNo("A-102", sender().with(Detail.AGE, 9));
        finds(
                "A-102",
                Severity.CHECK,
                sender().with(Detail.ROLE, Role.SUSPECT)
                        .with(Detail.AGE, 9)
                        .with(Detail.OUTCOME, Outcome.SUSPECT_UNDER_TEN));
        cannotTell("A-102", Detail.AGE, wanting(sender().with(Detail.ROLE, Role.SUSPECT), Detail.AGE));
    }

    @Test
    void an_adult_who_is_recorded_as_person_involved() {
        finds("A-106", Severity.ERROR, sender().with(Detail.AGE, 18));
        findsNo("A-106", sender().with(Detail.AGE, 17));
        findsNo("A-106", sender().with(Detail.AGE, 18).with(Detail.ROLE, Role.SUSPECT));
        cannotTell("A-106", Detail.AGE, wanting(sender(), Detail.AGE));
        cannotTell("A-106", Detail.ROLE, wanting(sender(), Detail.ROLE));
    }

    @Test
    void a_crime_that_is_counted_by_its_victim_and_names_none() {
        RecordedRow shared = aggravated(row("1", "boy", "175/08"));

        finds("A-107", "Code 175/08 is counted by its victim, and no victim is on the crime.", shared);
        findsNo("A-107", shared, aggravated(row("1", "girl", "175/08")).with(Detail.ROLE, Role.VICTIM));
        findsNo("A-107", aggravated(row("1", "boy", "086/02")));
        findsNo("A-107", aggravated(row("1", "boy", "105/01")));
        cannotTell("A-107", Detail.ROLE, shared, wanting(row("1", "girl", "175/08"), Detail.ROLE));
        cannotTell("A-107", Detail.OFFENCE, wanting(shared, Detail.OFFENCE));
        assertTrue(wants("A-107", Detail.EVERY_ROW, audit(false, shared)));
        assertFalse(wants("A-107", Detail.EVERY_ROW, audit(shared)));
    }

    @Test
    void a_crime_of_a_child_who_is_the_victim_of_what_led_to_it() {
        RecordedRow victim = row("2", "boy", "022/05").with(Detail.ROLE, Role.VICTIM);

        finds("A-103", Severity.CHECK, sender(), victim);
        findsNo("A-103", sender(), victim.with(Detail.PERSON, "other"));
        findsNo("A-103", sender(), victim.with(Detail.OFFENCE, "175/08"));
        findsNo("A-103", sender(), victim.with(Detail.ROLE, Role.WITNESS));
        findsNo("A-103", sender().with(Detail.AGE, 18), victim);
        findsNo("A-103", sender().with(Detail.ROLE, Role.WITNESS), victim);
        cannotTell("A-103", Detail.PERSON, wanting(sender(), Detail.PERSON), victim);
        cannotTell("A-103", Detail.OFFENCE, sender(), wanting(victim, Detail.OFFENCE));
    }

    @Test
    void an_image_crime_of_a_child_beside_an_adult() {
        RecordedRow man =
                row("2", "man", "022/21").with(Detail.ROLE, Role.SUSPECT).with(Detail.AGE, 30);

        finds("A-104", Severity.CHECK, sender(), man);
        finds("A-104", Severity.CHECK, sender(), man.with(Detail.AGE, 18));
        findsNo("A-104", sender(), man.with(Detail.AGE, 17));
        findsNo("A-104", sender().with(Detail.AGE, 18), man);
        findsNo("A-104", sender().with(Detail.OFFENCE, "022/25"), man);
        finds(
                "A-104",
                "Code 086/02 is recorded for a child, and an adult is a suspect in the same incident.",
                sender(),
                man);
        cannotTell("A-104", Detail.AGE, sender(), wanting(man, Detail.AGE));
    }

    @Test
    void a_child_who_is_two_things_on_one_crime() {
        RecordedRow victim = row("1", "boy", "086/02").with(Detail.ROLE, Role.VICTIM);

        finds("A-105", Severity.ERROR, sender(), victim);
        findsNo("A-105", sender(), victim.with(Detail.CRIME, "2"));
        findsNo("A-105", sender(), victim.with(Detail.PERSON, "other"));
        findsNo("A-105", sender().with(Detail.AGE, 18), victim);
        cannotTell("A-105", Detail.PERSON, wanting(sender(), Detail.PERSON), victim);
    }

    @Test
    void one_kind_of_crime_without_the_other_where_nothing_aggravates() {
        finds("A-201", "Code 086/02 stands without a crime of class 21 or 22B in the incident.", sender());
        finds("A-201", "Code 022/25 stands without a crime of 086/02 in the incident.", requester());
        finds("A-201", Severity.CHECK, requester().with(Detail.OFFENCE, "021/24"));
        findsNo("A-201", sender(), requester());
        findsNo("A-201", sender(), row("3", "girl", "105/01"));
        findsNo("A-201", row("3", "girl", "105/01"));
        finds("A-201", Severity.CHECK, requester(), row("3", "girl", "105/01"));
        findsNo("A-201", sender().with(Detail.CATEGORY, Category.AGGRAVATED));
        finds("A-201", Severity.CHECK, wanting(requester(), Detail.CATEGORY));
        assertTrue(wants("A-201", Detail.CATEGORY, audit(wanting(requester(), Detail.CATEGORY))));
        cannotTell("A-201", Detail.OFFENCE, sender(), wanting(requester(), Detail.OFFENCE));
        assertTrue(wants("A-201", Detail.EVERY_ROW, audit(false, sender())));
        assertFalse(wants("A-201", Detail.EVERY_ROW, audit(false, sender(), requester())));
    }

    @Test
    void the_crimes_with_an_error_are_those_on_whose_rows_one_is_found() {
        RecordedRow suspected = sender().with(Detail.ROLE, Role.SUSPECT);

        assertEquals(
                Set.of(suspected.text(Detail.CRIME)),
                audit(suspected, requester()).crimesWithError());
        assertEquals(Set.of(), audit(sender()).crimesWithError());
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
        finds(
                "A-202",
                "Code 022/25 does not fit the ages and sex on the record.",
                requester(),
                victim.with(Detail.AGE, 12));
        shouldBe("A-202", "By the ages and the sex: 021/25", requester(), victim.with(Detail.AGE, 12));
        shouldBe(
                "A-202",
                "By the ages and the sex: no code of class 21 or 22B",
                requester(),
                victim.with(Detail.AGE, 16));
        shouldBe(
                "A-202",
                "By the ages and the sex: 022/20",
                requester().with(Detail.AGE, 18),
                victim.with(Detail.SEX, Sex.FEMALE));
        findsNo("A-202", sender(), row("3", "girl", "086/02").with(Detail.AGE, 12));
        findsNo("A-202", requester(), victim.with(Detail.AGE, 13));
        finds("A-202", Severity.ERROR, requester().with(Detail.OFFENCE, "021/25"), victim);
        cannotTell("A-202", Detail.SEX, requester(), wanting(victim, Detail.SEX));
        cannotTell("A-202", Detail.SEX, requester(), victim.with(Detail.SEX, Sex.NOT_KNOWN));
        assertFalse(wants("A-202", Detail.SEX, audit(requester(), victim)));
        cannotTell("A-202", Detail.ROLE, requester(), row("3", "boy", "175/08"));
        cannotTell("A-202", Detail.PERSON, requester(), wanting(sender(), Detail.PERSON));
        findsNo("A-202", requester(), wanting(sender().with(Detail.SEX, Sex.FEMALE), Detail.PERSON));
        cannotTell("A-202", Detail.ROLE, victim);
        cannotTell("A-202", Detail.AGE, wanting(requester(), Detail.AGE), victim);
        cannotTell("A-202", Detail.AGE, requester(), wanting(victim, Detail.AGE));
        cannotTell("A-202", Detail.ROLE, requester(), row("3", "girl", "086/02"));
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
        finds(
                "A-203",
                "Another crime of code 086/02 is recorded for the same people in this incident.",
                sender(),
                again);
        finds("A-203", Severity.CHECK, sender(), row("1", "girl", "086/02"), again, row("3", "girl", "086/02"));
        finds("A-203", Severity.CHECK, aggravated(sender()), aggravated(again));
        findsNo("A-203", sender(), again, row("3", "girl", "086/02").with(Detail.ROLE, Role.VICTIM));
        findsNo("A-203", sender(), again.with(Detail.OFFENCE, "086/10"));
        findsNo("A-203", requester(), requester().with(Detail.CRIME, "3"));
        findsNo("A-203", sender().with(Detail.ROLE, Role.WITNESS), again.with(Detail.ROLE, Role.WITNESS));
        cannotTell("A-203", Detail.PERSON, wanting(sender(), Detail.PERSON), wanting(again, Detail.PERSON));
        cannotTell("A-203", Detail.PERSON, wanting(sender(), Detail.PERSON), again);
    }

    @Test
    void a_code_that_is_not_known_or_was_not_law() {
        RecordedRow older = sender().with(Detail.OFFENCE, "175/08").with(Detail.HAPPENED_ON, LocalDate.of(2024, 1, 30));

        finds("A-204", Severity.ERROR, older);
        findsNo("A-204", older.with(Detail.HAPPENED_ON, LocalDate.of(2024, 1, 31)));
        finds("A-204", "Code 175/08 was not in force on 2024-01-30.", older);
        finds(
                "A-204",
                "Code 086/77 is not one that is held here of its class.",
                sender().with(Detail.OFFENCE, "086/77"));
        finds("A-204", Severity.CHECK, sender().with(Detail.OFFENCE, "086/77"));
        findsNo("A-204", sender().with(Detail.OFFENCE, "008/99"));
        findsNo("A-204", sender().with(Detail.OFFENCE, "08"));
        findsNo("A-204", sender());
        findsNo("A-204", sender().with(Detail.OFFENCE, "105/01"));
        assertFalse(wants(
                "A-204",
                Detail.HAPPENED_ON,
                audit(wanting(wanting(sender(), Detail.HAPPENED_ON), Detail.REPORTED_ON))));
        cannotTell("A-204", Detail.OFFENCE, wanting(sender(), Detail.OFFENCE));
        cannotTell("A-204", Detail.HAPPENED_ON, wanting(wanting(older, Detail.HAPPENED_ON), Detail.REPORTED_ON));
    }

    @Test
    void possession_that_is_recorded_for_a_child_where_nothing_aggravates() {
        RecordedRow received = sender().with(Detail.OFFENCE, "086/10");

        finds("A-205", "Code 086/10 is recorded for a child, and nothing aggravates.", received);
        findsNo("A-205", sender());
        findsNo("A-205", received.with(Detail.CATEGORY, Category.AGGRAVATED));
        findsNo("A-205", received.with(Detail.AGE, 18));
        findsNo("A-205", received.with(Detail.ROLE, Role.WITNESS));
        finds("A-205", Severity.CHECK, wanting(received, Detail.CATEGORY));
        cannotTell("A-205", Detail.AGE, wanting(received, Detail.AGE));
        cannotTell("A-205", Detail.ROLE, wanting(received, Detail.ROLE));
        cannotTell("A-205", Detail.OFFENCE, wanting(received, Detail.OFFENCE));
    }

    @Test
    void a_crime_that_is_said_not_to_be_aggravated_and_is() {
        finds(
                "A-206",
                "The crime is recorded as not aggravated, and its code 035/00 is for what aggravates.",
                sender().with(Detail.OFFENCE, "035/00"));
        finds(
                "A-206",
                "The crime is recorded as not aggravated, and an adult answers for it.",
                requester().with(Detail.AGE, 18));
        findsNo("A-206", sender());
        findsNo("A-206", sender().with(Detail.OFFENCE, "105/01"));
        findsNo("A-206", aggravated(sender().with(Detail.OFFENCE, "035/00")));
        findsNo(
                "A-206",
                requester(),
                row("2", "man", "022/25").with(Detail.AGE, 30).with(Detail.ROLE, Role.WITNESS));
        cannotTell("A-206", Detail.CATEGORY, wanting(sender(), Detail.CATEGORY));
        cannotTell("A-206", Detail.AGE, wanting(sender(), Detail.AGE));
        cannotTell("A-206", Detail.ROLE, wanting(sender(), Detail.ROLE));
        cannotTell("A-206", Detail.OFFENCE, wanting(sender(), Detail.OFFENCE));
    }

    @Test
    void outcome_11_where_nobody_is_under_ten() {
        RecordedRow closed = aggravated(sender()).with(Detail.OUTCOME, Outcome.SUSPECT_UNDER_TEN);

        finds("A-305", "Closed with outcome 11, and nobody under 10 answers for it.", closed.with(Detail.AGE, 10));
        finds("A-305", Severity.ERROR, closed.with(Detail.ROLE, Role.VICTIM).with(Detail.AGE, 9));
        findsNo("A-305", closed.with(Detail.AGE, 9));
        findsNo("A-305", closed, row("1", "girl", "086/02").with(Detail.AGE, 9));
        findsNo("A-305", closed.with(Detail.OUTCOME, Outcome.CHARGED));
        cannotTell("A-305", Detail.AGE, wanting(closed, Detail.AGE));
        cannotTell("A-305", Detail.ROLE, closed, wanting(row("1", "girl", "086/02"), Detail.ROLE));
        cannotTell("A-305", Detail.OUTCOME, wanting(closed, Detail.OUTCOME));
    }

    @Test
    void outcome_21_on_an_aggravated_crime() {
        RecordedRow closed = aggravated(sender()).with(Detail.OUTCOME, Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST);

        finds("A-306", "An aggravated crime, closed with outcome 21.", closed);
        findsNo("A-306", closed.with(Detail.CATEGORY, Category.NON_AGGRAVATED));
        findsNo("A-306", closed.with(Detail.OUTCOME, Outcome.CHARGED));
        cannotTell("A-306", Detail.CATEGORY, wanting(closed, Detail.CATEGORY));
        cannotTell("A-306", Detail.OUTCOME, wanting(closed, Detail.OUTCOME));
    }

    @Test
    void days_that_are_out_of_order() {
        finds(
                "A-403",
                "The record says that the crime was done after the day on which it was reported.",
                sender().with(Detail.HAPPENED_ON, REPORTED.plusDays(1)));
        finds(
                "A-403",
                "The record says that the crime was recorded before the day on which it was reported.",
                sender().with(Detail.RECORDED_ON, REPORTED.minusDays(1)));
        findsNo("A-403", sender().with(Detail.HAPPENED_ON, REPORTED).with(Detail.RECORDED_ON, REPORTED));
        cannotTell("A-403", Detail.REPORTED_ON, wanting(sender(), Detail.REPORTED_ON));
        cannotTell("A-403", Detail.HAPPENED_ON, wanting(sender(), Detail.HAPPENED_ON));
        cannotTell("A-403", Detail.RECORDED_ON, wanting(sender(), Detail.RECORDED_ON));
    }

    @Test
    void repeat_that_is_marked_too_early() {
        RecordedRow marked = sender().with(Detail.REPEATED, Answer.YES);

        finds("A-503", "Repeat is marked, and the register knows fewer notices of the child than it takes.", marked);
        findsNo("A-503", marked.with(Detail.NOTICES, 2));
        findsNo("A-503", marked.with(Detail.REPEATED, Answer.NO));
        findsNo("A-503", marked.with(Detail.ROLE, Role.VICTIM));
        findsNo("A-503", marked.with(Detail.AGE, 18));
        finds("A-503", Severity.CHECK, wanting(marked, Detail.AGE));
        cannotTell("A-503", Detail.NOTICES, wanting(marked, Detail.NOTICES));
        cannotTell("A-503", Detail.PERSON, wanting(wanting(marked, Detail.NOTICES), Detail.PERSON));
        cannotTell("A-503", Detail.REPORTED_ON, wanting(wanting(marked, Detail.NOTICES), Detail.REPORTED_ON));
        cannotTell("A-503", Detail.REPEATED, wanting(marked, Detail.REPEATED));
        cannotTell("A-503", Detail.ROLE, wanting(marked, Detail.ROLE));
    }

    @Test
    void a_person_involved_on_a_report_from_before_the_revision() {
        RecordedRow older = sender().with(Detail.REPORTED_ON, LocalDate.of(2024, 4, 30));

        finds("A-602", Severity.CHECK, older.with(Detail.AGE, 10));
        findsNo("A-602", older.with(Detail.AGE, 9));
        findsNo("A-602", older.with(Detail.AGE, 18));
        findsNo("A-602", older.with(Detail.REPORTED_ON, LocalDate.of(2024, 5, 1)));
        findsNo("A-602", older.with(Detail.ROLE, Role.SUSPECT));
        cannotTell("A-602", Detail.AGE, wanting(older, Detail.AGE));
        cannotTell("A-602", Detail.REPORTED_ON, wanting(older, Detail.REPORTED_ON));
        cannotTell("A-602", Detail.ROLE, wanting(older, Detail.ROLE));
    }

    @Test
    void a_cancelled_crime_stands_no_longer_but_was_recorded_and_cancelled_as_it_was() {
        RecordedRow put = sender().with(Detail.ROLE, Role.SUSPECT)
                .with(Detail.AGE, 9)
                .with(Detail.CANCELLATION, CancellationGround.RECORDED_IN_ERROR)
                .with(Detail.CANCELLED_BY, "pc1")
                .with(Detail.INVESTIGATING_OFFICER, "PC1")
                .with(Detail.RECORDED_AT, AT.plusSeconds(24 * 3_600 + 1));

        assertEquals(
                List.of("A-304", "A-401"),
                audit(put).findings().stream().map(it -> it.rule().id()).toList());
        findsNo("A-103", put, row("2", "boy", "022/05").with(Detail.ROLE, Role.VICTIM));
    }

    @Test
    void what_is_said_of_a_crime_counts_on_whichever_of_its_rows_it_stands() {
        RecordedRow first = sender();
        RecordedRow second = row("1", "girl", "086/02").with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION);

        finds("A-301", Severity.ERROR, first, second);
        finds("A-301", Severity.ERROR, wanting(first, Detail.OUTCOME), second);
        findsNo("A-301", wanting(first, Detail.OUTCOME), row("1", "girl", "086/02"));
        findsNo("A-301", first, second.with(Detail.CANCELLATION, CancellationGround.DUPLICATE));
    }

    @Test
    void an_outcome_that_is_not_for_category_2() {
        RecordedRow closed = sender().with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION);

        finds("A-301", Severity.ERROR, closed);
        cannotTell("A-301", Detail.REPORTED_ON, wanting(closed, Detail.REPORTED_ON));
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
        finds(
                "A-302",
                "Closed with outcome 20. No body or agency is named.",
                handedOn.with(Detail.AGENCY, Answer.NO).with(Detail.VICTIM_SIDE_AWARE, Answer.YES));
        cannotTell("A-302", Detail.OUTCOME, wanting(sender(), Detail.OUTCOME));
        findsNo("A-302", sender().with(Detail.OUTCOME, Outcome.CHARGED).with(Detail.ACTIVITY_COMPLETED, Answer.NO));
    }

    @Test
    void an_outcome_that_is_dated_too_early() {
        RecordedRow closed = sender().with(Detail.OUTCOME, Outcome.DIVERSION_COMPLETED);

        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(3)));
        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(1)));
        finds("A-303", Severity.ERROR, closed.with(Detail.OUTCOME_DAY, LocalDate.of(2019, 3, 31)));
        finds(
                "A-303",
                "Outcome 22 is dated 2019-03-31, before that outcome existed.",
                closed.with(Detail.OUTCOME_DAY, LocalDate.of(2019, 3, 31)));
        finds(
                "A-303",
                "Outcome 22 is dated 2026-05-08, before the day of the crime.",
                closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(3)));
        finds(
                "A-303",
                "Outcome 22 is dated 2026-05-10, before the day of the report.",
                closed.with(Detail.OUTCOME_DAY, REPORTED.minusDays(1)));
        findsNo("A-303", closed.with(Detail.OUTCOME_DAY, REPORTED));
        cannotTell("A-303", Detail.OUTCOME, wanting(sender(), Detail.OUTCOME));
        cannotTell("A-303", Detail.REPORTED_ON, wanting(closed.with(Detail.OUTCOME_DAY, REPORTED), Detail.REPORTED_ON));
        cannotTell("A-303", Detail.OUTCOME_DAY, closed);
    }

    @Test
    void a_cancellation_by_the_investigating_officer() {
        RecordedRow cancelled = sender().with(Detail.CANCELLATION, CancellationGround.RECORDED_IN_ERROR)
                .with(Detail.CANCELLED_BY, "1234");

        finds("A-304", Severity.ERROR, cancelled.with(Detail.INVESTIGATING_OFFICER, "1234"));
        finds(
                "A-304",
                "Cancelled under C4 by the officer who investigated it.",
                cancelled.with(Detail.INVESTIGATING_OFFICER, "1234"));
        cannotTell("A-304", Detail.CANCELLATION, wanting(sender(), Detail.CANCELLATION));
        cannotTell("A-304", Detail.CANCELLED_BY, wanting(cancelled, Detail.CANCELLED_BY));
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
        cannotTell(
                "A-401",
                Detail.REPORTED_AT,
                wanting(sender(), Detail.REPORTED_AT).with(Detail.RECORDED_ON, REPORTED.plusDays(1)));
        cannotTell("A-401", Detail.REPORTED_ON, wanting(days, Detail.REPORTED_ON));
        cannotTell("A-401", Detail.RECORDED_ON, wanting(days, Detail.RECORDED_ON));
    }

    @Test
    void flags_that_are_missing() {
        finds("A-402", Severity.ERROR, sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSE))));
        findsNo("A-402", sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSE, Flag.CSA))));
        finds(
                "A-402",
                "The record has CSE without the flag CSA.",
                sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSE))));
        finds(
                "A-402",
                "The record has an online exchange without the flag ONLINE.",
                sender().with(Detail.ONLINE, Answer.YES));
        findsNo("A-402", sender().with(Detail.FLAGS, new FlagSet(Set.of(Flag.CSA))));
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
        finds(
                "A-501",
                "The child came to notice again, and repeat is not marked.",
                again,
                again.with(Detail.CRIME, "3"));
        findsNo("A-501", again.with(Detail.ROLE, Role.WITNESS));
        cannotTell("A-501", Detail.ROLE, wanting(again, Detail.ROLE));
        findsNo("A-501", again.with(Detail.AGE, 18));
        finds("A-501", Severity.CHECK, wanting(again, Detail.AGE));
        finds("A-501", Severity.CHECK, wanting(again, Detail.PERSON));
        cannotTell("A-501", Detail.NOTICES, wanting(again, Detail.NOTICES));
        cannotTell("A-501", Detail.PERSON, wanting(wanting(again, Detail.NOTICES), Detail.PERSON));
        cannotTell("A-501", Detail.REPORTED_ON, wanting(wanting(again, Detail.NOTICES), Detail.REPORTED_ON));
        cannotTell("A-501", Detail.REPEATED, wanting(again, Detail.REPEATED));
    }

    @Test
    void one_child_under_two_references() {
        RecordedRow known = sender().with(Detail.OTHER_REFERENCE, Answer.YES);

        finds("A-502", Severity.CHECK, known);
        finds(
                "A-502",
                "The register holds that this child has another reference.",
                known,
                known.with(Detail.CRIME, "3"));
        findsNo("A-502", sender());
        findsNo("A-502", known.with(Detail.AGE, 18));
        finds("A-502", Severity.CHECK, wanting(known, Detail.AGE));
        cannotTell("A-502", Detail.OTHER_REFERENCE, wanting(sender(), Detail.OTHER_REFERENCE));
        cannotTell("A-502", Detail.PERSON, wanting(wanting(sender(), Detail.OTHER_REFERENCE), Detail.PERSON));
    }

    @Test
    void a_suspect_of_before_the_revision_on_an_open_crime() {
        RecordedRow older =
                sender().with(Detail.ROLE, Role.SUSPECT).with(Detail.REPORTED_ON, LocalDate.of(2024, 4, 30));

        finds("A-601", Severity.CHECK, older);
        findsNo("A-601", older.with(Detail.REPORTED_ON, LocalDate.of(2024, 5, 1)));
        findsNo("A-601", older.with(Detail.OUTCOME, Outcome.COMMUNITY_RESOLUTION));
        findsNo("A-601", older.with(Detail.AGE, 18));
        findsNo("A-601", older.with(Detail.ROLE, Role.WITNESS));
        cannotTell("A-601", Detail.AGE, wanting(older, Detail.AGE));
        cannotTell("A-601", Detail.REPORTED_ON, wanting(older, Detail.REPORTED_ON));
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

    @Test
    void the_page_of_a_rule_has_what_it_needs_and_no_place_that_a_finding_fills() {
        for (AuditRule rule : AuditRule.values()) {
            assertFalse(rule.needs().isEmpty(), rule.id());
            assertFalse(rule.finds(Wording.english()).contains("{"), rule.id());
            assertFalse(rule.finds(Wording.english()).isEmpty(), rule.id());
            assertFalse(rule.should(Wording.english()).contains("{"), rule.id());
            assertFalse(rule.citations().isEmpty(), rule.id());
            assertEquals(rule.isSometimesLess(), rule.lesser(Wording.english()).isPresent(), rule.id());
        }
        assertEquals("By the ages and the sex: ...", AuditRule.CODE_DOES_NOT_FIT.should(Wording.english()));
        assertEquals("an adult answers for it", Remark.ADULT_ANSWERS.says(Wording.english()));
        assertTrue(AuditRule.under("A-999").isEmpty());
    }

    @Test
    void a_finding_stands_on_the_row_that_says_it_and_what_is_wanting_on_the_first() {
        RecordedRow first = wanting(RecordedRow.at(7).build(), Detail.PERSON)
                .with(Detail.CRIME, "1")
                .with(Detail.OFFENCE, "175/08")
                .with(Detail.ROLE, Role.SUSPECT);
        RecordedRow second = RecordedRow.at(8).with(Detail.CRIME, "1").build().with(Detail.ROLE, Role.WITNESS);
        RecordedCrime crime =
                RecordedIncident.of("i", List.of(first, second), true).crimes().get(0);

        assertEquals(
                List.of(7L),
                audit(first, second).findings().stream()
                        .filter(it -> it.rule() == AuditRule.NO_VICTIM_ON_RECORD)
                        .map(it -> it.row().place())
                        .toList());
        assertEquals(7, crime.telling(Detail.OUTCOME).place());
        RecordedRow open = RecordedRow.at(9)
                .with(Detail.CRIME, "1")
                .without(Detail.OUTCOME)
                .build();
        assertEquals(
                9,
                RecordedIncident.of("i", List.of(first, open, second), true)
                        .crimes()
                        .get(0)
                        .telling(Detail.OUTCOME)
                        .place());
    }

    @Test
    void somebody_is_as_old_as_on_the_day_it_happened_by_the_date_of_birth() {
        RecordedRow born = wanting(sender(), Detail.AGE).with(Detail.ROLE, Role.SUSPECT);
        LocalDate happened = REPORTED.minusDays(2);

        findsNo("A-102", born.with(Detail.DATE_OF_BIRTH, happened.minusYears(10)));
        finds(
                "A-102",
                Severity.ERROR,
                born.with(Detail.DATE_OF_BIRTH, happened.minusYears(10).plusDays(1)));
    }

    @Test
    void a_detail_takes_a_value_of_its_kind_and_says_what_it_is() {
        RecordedRow.Draft draft = RecordedRow.at(1);

        assertThrows(IllegalArgumentException.class, () -> draft.with(Detail.AGE, "fifteen"));
        assertEquals(
                List.of(Detail.NOTICES, Detail.OTHER_REFERENCE, Detail.EVERY_ROW),
                Arrays.stream(Detail.values()).filter(it -> !it.isColumn()).toList());
        assertEquals("the role", Detail.ROLE.says(Wording.english()));
        assertFalse(Severity.CHECK.says(Wording.english()).isEmpty());
    }
}
