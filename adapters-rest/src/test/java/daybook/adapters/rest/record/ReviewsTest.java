package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.oldReport;
import static daybook.adapters.rest.Lives.path;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a server each: the list is of everything. */
class ReviewsTest {

    private final TestServer server = TestServer.start();
    private final Client reviewer = server.as("reviewer");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_overdue_record_is_listed_and_locked_until_it_is_kept() {
        Reply record = recorded(server.as("recorder"), oldReport("R-1"));
        recorded(server.as("recorder"), report("R-2"));

        Reply due = reviewer.get("/v1/reviews");
        Reply locked = server.as("recorder").get(path(record));
        Reply kept = seeing(record, reviewer)
                .post("/v1/reviews/" + id(record), "{\"decision\":\"KEEP\",\"why\":\"at risk\"}");

        assertEquals(1, due.json().get("records").size(), due.body());
        assertEquals(id(record), due.json().get("records").get(0).get("id").asText());
        assertTrue(due.json().get("records").get(0).get("overdue").asBoolean());
        assertEquals(403, locked.status());
        assertEquals(200, kept.status(), kept.body());
        assertEquals("\"2\"", kept.header("ETag"));
        assertEquals(200, server.as("recorder").get(path(record)).status());
    }

    @Test
    void what_falls_due_is_listed_as_far_ahead_and_as_much_as_asked() {
        recorded(server.as("recorder"), report("R-1"));
        recorded(server.as("recorder"), report("R-2"));

        Reply ahead = reviewer.get("/v1/reviews?within=3650&limit=1");

        assertEquals(1, ahead.json().get("records").size(), ahead.body());
        assertTrue(ahead.json().get("mayBeMore").asBoolean());
        assertEquals(400, reviewer.get("/v1/reviews?within=9999").status());
        assertEquals(400, reviewer.get("/v1/reviews?limit=0").status());
    }

    @Test
    void a_decision_is_to_keep_on_the_version_that_was_seen_and_says_why() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        String path = "/v1/reviews/" + id(record);

        assertEquals(
                422,
                seeing(record, reviewer).post(path, "{\"decision\":\"KEEP\"}").status());
        assertEquals(
                400,
                seeing(record, reviewer).post(path, "{\"why\":\"at risk\"}").status());
        assertEquals(
                400,
                seeing(record, reviewer)
                        .post(path, "{\"decision\":\"BURN\",\"why\":\"so\"}")
                        .status());
        assertEquals(
                428,
                reviewer.post(path, "{\"decision\":\"KEEP\",\"why\":\"at risk\"}")
                        .status());
    }
}
