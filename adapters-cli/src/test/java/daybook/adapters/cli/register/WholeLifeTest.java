package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One record from its recording to its end, as officers type it. */
class WholeLifeTest {

    /** The same, where it turns out that the boy threatened the girl. */
    static final String FORCED = Registers.CATEGORY_2.replace(
            "\"otherCircumstances\"",
            "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"], \"on\": [\"girl\"]}],"
                    + " \"otherCircumstances\"");

    static final String ALL_FOR_22 = "PARENT_OR_GUARDIAN_INFORMED,SAYS_WHETHER_A_SUSPECT_WAS_NAMED,ACTIVITY_DESCRIBED,"
            + "ACTIVITY_AGREED,ACTIVITY_COMPLETED,WHY_NO_FURTHER_ACTION,WHY_NO_FORMAL_DISPOSAL";

    static final String ALL_FOR_C2 = "VICTIM_TOLD_FIRST,DECIDED_INDEPENDENTLY,CANCELLATION_OVERSEEN,INFORMATION_WHAT,"
            + "INFORMATION_WHEN,INFORMATION_WHERE_FROM,INFORMATION_HOW_VERIFIED";

    @TempDir
    private Path folder;

    private Registers register;
    private Registers sergeant;

    @BeforeEach
    void record() {
        register = Registers.in(folder);
        sergeant = register.with("DAYBOOK_OFFICER", "PS.2").with("DAYBOOK_ROLE", "reviewer");
        register.record(Registers.CATEGORY_2);
    }

    private static Said done(Said said) {
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said;
    }

    private JsonNode shown() throws IOException {
        return new ObjectMapper()
                .readTree(done(register.to("show", "R-1", "--format", "json")).out());
    }

    @Test
    void a_record_is_revised_closed_reopened_and_cancelled_by_two_people() throws IOException {
        String younger = register.file("younger.json", Registers.CATEGORY_2.replace("14", "12"));
        assertTrue(done(register.to("revise", "--plan", younger)).out().contains("Nothing was changed."));
        assertEquals(1, shown().get("version").asInt());
        assertTrue(done(register.to("revise", "--version", "1", younger)).out().startsWith("R-1\nRevised. Version 2,"));

        Said refused = register.to("close", "R-1/2", "--version", "2", "--outcome", "22");
        assertEquals(65, refused.code());
        assertEquals("", refused.out());
        assertTrue(
                refused.err()
                        .contains(
                                "--on-record ACTIVITY_COMPLETED: The activity is not recorded as completed; an offer is"
                                        + " not enough.\n"),
                refused.err());
        assertEquals(7 + 1, refused.err().lines().count(), refused.err());

        Said closed =
                done(register.to("close", "R-1/2", "--version", "2", "--outcome", "22", "--on-record", ALL_FOR_22));
        assertTrue(closed.out().contains("To weigh; it stops nothing\n"), closed.out());
        assertEquals("CLOSED", shown().at("/crimes/1/state").asText());
        assertEquals("22", shown().at("/crimes/1/outcome").asText());

        assertEquals(
                77,
                register.to("reopen", "R-1/2", "--version", "3", "--why", "not done")
                        .code());
        done(sergeant.to("reopen", "R-1/2", "--version", "3", "--why", "the activity was not completed"));

        Said proposed = done(register.to(
                "cancel",
                "R-1/2",
                "--version",
                "4",
                "--ground=C2",
                "--why=it was a drawing",
                "--on-record",
                ALL_FOR_C2));
        assertTrue(proposed.out().contains("Waiting for a second person\n  P1  By PC.1, to cancel R-1/2 under C2"));
        assertEquals("P1", shown().at("/pending/0/proposal").asText());
        assertEquals(
                77,
                register.with("DAYBOOK_ROLE", "reviewer")
                        .to("approve", "R-1", "P1", "--version", "5")
                        .code());
        assertEquals(77, sergeant.to("approve", "R-1", "P1", "--version", "5").code(), "reopening was part of it");
        done(sergeant.with("DAYBOOK_OFFICER", "FCR.3")
                .with("DAYBOOK_ROLE", "registrar")
                .to("approve", "R-1", "P1", "--version", "5"));

        JsonNode over = shown();
        assertEquals(
                "CANCELLED C2",
                over.at("/crimes/1/state").asText() + " "
                        + over.at("/crimes/1/ground").asText());
        assertEquals(0, over.at("/crimes/1/people").size());
        assertEquals(0, over.get("pending").size());
        assertEquals(6, over.get("steps").size());
        String text = done(register.to("show", "R-1")).out();
        assertTrue(text.contains("R-1/2: outcome 22 on "), text);
        assertTrue(text.contains("R-1/2 is open again: the activity was not completed\n"), text);
        assertTrue(text.contains("    Cancelled under C2: Additional verifiable information"), text);
    }

    @Test
    void a_closing_that_new_facts_leave_behind_is_said_wherever_the_record_is_shown() throws IOException {
        String forced = register.file("forced.json", FORCED);
        String willing = register.file("willing.json", Registers.CATEGORY_2);
        done(register.to("revise", "--version=1", forced));
        done(register.to("close", "R-1/1", "--version=2", "--outcome=18", "--on-record=PARENT_OR_GUARDIAN_INFORMED"));
        String said = "Somebody has to reopen it and close it again.";
        String lacking = said + " - The guidance closes category 2 with 20, 21 or 22. No reason for departing";

        Said shown = done(register.to("revise", "--plan", willing));
        assertEquals(2, count(said, shown), shown.out());
        assertEquals(1, count(lacking, shown), shown.out());
        JsonNode plan = new ObjectMapper()
                .readTree(done(register.to("revise", "--plan", "--format=json", willing))
                        .out());
        assertEquals(
                "[{\"crime\":\"R-1/1\",\"outcome\":\"18\",\"toCloseAgain\":true}]",
                plan.at("/details/closingsInDoubt").toString());
        assertEquals(
                "{\"toCloseAgain\":true,\"lacking\":[\"DEPARTURE_EXPLAINED\"]}",
                plan.at("/crimes/0/closingInDoubt").toString());
        assertEquals(1, count(lacking, done(register.to("revise", "--version=3", willing))));
        assertEquals(1, count(lacking, done(register.to("show", "R-1"))));
        assertEquals("CLOSED", shown().at("/crimes/0/state").asText());
        assertTrue(shown().at("/crimes/0/closingInDoubt/toCloseAgain").asBoolean());

        done(sergeant.to("reopen", "R-1/1", "--version=4", "--why", "category 2 since the revision"));
        assertTrue(shown().at("/crimes/0/closingInDoubt").isMissingNode());
    }

    @Test
    void a_crime_that_is_to_be_cancelled_is_not_closed_meanwhile() {
        done(register.to("revise", "--version=1", register.file("forced.json", FORCED)));

        Said refused = register.to("close", "R-1/2", "--version=2", "--outcome=22", "--on-record", ALL_FOR_22);

        assertEquals(80, refused.code());
        assertTrue(
                refused.err()
                        .startsWith("conflict: the crime is to be cancelled under C2, because the facts on record"),
                refused.err());
    }

    /** What a closing lacks may tell of a role that no longer holds, so it is not among the steps. */
    @Test
    void a_closing_in_doubt_does_not_keep_a_label_either() throws IOException {
        done(register.to("close", "R-1/1", "--version=1", "--outcome=22", "--on-record", ALL_FOR_22));
        done(register.to("revise", "--version=2", register.file("forced.json", FORCED)));
        assertEquals(
                "SUSPECTS_TOLD",
                shown().at("/crimes/0/closingInDoubt/lacking/0").asText());

        done(register.to("revise", "--version=3", register.file("again.json", Registers.CATEGORY_2)));

        assertFalse(shown().get("crimes").toString().contains("SUSPECT"));
        assertFalse(shown().get("steps").toString().contains("SUSPECTS_TOLD"));
        String text = done(register.to("show", "R-1")).out();
        assertFalse(text.substring(0, text.indexOf("\nCrimes\n")).contains("were told that"), text);
    }

    /** How often it is said, however it is wrapped. */
    private static int count(String text, Said said) {
        return said.out().replaceAll("\\s+", " ").split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    void what_is_done_on_an_older_version_is_refused_with_what_changed() {
        done(register.to("close", "R-1/2", "--version", "1", "--outcome", "22", "--on-record", ALL_FOR_22));

        assertEquals(
                new Said(80, "", "conflict: the record was changed since: version 2 closed\n"),
                sergeant.to(
                        "cancel",
                        "R-1/1",
                        "--version=1",
                        "--ground=C1",
                        "--why=moved",
                        "--on-record",
                        "OTHER_FORCE_REFERENCE,VICTIM_TOLD_FIRST"));
    }

    @Test
    void a_version_that_was_not_seen_is_asked_for() {
        String asked = "--version: expected the version that you have seen; the current one is 1, and 'daybook show'"
                + " shows it\n";

        assertEquals(new Said(64, "", asked), register.to("close", "R-1/2", "--outcome", "22"));
        assertEquals(new Said(64, "", asked), register.to("revise", register.file("f.json", FORCED)));
        assertEquals(64, register.to("reopen", "R-1/2", "--version", "0").code());
        assertEquals(64, register.to("approve", "R-1", "P1", "--version", "one").code());
    }

    @Test
    void a_departure_stands_beside_what_was_proposed() throws IOException {
        Said departed = done(register.to(
                "depart", "R-1/2", "--version=1", "--person", "girl=WITNESS", "--why", "the registrar decided so"));

        assertTrue(departed.out().contains("    girl, 14  Witness\n"), departed.out());
        assertTrue(departed.out().contains("Recorded otherwise than proposed, because: the registrar decided so"));
        assertTrue(departed.out().contains("    Proposed: girl: Person involved\n"), departed.out());
        assertEquals(
                "PERSON_INVOLVED",
                shown().at("/crimes/1/departsFrom/people/0/role").asText());
        assertEquals("WITNESS", shown().at("/crimes/1/people/0/role").asText());
    }

    @Test
    void a_child_is_made_a_suspect_by_two_people_only_and_a_declined_proposal_leaves_no_label() throws IOException {
        done(register.to("depart", "R-1/1", "--version=1", "--person=boy=SUSPECT", "--why", "his own words"));
        assertEquals("PERSON_INVOLVED", shown().at("/crimes/0/people/0/role").asText());
        assertEquals("SUSPECT", shown().at("/pending/0/people/0/role").asText());
        assertTrue(done(register.to("show", "R-1")).out().contains("    boy: Suspect\n"));

        Said declined = done(sergeant.to("decline", "R-1", "P1", "--version", "2", "--why", "nothing bears it out"));

        assertFalse(declined.out().contains("Suspect"), declined.out());
        assertFalse(done(register.to("show", "R-1")).out().contains("Suspect"));
        JsonNode record = shown();
        assertFalse(
                record.get("steps").toString().contains("SUSPECT"),
                record.get("steps").toString());
        assertFalse(record.get("crimes").toString().contains("SUSPECT"));
    }

    @Test
    void a_label_that_no_longer_holds_is_not_repeated() throws IOException {
        done(register.to("revise", "--version", "1", register.file("forced.json", FORCED)));
        assertTrue(done(register.to("show", "R-1")).out().contains("    boy, 15   Suspect\n"));

        Said revised = done(register.to("revise", "--version", "2", register.file("again.json", Registers.CATEGORY_2)));

        assertFalse(revised.out().contains("uspect"), revised.out());
        assertTrue(revised.out().contains("must be told so [DPA-2018"), revised.out());
        String text = done(register.to("show", "R-1")).out();
        assertFalse(text.substring(0, text.indexOf("\nWhy\n")).contains("uspect"), text);
        assertFalse(shown().get("steps").toString().contains("SUSPECT"));
    }

    @Test
    void a_plan_is_read_by_a_program() throws IOException {
        Said plan = done(register.to("revise", "--plan", "--format=json", register.file("forced.json", FORCED)));

        JsonNode read = new ObjectMapper().readTree(plan.out());
        assertEquals("R-1/2", read.at("/details/toCancel/0/crime").asText());
        assertEquals("C2", read.at("/details/toCancel/0/ground").asText());
        assertEquals("AGGRAVATED", read.at("/decision/category").asText());
        assertEquals("SUSPECT", read.at("/crimes/0/people/0/role").asText());
    }

    @Test
    void what_cannot_be_understood_is_a_mistake_in_the_command_line() {
        for (String[] typed : new String[][] {
            {"close", "R-1", "--version", "1"},
            {"close", "R-1/2", "--version", "1", "--on-record", "ALL_OF_IT"},
            {"close", "R-1/2", "--version", "1", "--on-record", "SUSPECT_NAMED"},
            {"close", "R-1/2", "--version", "1", "--body", "SCHOOL"},
            {"close", "R-1/2", "--version", "1", "--day", "yesterday"},
            {"cancel", "R-1/2", "--version", "1", "--on-record", "ACTIVITY_COMPLETED"},
            {"depart", "R-1/2", "--version", "1", "--person", "girl"},
            {"depart", "R-1/2", "--version", "1", "--person", "girl=CULPRIT"},
            {"approve", "R-1", "1", "--version", "1"},
            {"approve", "R-1"},
        }) {
            Said said = register.to(typed);
            assertEquals(64, said.code(), said.err());
            assertEquals("", said.out());
        }
    }

    @Test
    void what_is_not_there_or_is_refused_is_said() {
        assertEquals(66, register.to("revise", "--plan", "nowhere.json").code());
        assertEquals(
                66,
                register.to("revise", "--plan", register.file("other.json", Registers.CATEGORY_2.replace("R-1", "R-9")))
                        .code());
        assertEquals(66, register.to("close", "R-9/1", "--outcome", "22").code());
        assertEquals(
                80,
                register.to("close", "R-9/1", "--version", "1", "--outcome", "22")
                        .code());
        assertEquals(
                80,
                register.to("close", "R-1/9", "--version", "1", "--outcome", "22")
                        .code());
        assertEquals(
                80,
                register.to("revise", "--version=1", register.file("same.json", Registers.CATEGORY_2))
                        .code());
        assertEquals(
                65,
                register.to("revise", "--version=1", register.file("bad.json", "{}x"))
                        .code());
        assertEquals(
                new Said(65, "", "--outcome: expected the code of an outcome of the framework, as 22\n"),
                register.to("close", "R-1/2", "--version", "1"));
        assertEquals(
                new Said(
                        65,
                        "",
                        "--ground: expected the code of a ground, C1 to C5\n--why: expected why, in plain words\n"),
                register.to("cancel", "R-1/2", "--version", "1"));
        assertEquals(
                65,
                register.to("depart", "R-1/2", "--version=1", "--offence=999/99", "--why=so")
                        .code());
        assertEquals(
                77,
                register.with("DAYBOOK_ROLE", "auditor")
                        .to("close", "R-1/2", "--version", "1", "--outcome", "22")
                        .code());
    }
}
