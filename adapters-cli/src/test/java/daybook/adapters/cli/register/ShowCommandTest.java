package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    private Path folder;

    private Registers register;

    @BeforeEach
    void record() {
        register = Registers.in(folder);
        register.record(Registers.OPEN);
    }

    @Test
    void a_record_is_shown_with_its_whole_life_and_the_decision_that_stands() {
        Said said = register.to("show", "R-1");

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("R-1\n2 crimes. Category 2, non-aggravated.\n"), said.out());
        assertTrue(said.out().contains("\nVersion 1, open.\n"), said.out());
        assertTrue(
                said.out()
                        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "THEN")
                        .contains("\nWhat was done\n  1.  THEN  recorded by PC.1, recorder: a new report\n"),
                said.out());
        assertTrue(said.out().contains("\n  R-1/2  086/02  "), said.out());
        assertTrue(said.out().contains("\nTo ask, most decisive first\n"), said.out());
        assertTrue(said.out().contains("[K-1]"), said.out());
    }

    @Test
    void a_version_is_shown_as_it_stood() {
        assertEquals(register.to("show", "R-1"), register.to("show", "R-1", "--version", "1"));
    }

    @Test
    void a_version_that_the_record_does_not_have_is_not_shown() {
        for (String version : new String[] {"0", "2", "-1", "1e3", "99999999999999999999"}) {
            assertEquals(
                    new Said(66, "", "--version: expected a version that the record has, from 1 to 1\n"),
                    register.to("show", "R-1", "--version=" + version));
        }
    }

    @Test
    void a_record_that_is_not_there_is_said_not_to_be() {
        assertEquals(
                new Said(66, "", "daybook show: there is no record of this force under that reference\n"),
                register.to("show", "R-2"));
        assertEquals(66, register.with("DAYBOOK_FORCE", "MET").to("show", "R-1").code());
    }

    @Test
    void what_is_no_reference_is_not_looked_for() {
        assertEquals(64, register.to("show", "R-1\nrecord R-2").code());
        assertEquals(64, register.to("show", "").code());
        assertEquals(64, register.to("show").code());
    }

    @Test
    void whoever_has_no_part_in_it_is_not_shown_it() {
        assertEquals(
                new Said(77, "", "not permitted: the role system may not show while a crime on it is open\n"),
                register.with("DAYBOOK_ROLE", "system").to("show", "R-1"));
    }
}
