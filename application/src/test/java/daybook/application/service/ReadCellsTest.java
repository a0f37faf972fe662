package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.Detail;
import daybook.domain.audit.FlagSet;
import daybook.domain.audit.RecordedRow;
import daybook.domain.child.Role;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the cells of an export: codes, days and local words. */
class ReadCellsTest {

    @ParameterizedTest
    @CsvSource({
        "86/2, 086/02",
        "086/02, 086/02",
        "0086 / 2, 086/02",
        "86.2, 086/02",
        "86.02, 086/02",
        "08602, 086/02",
        "22.25, 022/25",
        "86/10 - Possession of 1 photograph, 086/10",
        "35/0, 035/00",
    })
    void a_code_is_read_as_systems_write_it(String cell, String code) {
        assertEquals(Optional.of(code), OneCell.value(Detail.OFFENCE, cell));
    }

    /** A spreadsheet makes 86.1 of 86/10 and 22.2 of 22/20; which it was nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"86.1", "22.2", "86", "8602", "86/2/1", "86/2 - 10", "086/02 and 086/10", "IIOC"})
    void a_code_that_may_be_another_is_not_read(String cell) {
        assertEquals(Optional.empty(), OneCell.value(Detail.OFFENCE, cell));
    }

    @Test
    void an_outcome_and_a_ground_are_read_with_their_titles() {
        assertEquals(
                Optional.of(Outcome.DIVERSION_COMPLETED), OneCell.value(Detail.OUTCOME, "22 - Diversion of a child"));
        assertEquals(Optional.of(Outcome.CHARGED_OTHERWISE), OneCell.value(Detail.OUTCOME, "Outcome 01a"));
        assertEquals(Optional.of(Outcome.NO_SUPPORT_AGAINST_SUSPECT), OneCell.value(Detail.OUTCOME, "OC16"));
        assertEquals(Optional.of(CancellationGround.DUPLICATE), OneCell.value(Detail.CANCELLATION, "c3: duplicate"));
        assertEquals(Optional.empty(), OneCell.value(Detail.OUTCOME, "22 - 05"));
        assertEquals(Optional.empty(), OneCell.value(Detail.OUTCOME, "99"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aggrieved  Party",
                "AGGRIEVED PARTY",
                " aggrieved\tparty ",
                "Aggrieved\u00A0Party",
                "Ａｇｇｒｉｅｖｅｄ Ｐａｒｔｙ",
                "Aggriéved Party"
            })
    void a_word_is_the_same_whatever_its_case_accents_width_and_blanks(String cell) {
        RecordedRow row = OneCell.read(Detail.ROLE, cell, Map.of("Aggrieved Party", "VICTIM"))
                .orElseThrow();

        assertTrue(row.is(Detail.ROLE, Role.VICTIM));
    }

    @Test
    void another_word_is_another_word() {
        assertTrue(OneCell.read(Detail.ROLE, "Aggrieved Part", Map.of("Aggrieved Party", "VICTIM"))
                .isEmpty());
    }

    @Test
    void a_value_of_ours_needs_no_word() {
        assertEquals(Optional.of(Role.PERSON_INVOLVED), OneCell.value(Detail.ROLE, "Person involved"));
    }

    @Test
    void a_word_may_say_that_there_is_none_or_nothing_at_all() {
        RecordedRow reporter = OneCell.read(Detail.ROLE, "Reporter", Map.of("Reporter", "NONE"))
                .orElseThrow();
        RecordedRow unknown = OneCell.read(Detail.AGE, "Unknown", Map.of("Unknown", "NOT_KNOWN"))
                .orElseThrow();
        RecordedRow open =
                OneCell.read(Detail.OUTCOME, "Open", Map.of("Open", "NONE")).orElseThrow();
        RecordedRow unflagged =
                OneCell.read(Detail.FLAGS, "-", Map.of("-", "NONE")).orElseThrow();

        assertTrue(reporter.tells(Detail.ROLE) && reporter.hasNone(Detail.ROLE));
        assertFalse(unknown.tells(Detail.AGE));
        assertTrue(open.hasNone(Detail.OUTCOME));
        assertTrue(unflagged.is(Detail.FLAGS, new FlagSet(Set.of())));
    }

    @Test
    void flags_are_read_word_by_word_and_those_of_other_matters_are_passed_over() {
        RecordedRow row = OneCell.read(Detail.FLAGS, "Cyber|CSA; Knife Crime", Map.of("cyber", "ONLINE"))
                .orElseThrow();

        assertTrue(row.is(Detail.FLAGS, new FlagSet(Set.of(Flag.ONLINE, Flag.CSA))));
    }

    @ParameterizedTest
    @CsvSource({
        "11/05/2026, dd/MM/yyyy, 2026-05-11",
        "11-MAY-26, dd-MMM-yy, 2026-05-11",
        "3/5/2011, d/M/yyyy, 2011-05-03",
        "01-Jan-58, dd-MMM-yy, 1958-01-01",
        "20260511, yyyyMMdd, 2026-05-11",
    })
    void a_day_is_read_by_its_form(String cell, String form, LocalDate day) {
        assertEquals(Optional.of(day), OneCell.value(Detail.HAPPENED_ON, cell, form));
    }

    @Test
    void a_time_is_londons_unless_it_says_where() {
        RecordedRow local = OneCell.read(Detail.REPORTED_ON, "11/05/2026 09:30", Map.of(), "dd/MM/yyyy HH:mm[:ss]")
                .orElseThrow();
        RecordedRow zoned = OneCell.read(
                        Detail.REPORTED_ON, "2026-05-11T23:30:00Z", Map.of(), "yyyy-MM-dd'T'HH:mm[:ss][XXX]")
                .orElseThrow();

        assertTrue(local.is(Detail.REPORTED_AT, Instant.parse("2026-05-11T08:30:00Z")));
        assertTrue(zoned.is(Detail.REPORTED_AT, Instant.parse("2026-05-11T23:30:00Z")));
        assertTrue(zoned.is(Detail.REPORTED_ON, LocalDate.of(2026, 5, 12)));
    }
}
