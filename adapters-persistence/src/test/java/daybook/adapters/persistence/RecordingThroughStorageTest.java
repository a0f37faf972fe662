package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.persistence.server.PostgresqlServer;
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
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a report to a record that outlives its process, through every layer and on every storage. */
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

    @ParameterizedTest
    @EnumSource
    void what_is_recorded_is_found_and_on_a_real_store_after_the_process_has_ended(Kept kept) {
        try (Deployments deployments = kept.in(folder)) {
            IncidentRecord recorded = deployments.use(record(REPORT));

            IncidentRecord found = deployments.use(
                    it -> it.get(FindIncident.class).find(recorder, "R-1").orElseThrow());

            assertEquals(recorded, found);
            assertEquals(
                    List.of("R-1/1 022/24", "R-1/2 086/02"),
                    found.crimes().stream()
                            .map(it -> it.number() + " " + it.code())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_report_again_is_the_same_record(Kept kept) {
        try (Deployments deployments = kept.in(folder)) {
            assertEquals(deployments.use(record(REPORT)), deployments.use(record(REPORT)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_report_under_the_same_reference_is_a_conflict(Kept kept) {
        try (Deployments deployments = kept.in(folder)) {
            deployments.use(record(REPORT));

            assertThrows(Conflict.class, () -> deployments.use(record(REPORT.replace("14", "15"))));
        }
    }

    private Function<Deployment, IncidentRecord> record(String report) {
        return deployment -> deployment.get(RecordIncident.class).record(recorder, report(report));
    }

    private static IncidentReport report(String json) {
        return new WireJson().read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Where records are kept. */
    enum Kept {
        IN_MEMORY,
        IN_A_FILE,
        ON_A_SERVER;

        Deployments in(Path folder) {
            return switch (this) {
                case IN_MEMORY -> new Deployments.One(Deployment.start(new Settings("memory")));
                case IN_A_FILE -> new Deployments.OneAfterAnother("sqlite:" + folder.resolve("register.db"));
                case ON_A_SERVER ->
                    new Deployments.OneAfterAnother(PostgresqlServer.shared().emptyDatabase());
            };
        }
    }

    /** A deployment for each use, where what one kept is there for the next. */
    interface Deployments extends AutoCloseable {

        <T> T use(Function<Deployment, T> use);

        @Override
        void close();

        record One(Deployment deployment) implements Deployments {

            @Override
            public <T> T use(Function<Deployment, T> use) {
                return use.apply(deployment);
            }

            @Override
            public void close() {
                deployment.close();
            }
        }

        record OneAfterAnother(String store) implements Deployments {

            @Override
            public <T> T use(Function<Deployment, T> use) {
                try (Deployment deployment = Deployment.start(new Settings(store))) {
                    return use.apply(deployment);
                }
            }

            @Override
            public void close() {}
        }
    }
}
