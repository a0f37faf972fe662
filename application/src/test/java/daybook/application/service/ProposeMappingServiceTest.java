package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.ExportRow;
import daybook.application.port.in.MappingProposal;
import daybook.application.port.in.MappingProposal.About;
import daybook.application.port.in.MappingProposal.Remark;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mapping is proposed from names and samples, says what it could not place, and repeats nothing of anybody. */
class ProposeMappingServiceTest {

    private static final ProposeMapping PROPOSE = new ProposeMappingService();

    /** Rows of cells divided by bars; the first are the names of the columns. */
    private static MappingProposal propose(ProposeMapping propose, String... lines) {
        List<String> header = cells(lines[0]);
        List<ExportRow> rows = IntStream.range(1, lines.length)
                .mapToObj(it -> new ExportRow(new RowPlace("export.csv", it + 1L), header, cells(lines[it])))
                .toList();
        return propose.propose(rows);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    private static MappingProposal propose(String... lines) {
        return propose(PROPOSE, lines);
    }

    private static Remark remark(MappingProposal proposal, About about) {
        return proposal.remarks().stream()
                .filter(it -> it.about() == about)
                .findFirst()
                .orElseThrow(() -> new AssertionError(proposal.remarks().toString()));
    }

    @Test
    void names_are_known_however_they_are_written() {
        MappingProposal proposal = propose(
                "INCIDENT_NO|CrimeReference|Person URN|role-type|D.O.B.|Date of Report|HO Class",
                "I1|C1|P1|Suspect|01/02/2011|11/05/2026|86/2");

        assertEquals(
                Map.of(
                        "INCIDENT", "INCIDENT_NO",
                        "CRIME", "CrimeReference",
                        "PERSON", "Person URN",
                        "ROLE", "role-type",
                        "DATE_OF_BIRTH", "D.O.B.",
                        "REPORTED_ON", "Date of Report",
                        "OFFENCE", "HO Class"),
                proposal.mapping().columns());
        assertTrue(proposal.isUsable());
    }

    @Test
    void the_surer_name_is_chosen_if_what_stands_there_fits() {
        MappingProposal proposal = propose(
                "Incident No|Crime No|Outcome|Disposal|HO Code|Crime Code",
                "I1|C1|Outcome 22|22|Burglary|86/2",
                "I2|C2|Outcome 21|21|Theft|22/25");

        assertEquals("Outcome", proposal.mapping().columns().get("OUTCOME"));
        assertEquals("Disposal", remark(proposal, About.SURER_NAME).other());
        assertEquals("Crime Code", proposal.mapping().columns().get("OFFENCE"));
        assertEquals("HO Code", remark(proposal, About.DOES_NOT_FIT).column());
        assertEquals(List.of("Disposal", "HO Code"), proposal.mapping().ignored());
    }

    @Test
    void an_empty_column_is_passed_over_for_one_that_tells_something() {
        MappingProposal proposal = propose("Incident No|Crime No|Outcome|Disposal", "I1|C1||22", "I2|C2||21");

        assertEquals("Disposal", proposal.mapping().columns().get("OUTCOME"));
        assertEquals("Outcome", remark(proposal, About.CAME_FIRST).other());
    }

    @Test
    void roles_and_codes_show_what_they_are_under_any_name() {
        MappingProposal proposal =
                propose("Incident No|Crime No|Was|Law", "I1|C1|Suspect|086/02", "I1|C1|Victim|022/25");

        assertEquals("Was", proposal.mapping().columns().get("ROLE"));
        assertEquals("Law", proposal.mapping().columns().get("OFFENCE"));
        assertEquals(
                2,
                proposal.remarks().stream()
                        .filter(it -> it.about() == About.BY_VALUES)
                        .count());
    }

    @Test
    void without_an_incident_it_cannot_be_used_and_says_so() {
        MappingProposal proposal = propose("Crime No|Role|Age", "C1|Suspect|15");

        assertFalse(proposal.isUsable());
        assertEquals("INCIDENT", remark(proposal, About.MISSING).detail());
    }

    @Test
    void known_words_are_proposed_and_a_reporter_is_none_of_ours() {
        MappingProposal proposal = propose(
                "Incident No|Crime No|Role|Sex|Online|Late Rationale",
                "I1|C1|AGGRIEVED|f|Y|n/a",
                "I1|C1|Reporter|M|N|a long story",
                "I1|C1|Suspect|Female|U|");

        assertEquals(
                Map.of("Aggrieved", "VICTIM", "Reporter", "NONE"),
                proposal.mapping().words().get("ROLE"));
        assertEquals(
                Map.of("F", "FEMALE", "M", "MALE"), proposal.mapping().words().get("SEX"));
        assertEquals(
                Map.of("Y", "YES", "N", "NO", "U", "NOT_KNOWN"),
                proposal.mapping().words().get("ONLINE"));
        assertEquals(Map.of("N/A", "NO"), proposal.mapping().words().get("LATE_RATIONALE"));
    }

    @Test
    void as_few_forms_of_days_are_chosen_as_read_them() {
        MappingProposal proposal = propose(
                "Incident No|Crime No|Reported Date|DOB",
                "I1|C1|13/05/2026 09:30|02/03/2011",
                "I2|C2|14/05/2026 09:30|x");

        assertEquals(
                List.of("dd/MM/yyyy", "dd/MM/yyyy HH:mm[:ss]"),
                proposal.mapping().days().stream().sorted().toList());
        assertEquals(1, remark(proposal, About.DAYS).more());
    }

    @Test
    void days_that_may_have_their_month_first_are_said() {
        MappingProposal proposal =
                propose("Incident No|Crime No|Reported Date", "I1|C1|03/05/2026", "I2|C2|04/05/2026");

        assertEquals(List.of("dd/MM/yyyy"), proposal.mapping().days());
        remark(proposal, About.DAY_FIRST);
        assertTrue(propose("Incident No|Crime No|Reported Date", "I1|C1|13/05/2026").remarks().stream()
                .noneMatch(it -> it.about() == About.DAY_FIRST));
    }

    @Test
    void a_row_that_is_taken_for_the_names_of_columns_is_refused() {
        assertThrows(RefusedReport.class, () -> propose("I1|C1|Rowan Example|15", "I2|C2|Hazel Example|14"));
        assertThrows(RefusedReport.class, () -> propose("Incident No,Crime No,Role", "I1,C1,Suspect"));
        assertThrows(RefusedReport.class, () -> PROPOSE.propose(List.of()));
    }

    private static final String[] WITH_WORDS = {
        "Incident No|Crime No|Role|Surname|DOB|Age|MO|Beat|PNC ID|Outcome|Reported Date|Flags|OIC|Person URN",
        "I1|C1|Suspect|CANARY-A|CANARY-B|CANARY-C|CANARY-D|CANARY-E|CANARY-F|22|CANARY-G|CSA;CANARY-H|CANARY-I|CANARY-J",
        "I1|C1|CANARY-K|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I1|C2|CANARY-K|CANARY-A|01/02/2011|15|x|NA1|1|CANARY-L|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I2|C3|Bystander|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I3|C4|Bystander|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I4|C5|bystander|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I5|C6|Victim|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I6|C7|Victim|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I6|C7|Witness|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
        "I7|C8|Victim|CANARY-A|01/02/2011|15|x|NA1|1|21|01/02/2026|CSA|CANARY-I|CANARY-J",
    };

    @Test
    void a_word_of_a_closed_set_is_shown_and_one_that_could_be_a_name_is_counted() {
        Remark words = propose(WITH_WORDS).remarks().stream()
                .filter(it -> it.about() == About.WORDS && it.detail().equals("ROLE"))
                .findFirst()
                .orElseThrow();

        assertEquals(List.of("Bystander"), words.words());
        assertEquals(1, words.more());
    }

    @Test
    void nothing_of_anybody_is_in_a_proposal() {
        MappingProposal proposal = propose(WITH_WORDS);

        assertFalse(everything(proposal).contains("CANARY"), () -> everything(proposal));
    }

    @Test
    void a_proposal_that_showed_every_word_would_be_caught() {
        MappingProposal proposal = propose(new ProposeMappingService(new ClosedSet(0, 999, 0, 999)), WITH_WORDS);

        assertTrue(everything(proposal).contains("CANARY-K"), () -> everything(proposal));
        assertFalse(everything(proposal).contains("CANARY-A"), () -> everything(proposal));
    }

    @Test
    void a_column_of_names_under_the_name_of_a_closed_set_is_not_shown() {
        List<String> lines = new ArrayList<>(List.of("Incident No|Crime No|Role"));
        IntStream.range(0, 60).forEach(it -> lines.add("I" + it + "|C" + it + "|CANARY-" + it % 3));

        MappingProposal proposal = propose(lines.toArray(String[]::new));

        assertFalse(everything(proposal).contains("CANARY"));
        assertEquals("Role", remark(proposal, About.DOES_NOT_FIT).column());
    }

    private static String everything(MappingProposal proposal) {
        return proposal.toString();
    }
}
