package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.WHY;
import static daybook.adapters.rest.Lives.WITH_22;
import static daybook.adapters.rest.Lives.closed;
import static daybook.adapters.rest.Lives.crime;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.path;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrimeOutcomesTest {

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
    void a_crime_is_closed_with_an_outcome_and_opened_again_by_a_reviewer() {
        Reply record = recorded(server.as("recorder"), report("R-1"));

        Reply closed = seeing(record, server.as("recorder")).put(crime(record, 2) + "/outcome", WITH_22);
        Reply reopened = seeing(closed, server.as("reviewer")).post(crime(record, 2) + "/reopening", WHY);

        assertEquals(200, closed.status(), closed.body());
        assertEquals("\"2\"", closed.header("ETag"));
        assertEquals("22", closed.json().get("crimes").get(1).get("outcome").asText());
        assertEquals(200, reopened.status(), reopened.body());
        assertEquals("OPEN", reopened.json().get("crimes").get(1).get("state").asText());
    }

    @Test
    void a_rule_that_refuses_says_all_that_is_missing() {
        Reply record = recorded(server.as("recorder"), report("R-2"));

        Reply refused =
                seeing(record, server.as("recorder")).put(crime(record, 2) + "/outcome", "{\"outcome\":\"22\"}");

        assertEquals(422, refused.status(), refused.body());
        assertEquals("urn:daybook:problem:refused", refused.json().get("type").asText());
        assertTrue(refused.json().get("errors").size() > 5, refused.body());
        assertTrue(refused.body().contains("onRecord/ACTIVITY_AGREED"), refused.body());
        assertEquals(record.body(), server.as("recorder").get(path(record)).body());
    }

    @Test
    void a_body_that_is_none_is_not_well_formed() {
        Reply record = recorded(server.as("recorder"), report("R-3"));
        Client recorder = seeing(record, server.as("recorder"));

        for (String body : List.of(
                "",
                "[]",
                "{}",
                "{\"outcome\":\"99\"}",
                "{\"outcome\":\"22\",\"day\":\"2090-01-01\"}",
                "{\"outcome\":22}",
                "{\"result\":\"22\"}",
                "{\"onRecord\":[\"ALL\"]}")) {
            Reply refused = recorder.put(crime(record, 2) + "/outcome", body);
            assertEquals(400, refused.status(), refused.body());
        }
        Reply several = recorder.put(
                crime(record, 2) + "/outcome",
                "{\"outcome\":22,\"day\":\"2090-13-01\",\"onRecord\":[\"ALL\",null],\"result\":1}");
        assertEquals(5, several.json().get("errors").size(), several.body());
        Reply tooMuch = recorder.put(crime(record, 2) + "/outcome", "{\"why\":\"" + "a".repeat(1 << 16) + "\"}");
        assertEquals(413, tooMuch.status(), tooMuch.body());
    }

    @Test
    void a_crime_that_is_not_there_or_does_not_stand_so_is_not_closed() {
        Reply record = recorded(server.as("recorder"), report("R-4"));
        Client recorder = seeing(record, server.as("recorder"));

        assertEquals(404, recorder.put(crime(record, 9) + "/outcome", WITH_22).status());
        assertEquals(404, recorder.put(crime(record, 0) + "/outcome", WITH_22).status());
        assertEquals(
                404,
                recorder.put("/v1/crimes/" + id(record) + "/outcome", WITH_22).status());
        assertEquals(404, recorder.put("/v1/crimes/R-4.1/outcome", WITH_22).status());
        assertEquals(
                409,
                seeing(record, server.as("reviewer"))
                        .post(crime(record, 1) + "/reopening", WHY)
                        .status());
    }

    @Test
    void nothing_is_closed_without_the_version_that_was_seen_or_on_an_older_one() {
        Reply record = recorded(server.as("recorder"), report("R-5"));
        closed(server.as("recorder"), record, 1);

        Reply stale = seeing(record, server.as("recorder")).put(crime(record, 2) + "/outcome", WITH_22);

        assertEquals(412, stale.status());
        assertTrue(stale.body().contains("version 2 closed"), stale.body());
        assertEquals(
                428,
                server.as("recorder")
                        .put(crime(record, 2) + "/outcome", WITH_22)
                        .status());
        assertEquals(
                428,
                server.as("reviewer").post(crime(record, 1) + "/reopening", WHY).status());
    }
}
