package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCommandTest {

    @TempDir
    private Path folder;

    private Registers register;

    @BeforeEach
    void make() {
        register = Registers.in(folder);
    }

    @Test
    void what_is_recorded_is_said_with_its_numbers_and_who_is_what() {
        Said said = register.record(Registers.CATEGORY_2);

        assertEquals("", said.err());
        assertEquals("""
                R-1
                Recorded. 2 crimes. Category 2, non-aggravated.
                Settled: no open question could change it.

                  R-1/1  022/24  Causing or inciting a child under 16 to engage in sexual activity - Female child -
                         no penetration - Offender under 18
                    boy, 15  Person involved

                  R-1/2  086/02  Take/ make / distribute indecent photographs or pseudo-photographs of children
                    girl, 14  Person involved

                To refer to the Force Crime Registrar; the record stands meanwhile:
                  -  The child asked is 13 to 15 and willing, and no parent, guardian, person in the relationship or
                     multi-agency panel is known to have reported it: is the request recorded as a crime?
                     [DAYBOOK-07]

                'daybook show R-1' shows all of it.
                """, said.out());
    }

    @Test
    void what_is_open_and_what_is_referred_is_said_shortly() {
        Said said = register.record(Registers.OPEN);

        assertTrue(said.out().contains("It could become category 1, aggravated"), said.out());
        assertTrue(said.out().contains("questions, the most decisive first:\n  -  "), said.out());
        assertTrue(said.lines().size() < 25, said.out());
    }

    @Test
    void the_same_report_again_is_said_to_be_the_same_record() {
        register.record(Registers.CATEGORY_2);

        Said again = register.with("DAYBOOK_OFFICER", "PC.2").record(Registers.CATEGORY_2);

        assertEquals(0, again.code());
        assertTrue(again.out().startsWith("R-1\nAlready recorded. 2 crimes."), again.out());
        assertTrue(again.out().contains(" by PC.1; nothing was changed."), again.out());
    }

    @Test
    void another_report_under_the_same_reference_is_a_conflict() {
        register.record(Registers.CATEGORY_2);

        assertEquals(
                new Said(80, "", "conflict: another report is recorded under that reference\n"),
                register.record(Registers.OPEN));
    }

    @Test
    void each_report_is_an_act_of_its_own_and_the_highest_code_counts() {
        String good = register.file("good.json", Registers.CATEGORY_2);
        String bad = register.file("bad.json", Registers.CATEGORY_2.replace("14", "140"));
        String other = register.file("other.json", Registers.OPEN);
        String last = register.file("last.json", Registers.CATEGORY_2.replace("R-1", "R-2"));

        Said said = register.to("record", good, bad, "nowhere.json", other, last);

        assertEquals(80, said.code());
        assertEquals(
                bad + ": people[0].age: expected a number from 0 to 120\n"
                        + "nowhere.json: cannot be read: no such file\n"
                        + other + ": conflict: another report is recorded under that reference\n",
                said.err().replaceAll("expected [^\\n]* 120", "expected a number from 0 to 120"));
        assertTrue(said.out().startsWith("R-1\nRecorded."), said.out());
        assertTrue(said.out().contains("\nR-2\nRecorded."), said.out());
        assertEquals(0, register.to("show", "R-2").code());
    }

    @Test
    void a_program_reads_a_record_for_each_report() throws IOException {
        Said said = register.to("record", "--format", "json", register.file("report.json", Registers.CATEGORY_2));

        JsonNode record = new ObjectMapper().readTree(said.out());
        assertEquals("R-1/1", record.at("/crimes/0/number").asText());
        assertEquals("PERSON_INVOLVED", record.at("/crimes/0/people/0/role").asText());
        assertEquals("RECORDED", record.at("/steps/0/kind").asText());
        assertEquals("PC.1", record.at("/steps/0/by/officer").asText());
        assertEquals("girl", record.at("/report/people/0/id").asText());
        assertEquals("NON_AGGRAVATED", record.at("/decision/category").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "DAYBOOK_OFFICER, '--as: expected who acts, ', 64",
        "DAYBOOK_FORCE, '--force: expected a police force, ', 64",
        "DAYBOOK_REASON, '--reason: expected why, ', 64",
        "DAYBOOK_ROLE, '', 0",
    })
    void nobody_acts_without_a_name_a_force_and_a_reason(String missing, String said, int code) {
        Said answer = register.with(missing, "").record(Registers.CATEGORY_2);

        assertEquals(code, answer.code());
        assertTrue(answer.err().startsWith(said), answer.err());
        assertEquals(code == 0 ? 0 : 1, answer.err().lines().count());
    }

    @Test
    void everything_missing_is_said_at_once_and_the_register_is_not_even_opened() {
        Said said = register.with("DAYBOOK_OFFICER", "")
                .with("DAYBOOK_FORCE", "")
                .with("DAYBOOK_REASON", "")
                .to("record", register.file("report.json", Registers.CATEGORY_2), "--role", "chief");

        assertEquals(64, said.code());
        assertEquals(4, said.err().lines().count(), said.err());
        assertFalse(folder.resolve("register.db").toFile().exists());
    }

    @Test
    void a_force_may_do_without_reasons() {
        Said said = register.with("DAYBOOK_REASON", "")
                .with("DAYBOOK_REASON_REQUIRED", "false")
                .record(Registers.CATEGORY_2);

        assertEquals(0, said.code(), said.err());
    }

    @Test
    void what_is_said_with_the_act_outranks_the_settings() throws IOException {
        register.to(
                "record",
                "--as=DC.7",
                "--force=MET",
                "--role=registrar",
                "--reason=a late one",
                register.file("report.json", Registers.CATEGORY_2));

        assertEquals(66, register.to("show", "R-1").code());
        Said found = register.to("show", "R-1", "--force", "MET", "--format", "json");
        JsonNode step = new ObjectMapper().readTree(found.out()).at("/steps/0/by");
        assertEquals(
                "DC.7 REGISTRAR a late one",
                String.join(
                        " ",
                        step.get("officer").asText(),
                        step.get("role").asText(),
                        step.get("reason").asText()));
    }

    @Test
    void a_role_that_may_not_record_is_told_so() {
        assertEquals(
                new Said(77, "", "not permitted: the role auditor may not record\n"),
                register.with("DAYBOOK_ROLE", "auditor").record(Registers.CATEGORY_2));
    }

    @Test
    void a_store_that_cannot_be_used_is_said_in_its_own_words() {
        String nowhere = register.file("a-file", "") + "/register.db";

        Said said = register.with("DAYBOOK_STORE", "sqlite:" + nowhere).record(Registers.CATEGORY_2);

        assertEquals(66, said.code());
        assertTrue(said.err().startsWith("register: "), said.err());
        assertEquals(1, said.err().lines().count());
    }
}
