package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.WireJson;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviseIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscloseCommandTest {

    private static final String COURT = "Youth court, Leeds";

    @TempDir
    private Path folder;

    private Registers recorder;
    private Registers desk;

    @BeforeEach
    void record() {
        recorder = Registers.in(folder);
        desk = recorder.with("DAYBOOK_ROLE", "disclosure").with("DAYBOOK_OFFICER", "DO.4");
        recorder.record(Registers.CATEGORY_2);
    }

    private Said ask() {
        return desk.to("disclose", "R-1", "--version", "1", "--to", COURT, "--why", "as ordered");
    }

    private Said collect(String version, String recipient) {
        return desk.to("disclose", "R-1", "--version", version, "--to", recipient, "--collect", "P1");
    }

    private Deployment office() {
        return Deployment.start(new Settings(recorder.environment().get("DAYBOOK_STORE"))
                .keys(recorder.environment().get("DAYBOOK_KEYS")));
    }

    private static Acting acting(String officer, ActingRole role) {
        return new Acting(officer, new Force("GMP"), role, "to test");
    }

    private void approve() {
        try (Deployment office = office()) {
            office.get(ApproveProposal.class)
                    .approve(acting("PS.2", ActingRole.REVIEWER), new RecordVersion("R-1", 2), "P1");
        }
    }

    @Test
    void a_record_is_asked_for_approved_and_handed_out_once() {
        Said asked = ask();
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().startsWith("P1 waits for a second person until "), asked.out());
        assertFalse(asked.out().contains("R-1/1"), asked.out());
        assertTrue(desk.to("show", "R-1")
                .out()
                .replaceAll("\\s+", " ")
                .contains("By DO.4, to hand the record out to " + COURT + ": as ordered. Until "));
        assertEquals(80, collect("2", COURT).code());
        approve();

        assertEquals(80, collect("3", "A newspaper").code());
        Said handed = collect("3", COURT);
        assertEquals(0, handed.code(), handed.err());
        assertTrue(handed.out().contains("R-1/1"), handed.out());
        assertEquals(80, collect("4", COURT).code());
        String log = recorder.with("DAYBOOK_ROLE", "auditor")
                .to("log", "show", "--limit", "3")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(log.contains("DO.4, disclosure: disclose record R-1; to " + COURT + ";"), log);
        assertTrue(log.contains("DO.4, disclosure: disclose refused conflict, record R-1; because"), log);
    }

    @Test
    void whoever_was_told_is_named_beside_the_correction_to_people_and_programs() {
        ask();
        approve();
        collect("3", COURT);
        String forced = Registers.CATEGORY_2.replace(
                "\"otherCircumstances\"",
                "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"], \"on\": [\"girl\"]}],"
                        + " \"otherCircumstances\"");
        try (Deployment office = office()) {
            office.get(ReviseIncident.class)
                    .revise(
                            acting("PC.1", ActingRole.RECORDER),
                            new RecordVersion("R-1", 4),
                            new WireJson().read(forced.getBytes(StandardCharsets.UTF_8)));
        }

        assertTrue(recorder.to("show", "R-1").out().contains("To be told that a role no longer holds: " + COURT));
        assertTrue(recorder.to("show", "R-1", "--format", "json")
                .out()
                .replaceAll("\\s+", "")
                .contains("\"toBeToldAgain\":[\"Youthcourt,Leeds\"]"));
    }

    @Test
    void another_force_and_whoever_records_get_nothing() {
        ask();
        approve();

        assertEquals(
                80,
                desk.with("DAYBOOK_FORCE", "MPS")
                        .to("disclose", "R-1", "--version", "3", "--to", COURT, "--collect", "P1")
                        .code());
        assertEquals(
                new Said(77, "", "not permitted: the role recorder may not disclose while a crime on it is open\n"),
                recorder.to("disclose", "R-1", "--version", "3", "--to", COURT, "--collect", "P1"));
        assertEquals(
                77,
                recorder.to("disclose", "R-1", "--version", "3", "--to", COURT, "--why", "w")
                        .code());
    }

    @Test
    void what_is_not_said_as_it_has_to_be_is_refused() {
        assertEquals(64, desk.to("disclose").code());
        assertEquals(64, desk.to("disclose", "R-1").code());
        assertEquals(
                64, desk.to("disclose", "R-1", "--version", "x", "--to", COURT).code());
        assertEquals(
                65, desk.to("disclose", "R-1", "--version", "1", "--why", "w").code());
        assertEquals(
                65, desk.to("disclose", "R-1", "--version", "1", "--to", COURT).code());
    }
}
