package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import daybook.adapters.cli.Said;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.SettingsInForce;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoElseCommandTest {

    @TempDir
    private Path folder;

    private Registers north;

    @BeforeEach
    void register() {
        north = Registers.in(folder);
        identity(north, "GMP", "CH-1");
    }

    /** A record names the child first: who nobody on record is is not taken. */
    private void identity(Registers of, String force, String child) {
        Registers named = of.with("DAYBOOK_FORCE", force);
        named.record(Registers.CATEGORY_2
                .replace("R-1", "R-" + child)
                .replace("\"girl\", \"age\"", "\"girl\", \"child\": \"" + child + "\", \"age\""));
        String json = """
                {"givenNames": ["Jayden"], "familyNames": ["Canaryman"], "dateOfBirth": "2012-09-03", "postcode": "LE2 1AB"}
                """;
        try (Deployment office =
                Deployment.start(SettingsInForce.settings(of.environment(), folder, Clock.systemUTC()))) {
            office.get(RegisterChildIdentity.class)
                    .register(
                            new Acting("PC.1", new Force(force), ActingRole.RECORDER, "to test"),
                            child,
                            0,
                            new IdentityJson().read(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void other_forces_answer_with_a_count_and_whom_to_ring() {
        identity(north.with("DAYBOOK_FORCE", "MPS").with("DAYBOOK_CONTACT", "PPU desk"), "MPS", "M-1");

        assertEquals(new Said(0, "  -  MPS  1 possible match; to ring: PPU desk\n", ""), north.to("who-else", "CH-1"));
        assertEquals(
                new Said(0, "{\"answers\":[{\"force\":\"MPS\",\"contact\":\"PPU desk\",\"possible\":1}]}\n", ""),
                north.to("who-else", "CH-1", "--format", "json"));
    }

    @Test
    void neither_force_finds_the_child_of_the_other_by_name_or_reference() {
        identity(north, "MPS", "M-1");

        Said said = north.to("who-else", "CH-1");

        assertEquals(0, said.code());
        for (String canary : new String[] {"M-1", "Jayden", "Canaryman", "2012", "LE2", "uspect"}) {
            assertFalse((said.out() + said.err()).contains(canary));
        }
        assertEquals(80, north.to("who-else", "M-1").code());
    }

    @Test
    void where_nobody_else_is_in_the_register_that_is_said() {
        assertEquals(
                new Said(0, "No other force keeps children in this register.\n", ""), north.to("who-else", "CH-1"));
    }

    @Test
    void what_is_no_reference_or_not_permitted_is_refused() {
        assertEquals(64, north.to("who-else").code());
        assertEquals(65, north.to("who-else", "CH 1").code());
        assertEquals(
                77, north.with("DAYBOOK_ROLE", "auditor").to("who-else", "CH-1").code());
    }
}
