package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.path;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static daybook.adapters.rest.Lives.younger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RevisionsTest {

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
    void new_facts_are_put_on_the_record_that_was_seen() {
        Reply record = recorded(server.as("recorder"), report("R-1"));

        Reply revised = seeing(record, server.as("recorder")).post(path(record) + "/revisions", younger(report("R-1")));

        assertEquals(200, revised.status(), revised.body());
        assertEquals("\"2\"", revised.header("ETag"));
        assertEquals("REVISED", revised.json().get("steps").get(1).get("kind").asText());
    }

    @Test
    void a_report_that_is_none_is_refused_with_every_place_on_a_record_as_anywhere() {
        Reply record = recorded(server.as("recorder"), report("R-9"));

        for (String body : List.of("{\"reference\":\"R-9\"}", "{\"reference\":\"R-9\",\"people\":[{}]}")) {
            for (String query : List.of("", "?dryRun=true")) {
                Reply refused = seeing(record, server.as("recorder")).post(path(record) + "/revisions" + query, body);

                assertEquals(400, refused.status(), refused.body());
                assertTrue(refused.json().get("errors").size() > 1, refused.body());
            }
        }
    }

    @Test
    void a_plan_shows_what_they_would_change_and_changes_nothing() {
        Reply record = recorded(server.as("recorder"), report("R-2"));
        String forced = report("R-2").replace("\"otherCircumstances\"", """
                "circumstances":[{"factor":"COERCED","answer":"YES","by":["girl"],"on":["boy"]}],"otherCircumstances\"\
                """.strip());

        Reply planned = seeing(record, server.as("recorder")).post(path(record) + "/revisions?dryRun=true", forced);

        assertEquals(200, planned.status(), planned.body());
        assertEquals(1, planned.json().get("version").asInt());
        assertTrue(planned.json().get("details").get("reclassified").size() > 0, planned.body());
        assertEquals(
                "AGGRAVATED", planned.json().get("decision").get("category").asText());
        assertEquals(record.body(), server.as("recorder").get(path(record)).body());
    }

    @Test
    void nothing_is_changed_without_the_version_that_was_seen_or_on_another() {
        Reply record = recorded(server.as("recorder"), report("R-3"));
        String path = path(record) + "/revisions";
        Client recorder = server.as("recorder");

        assertEquals(428, recorder.post(path, younger(report("R-3"))).status());
        assertEquals(
                428,
                recorder.post(path + "?dryRun=true", younger(report("R-3"))).status());
        assertEquals(
                412,
                recorder.with("If-Match", "\"2\"")
                        .post(path, younger(report("R-3")))
                        .status());
        assertEquals(
                400,
                recorder.with("If-Match", "W/\"1\"")
                        .post(path, younger(report("R-3")))
                        .status());
        assertEquals(record.body(), recorder.get(path(record)).body());
    }

    @Test
    void what_is_no_report_or_changes_nothing_is_refused() {
        Reply record = recorded(server.as("recorder"), report("R-4"));
        Client recorder = seeing(record, server.as("recorder"));
        String path = path(record) + "/revisions";

        assertEquals(400, recorder.post(path, "{\"reference\":").status());
        assertEquals(400, recorder.post(path, report("R-5")).status());
        assertEquals(400, recorder.post(path + "?dryRun=yes", report("R-4")).status());
        assertEquals(409, recorder.post(path, report("R-4")).status());
    }
}
