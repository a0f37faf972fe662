package daybook.adapters.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook audit map}: a mapping on standard output, and what to know of it beside it. */
class ProposedMappingTest {

    private static final String EXPORT = """
            Incident No,Crime No,Person ID,Surname,Role,Age,HO Code,Date Reported,Beat,Disposal,Outcome
            I1,C1,P1,Canary,Suspect,15,86/2,13/05/2026,B1,22,22
            I1,C2,P2,Canary,Loiterer,14,22/25,13/05/2026,B1,22,22
            """;

    @TempDir
    private Path folder;

    private Said map(String export, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), export);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "audit";
        arguments[1] = "map";
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Said.to(arguments);
    }

    @Test
    void the_mapping_alone_goes_to_standard_output_and_the_audit_takes_it() throws IOException {
        Said said = map(EXPORT);
        Path mapping = Files.writeString(folder.resolve("ours.json"), said.out());
        Said audited = Said.to(
                "audit",
                "--mapping",
                mapping.toString(),
                folder.resolve("export.csv").toString());

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("{\n  \"columns\""), said.out());
        assertEquals(65, audited.code(), "a word was not placed");
        assertTrue(audited.err().contains("2 rows read, 1 audited, 1 rejected"), audited.err());
    }

    @Test
    void what_it_could_not_place_what_it_ignores_and_what_it_chose_is_said() throws IOException {
        Said said = map(EXPORT);

        assertTrue(said.err().contains("ROLE, column \"Role\": 1 word that is not shown"), said.err());
        assertTrue(said.err().contains("OUTCOME: \"Outcome\" rather than \"Disposal\""), said.err());
        assertTrue(said.err().contains("free words\n  \"Surname\""), said.err());
        assertTrue(said.err().contains("not known\n  \"Beat\""), said.err());
        assertFalse((said.out() + said.err()).contains("Canary"));
        assertFalse((said.out() + said.err()).contains("Loiterer"), "it stands in one incident alone");
    }

    @Test
    void for_programs_each_remark_is_a_line_of_json() throws IOException {
        Said said = map(EXPORT, "--format", "json");

        assertTrue(
                said.err().contains("{\"about\":\"WORDS\",\"detail\":\"ROLE\",\"column\":\"Role\",\"more\":1}\n"),
                said.err());
        assertTrue(said.out().contains("\"CRIME\""));
    }

    @Test
    void without_a_column_that_is_needed_it_ends_with_65() throws IOException {
        Said said = map("Crime No,Role\nC1,Suspect\n");

        assertEquals(65, said.code());
        assertTrue(said.err().contains("INCIDENT: no column was found"), said.err());
    }

    @Test
    void a_file_without_names_of_columns_is_refused_and_nothing_of_it_is_repeated() throws IOException {
        Said said = map("I1,C1,Canary\nI2,C2,Canary\n");

        assertEquals(65, said.code());
        assertEquals("", said.out());
        assertFalse(said.err().contains("Canary") || said.err().contains("C1"), said.err());
        assertEquals(66, map("").code());
        assertEquals(64, map(EXPORT, "--format", "csv").code());
        assertEquals(64, map(EXPORT, "--delimiter", "--").code());
    }

    @Test
    void columns_that_a_mapping_does_not_place_or_names_in_vain_are_said_by_the_audit() throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), "Inc,Cr,Beat,Ward\nI1,C1,B,W\n");
        Path mapping = Files.writeString(folder.resolve("ours.json"), """
                {"columns": {"INCIDENT": "Inc", "CRIME": "Cr", "ROLE": "Role"}, "ignored": ["Ward"]}
                """);
        Said said = Said.to("audit", "--mapping", mapping.toString(), file.toString());

        assertTrue(said.err().contains("has no column for ROLE"), said.err());
        assertTrue(said.err().contains("not in the mapping, and not read: Beat\n"), said.err());
    }
}
