package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Crimes as they stand on record, which nobody decides again. */
class OnRecordWitnessTest {

    private static final Crime SENT = Crimes.nonAggravated("1")
            .of(Offence.OBSCENE_PUBLICATION, Offence.POSSESSION)
            .with("boy", Role.PERSON_INVOLVED, 13)
            .build();

    @Test
    void an_offence_on_record_has_its_class_and_nothing_left_to_choose() {
        ProposedOffence threat = ProposedOffence.onRecord("THREAT_TO_SHARE", "88C");

        assertEquals(Optional.of(Offence.THREAT_TO_SHARE), threat.offence());
        assertEquals(Optional.of(OffenceClass.C88C), threat.offenceClass());
        assertEquals(List.of(), threat.alternatives());
    }

    @Test
    void the_class_stays_the_one_that_was_recorded_whatever_the_list_says_today() {
        assertEquals(
                Optional.of(OffenceClass.C35),
                ProposedOffence.onRecord("THREAT_TO_SHARE", "35").offenceClass());
    }

    @Test
    void a_class_or_an_offence_that_was_not_known_is_not_known_on_record_either() {
        assertEquals(Optional.empty(), ProposedOffence.onRecord("", "22B").offence());
        assertEquals(
                Optional.of(OffenceClass.C22B),
                ProposedOffence.onRecord("", "22B").offenceClass());
        assertEquals(ProposedOffence.none(), ProposedOffence.onRecord("", ""));
    }

    @Test
    void no_offence_and_no_class_is_made_up() {
        assertThrows(IllegalArgumentException.class, () -> ProposedOffence.onRecord("SOMETHING_ELSE", "35"));
        assertThrows(IllegalArgumentException.class, () -> ProposedOffence.onRecord("BLACKMAIL", "1"));
    }

    @Test
    void a_decision_goes_on_record_with_its_edition_day_and_crimes() {
        LocalDate day = LocalDate.of(2024, 4, 11);

        CrimesOnRecord record = Crimes.decided(Edition.BEFORE_2024, day, SENT).onRecord();

        assertEquals(new CrimesOnRecord(Edition.BEFORE_2024, day, List.of(SENT)), record);
    }

    @Test
    void what_is_on_record_does_not_change_with_the_list_it_came_from() {
        List<Crime> crimes = new ArrayList<>(List.of(SENT));
        CrimesOnRecord record = new CrimesOnRecord(Edition.NPCC_2024, LocalDate.of(2026, 5, 11), crimes);

        crimes.clear();

        assertEquals(List.of(SENT), record.crimes());
    }
}
