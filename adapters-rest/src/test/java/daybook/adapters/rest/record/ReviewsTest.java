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

    private static final String PROPOSED = "{\"decision\":\"ERASE\",\"why\":\"its purpose is served\"}";
    private static final String DONE = "{\"decision\":\"ERASE\",\"proposal\":\"P1\"}";

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
                400,
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

    @Test
    void a_record_is_erased_once_a_second_person_says_so_and_whoever_asks_is_told_when() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        String path = "/v1/reviews/" + id(record);

        Reply waiting = seeing(record, reviewer).post(path, PROPOSED);
        assertEquals(202, waiting.status(), waiting.body());
        assertEquals("ERASED", waiting.json().get("pending").get(0).get("kind").asText());
        assertEquals(403, seeing(waiting, reviewer).post(path, DONE).status());
        Reply listed = server.as("registrar").get("/v1/approvals");
        assertEquals(1, listed.json().get("approvals").size(), listed.body());
        Reply seen = server.as("registrar").get("/v1/approvals/" + id(record) + ".P1");
        assertEquals("ask-to-erase", seen.json().get("operation").asText(), seen.body());
        assertTrue(seen.body().contains("its purpose is served"), seen.body());
        Reply done = seeing(waiting, server.as("registrar")).post(path, DONE);

        assertEquals(200, done.status(), done.body());
        assertTrue(done.json().get("erasedOn").asText().startsWith("20"), done.body());
        Reply asked = server.as("recorder").get(path(record));
        assertEquals(410, asked.status(), asked.body());
        assertEquals(
                "the record was erased on " + done.json().get("erasedOn").asText(),
                asked.json().get("detail").asText());
        assertEquals(
                410, seeing(waiting, server.as("registrar")).post(path, DONE).status());
        assertEquals(
                404,
                seeing(waiting, reviewer)
                        .post(path, "{\"decision\":\"KEEP\",\"why\":\"at risk\"}")
                        .status());
        assertEquals(0, reviewer.get("/v1/incidents").json().get("incidents").size());
    }

    @Test
    void an_erased_record_is_nothing_to_those_who_could_not_have_seen_it() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        String path = "/v1/reviews/" + id(record);
        Reply waiting = seeing(record, reviewer).post(path, PROPOSED);
        seeing(waiting, server.as("registrar")).post(path, DONE);

        assertEquals(403, server.as("system").get(path(record)).status());
        assertEquals(404, server.as("reviewer", "PS.9", "MPS").get(path(record)).status());
    }

    @Test
    void an_erasure_is_proposed_with_a_reason_that_names_nobody_and_done_with_a_number_alone() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        String path = "/v1/reviews/" + id(record);

        assertEquals(
                400,
                seeing(record, reviewer).post(path, "{\"decision\":\"ERASE\"}").status());
        assertEquals(
                422,
                seeing(record, reviewer)
                        .post(path, PROPOSED.replace("purpose", "R-1"))
                        .status());
        assertEquals(
                400,
                seeing(record, reviewer)
                        .post(path, DONE.replace("}", ",\"why\":\"so\"}"))
                        .status());
        assertEquals(
                400,
                seeing(record, reviewer)
                        .post(path, DONE.replace("ERASE", "KEEP"))
                        .status());
        assertEquals(409, seeing(record, reviewer).post(path, DONE).status());
    }

    @Test
    void a_report_sent_again_after_the_erasure_is_a_new_record() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        String path = "/v1/reviews/" + id(record);
        Reply waiting = seeing(record, reviewer).post(path, PROPOSED);
        seeing(waiting, server.as("registrar")).post(path, DONE);

        assertEquals("\"1\"", recorded(server.as("recorder"), report("R-1")).header("ETag"));
        assertEquals(200, server.as("recorder").get(path(record)).status());
    }
}
