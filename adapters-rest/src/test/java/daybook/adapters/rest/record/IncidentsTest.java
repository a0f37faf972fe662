package daybook.adapters.rest.record;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_incident_is_recorded_once_and_found_where_the_answer_says() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-1");
        String report = Examples.report("R-1");

        Reply recorded = recorder.post("/v1/incidents", report);
        Reply found = recorder.get(recorded.header("Location"));

        assertAll(
                () -> assertEquals(201, recorded.status(), recorded.body()),
                () -> assertEquals("\"1\"", recorded.header("ETag")),
                () -> assertEquals(recorded.json(), found.json()),
                () -> assertFalse(recorded.header("Location").contains("R-1")));
    }

    @Test
    void whoever_repeats_a_submission_gets_the_first_answer() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-2");
        Reply first = recorder.post("/v1/incidents", Examples.report("R-2"));

        Reply again = recorder.post("/v1/incidents", Examples.report("R-2"));

        assertEquals(first.body(), again.body());
        assertEquals(first.status(), again.status());
    }

    @Test
    void whoever_repeats_a_submission_after_a_change_gets_the_record_as_it_stands() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-6");
        Reply first = recorder.post("/v1/incidents", Examples.report("R-6"));
        Reply revised = recorder.with("If-Match", "\"1\"")
                .post(
                        first.header("Location") + "/revisions",
                        Examples.report("R-6").replace("\"age\":15", "\"age\":12"));

        Reply again = recorder.post("/v1/incidents", Examples.report("R-6"));

        assertAll(
                () -> assertEquals(200, revised.status(), revised.body()),
                () -> assertEquals(200, again.status(), again.body()),
                () -> assertEquals("\"2\"", again.header("ETag")),
                () -> assertEquals(revised.body(), again.body()),
                () -> assertEquals(
                        403,
                        server.as("system")
                                .with("Idempotency-Key", "k-6")
                                .post("/v1/incidents", Examples.report("R-6"))
                                .status()));
    }

    @Test
    void the_path_of_a_record_is_had_for_its_reference() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-7");
        Reply recorded = recorder.post("/v1/incidents", Examples.report("R-7"));

        Reply named = recorder.post("/v1/incidents/lookups", "{\"reference\":\"R-7\"}");

        assertAll(
                () -> assertEquals(recorded.json().get("id"), named.json().get("id")),
                () -> assertEquals(
                        400,
                        recorder.post("/v1/incidents/lookups", "{\"reference\":\"R 7\"}")
                                .status()));
    }

    @Test
    void another_report_under_the_same_reference_is_a_conflict() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-3");
        recorder.post("/v1/incidents", Examples.report("R-3"));

        Reply refused = recorder.post("/v1/incidents", Examples.report("R-3").replace("\"age\":15", "\"age\":14"));

        assertEquals(409, refused.status());
        assertEquals("urn:daybook:problem:conflict", refused.json().get("type").asText());
    }

    @Test
    void a_record_of_another_force_is_not_there() {
        Reply recorded =
                server.as("recorder").with("Idempotency-Key", "k-4").post("/v1/incidents", Examples.report("R-4"));

        Reply strange = server.as("recorder", "PC.9", "SOUTH").get(recorded.header("Location"));

        assertEquals(404, strange.status());
    }

    @Test
    void nobody_looks_without_a_purpose() {
        Reply recorded =
                server.as("recorder").with("Idempotency-Key", "k-5").post("/v1/incidents", Examples.report("R-5"));

        Reply refused = server.as("recorder").with("Daybook-Purpose", "").get(recorded.header("Location"));

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("Daybook-Purpose"));
    }
}
