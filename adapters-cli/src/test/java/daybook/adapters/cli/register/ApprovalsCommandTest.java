package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the list of what waits to the decision: each answer says what to type next. */
class ApprovalsCommandTest {

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers reviewer;
    private Registers other;

    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        reviewer = recorder.with("DAYBOOK_ROLE", "reviewer").with("DAYBOOK_OFFICER", "PS.2");
        other = reviewer.with("DAYBOOK_OFFICER", "PS.3");
        done(recorder.record(
                Registers.CATEGORY_2.replace("\"girl\", \"age\"", "\"girl\", \"child\": \"C-1\", \"age\"")));
    }

    private static Said done(Said said) {
        assertEquals(0, said.code(), said.err());
        assertEquals("", said.err());
        return said;
    }

    private void cancellationProposed() {
        done(recorder.to(
                "cancel",
                "R-1/2",
                "--version",
                "1",
                "--ground",
                "C3",
                "--why",
                "it is on record twice",
                "--on-record",
                "DECIDED_INDEPENDENTLY,CANCELLATION_OVERSEEN"));
    }

    /** The first command that an answer says to type, as its words. */
    private static String[] toType(String command, Said said) {
        Matcher typed = Pattern.compile("daybook (" + command + " [^\n]*)").matcher(said.out());
        assertTrue(typed.find(), said.out());
        return typed.group(1).split(" ");
    }

    @Test
    void whoever_agrees_to_an_erasure_is_told_the_command_that_does_it() {
        done(reviewer.to("review", "erase", "R-1", "--version", "1", "--why", "its purpose is served"));

        Said list = done(other.to("approvals"));
        Said one = done(other.to("approvals", "R-1.P1"));
        Said erased = done(other.to(toType("review erase", one)));

        assertTrue(list.out().contains("R-1.P1  to erase a record, asked by "), list.out());
        assertTrue(one.out().contains("its purpose is served"), one.out());
        assertFalse(one.out().contains("daybook approve"), one.out());
        assertTrue(erased.out().contains("erased"), erased.out());
        assertEquals(66, other.to("approvals", "R-1.P1").code());
    }

    @Test
    void what_waits_on_a_record_is_listed_seen_and_approved() {
        cancellationProposed();

        Said list = done(other.to("approvals"));
        Said one = done(other.to("approvals", "R-1.P1"));
        Said approved = done(other.to(toType("approve", one)));

        assertTrue(list.out().contains("R-1.P1  to cancel a crime, asked by "), list.out());
        assertFalse(list.out().contains("girl"), list.out());
        assertTrue(one.out().contains("To cancel R-1/2 under C3."), one.out());
        assertTrue(one.out().contains("Because: it is on record twice"), one.out());
        assertTrue(one.out().contains("The crime as it stands"), one.out());
        assertFalse(one.out().contains("You may not"), one.out());
        assertTrue(approved.out().contains("ancelled"), approved.out());
        assertEquals(
                "Nothing waits for a second person.\n",
                done(other.to("approvals")).out());
        assertEquals(66, other.to("approvals", "R-1.P1").code());
    }

    @Test
    void what_waits_about_children_leads_from_one_command_to_the_next() {
        done(recorder.to("identity", "C-1", recorder.file("one.json", "{\"familyNames\": [\"Wojciechowska\"]}")));
        Said proposed = done(reviewer.to("erase", "C-1"));
        String[] toSee = toType("approvals", proposed);

        Said own = done(reviewer.to(toSee));
        Said theirs = done(other.to(toSee));
        Said done = done(other.to(toType("decide", theirs)));

        assertTrue(
                own.out().contains("You may not approve it: whoever proposed it cannot be the second person."),
                own.out());
        assertTrue(theirs.out().contains("to erase who a child is: C-1."), theirs.out());
        assertEquals("Approved, and done.\n", done.out());
    }

    @Test
    void it_is_for_whoever_may_decide_and_page_by_page() {
        cancellationProposed();
        done(reviewer.to("erase", "C-1"));

        Said first = done(other.to("approvals", "--limit", "1"));
        String after = first.out().replaceAll("(?s).*--after (\\S+).*", "$1");
        Said second = done(other.to("approvals", "--limit", "1", "--after", after));

        assertFalse(Arrays.equals(first.out().split("\n"), second.out().split("\n")));
        assertEquals(
                new Said(77, "", "not permitted: the role recorder may not list-approvals\n"),
                recorder.to("approvals"));
        assertEquals(64, other.to("approvals", "--limit", "201").code());
        assertEquals(65, other.to("approvals", "--after", "nothing").code());
    }
}
