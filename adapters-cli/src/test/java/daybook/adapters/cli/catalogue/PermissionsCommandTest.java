package daybook.adapters.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.cli.Said;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PermissionsCommandTest {

    @Test
    void the_table_is_shown_as_it_is_applied_with_what_its_letters_mean() {
        Said said = Said.to("permissions");

        assertTrue(said.out().startsWith(Permissions.TABLE), said.out());
        assertTrue(said.out().contains("\nv  on a record past its review date\n"), said.out());
        assertTrue(Permissions.TABLE.lines().allMatch(it -> it.length() <= 80));
    }

    @Test
    void a_program_reads_exactly_what_is_applied() throws IOException {
        JsonNode cells = new ObjectMapper()
                .readTree(Said.to("permissions", "--format", "json").out())
                .get("permissions");
        int allowed = 0;
        for (Operation operation : Operation.values()) {
            for (ActingRole role : ActingRole.values()) {
                for (RecordState state : RecordState.values()) {
                    allowed += Permissions.of(role, operation, state) == Permission.NO ? 0 : 1;
                }
            }
        }

        assertEquals(allowed, cells.size());
        for (JsonNode cell : cells) {
            Operation operation = under(cell.get("operation").asText());
            assertEquals(
                    Permissions.of(
                                    ActingRole.under(cell.get("role").asText()).orElseThrow(),
                                    operation,
                                    RecordState.valueOf(cell.get("state").asText()))
                            .name(),
                    cell.get("permission").asText());
        }
    }

    private static Operation under(String code) {
        return Arrays.stream(Operation.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
