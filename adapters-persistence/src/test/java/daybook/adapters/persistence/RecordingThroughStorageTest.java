package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.WireJson;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordIncident;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a report to a record that outlives its process, through every layer. */
class RecordingThroughStorageTest {

    private static final String REPORT = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    private final Acting recorder = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "to test");

    @TempDir
    Path folder;

    @Test
    void what_is_recorded_is_found_after_the_process_has_ended() {
        IncidentRecord recorded =
                inADeployment(it -> it.get(RecordIncident.class).record(recorder, report(REPORT)));

        IncidentRecord found = inADeployment(
                it -> it.get(FindIncident.class).find(recorder, "R-1").orElseThrow());

        assertEquals(recorded, found);
        assertEquals(
                List.of("R-1/1 022/24", "R-1/2 086/02"),
                found.crimes().stream().map(it -> it.number() + " " + it.code()).toList());
    }

    @Test
    void the_same_report_again_is_the_same_record() {
        IncidentRecord first = inADeployment(it -> it.get(RecordIncident.class).record(recorder, report(REPORT)));
        IncidentRecord again = inADeployment(it -> it.get(RecordIncident.class).record(recorder, report(REPORT)));

        assertEquals(first, again);
    }

    @Test
    void another_report_under_the_same_reference_is_a_conflict() {
        inADeployment(it -> it.get(RecordIncident.class).record(recorder, report(REPORT)));

        IncidentReport other = report(REPORT.replace("14", "15"));

        assertThrows(
                Conflict.class,
                () -> inADeployment(it -> it.get(RecordIncident.class).record(recorder, other)));
    }

    private <T> T inADeployment(java.util.function.Function<Deployment, T> use) {
        try (Deployment deployment = Deployment.start(new Settings("sqlite:" + folder.resolve("register.db")))) {
            return use.apply(deployment);
        }
    }

    private static IncidentReport report(String json) {
        return new WireJson().read(json.getBytes(StandardCharsets.UTF_8));
    }
}
