package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.cancellationProposed;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.MergeChildren;
import daybook.domain.guidance.Force;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalsTest {

    private static final String YES = "{\"approve\":true}";
    private static final String NO = "{\"approve\":false}";

    private static OpenServer server;

    @BeforeAll
    static void start() {
        server = OpenServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply waiting(String reference) {
        Reply record = recorded(server.as("recorder"), report(reference));
        return cancellationProposed(server.as("recorder"), record);
    }

    private static Reply said(Client who, Reply record, String body) {
        return seeing(record, who).post("/v1/approvals/" + id(record) + ".P1", body);
    }

    @Test
    void what_a_second_person_approves_takes_effect() {
        Reply waiting = waiting("R-1");

        Reply approved = said(server.as("reviewer"), waiting, YES);

        assertEquals(200, approved.status(), approved.body());
        assertEquals("\"3\"", approved.header("ETag"));
        assertEquals(
                "CANCELLED", approved.json().get("crimes").get(1).get("state").asText());
        assertEquals(0, approved.json().get("pending").size());
    }

    @Test
    void what_is_declined_takes_none_and_says_why() {
        Reply waiting = waiting("R-2");

        Reply unexplained = said(server.as("reviewer"), waiting, NO);
        Reply declined = said(server.as("reviewer"), waiting, "{\"approve\":false,\"why\":\"they are two\"}");

        assertEquals(400, unexplained.status(), unexplained.body());
        assertEquals(200, declined.status(), declined.body());
        assertEquals("OPEN", declined.json().get("crimes").get(1).get("state").asText());
        assertEquals(409, said(server.as("registrar"), declined, YES).status());
    }

    @Test
    void nobody_is_their_own_second_person() {
        Reply waiting = waiting("R-3");

        assertEquals(
                403,
                said(server.as("reviewer", "recorder.1", TestServer.FORCE), waiting, YES)
                        .status());
        assertEquals(
                403,
                said(server.as("recorder", "PC.2", TestServer.FORCE), waiting, YES)
                        .status());
    }

    @Test
    void a_word_is_yes_or_no_on_the_version_that_was_seen() {
        Reply waiting = waiting("R-4");
        Client reviewer = server.as("reviewer");

        assertEquals(400, said(reviewer, waiting, "{}").status());
        assertEquals(400, said(reviewer, waiting, "{\"approve\":\"true\"}").status());
        assertEquals(
                400,
                said(reviewer, waiting, "{\"approve\":true,\"why\":\"because\"}")
                        .status());
        assertEquals(
                428, reviewer.post("/v1/approvals/" + id(waiting) + ".P1", YES).status());
        assertEquals(
                412,
                reviewer.with("If-Match", "\"1\"")
                        .post("/v1/approvals/" + id(waiting) + ".P1", YES)
                        .status());
        assertEquals(
                409,
                seeing(waiting, reviewer)
                        .post("/v1/approvals/" + id(waiting) + ".P2", YES)
                        .status());
    }

    @Test
    void what_was_proposed_about_children_is_decided_once_by_another_officer_of_the_force() {
        Acting who = new Acting("registrar.1", new Force(TestServer.FORCE), ActingRole.REGISTRAR, "to test");
        String merge = "/v1/approvals/"
                + server.get(MergeChildren.class).merge(who, "CH-1", "CH-2").id();
        String other = "/v1/approvals/"
                + server.get(MergeChildren.class).merge(who, "CH-1", "CH-3").id();

        assertEquals(
                404, server.as("registrar", "FCR.9", "SOUTH").post(merge, YES).status());
        assertEquals(403, server.as("registrar").post(merge, YES).status());
        assertEquals(
                400,
                server.as("reviewer")
                        .post(merge, "{\"approve\":false,\"why\":\"no\"}")
                        .status());
        Reply done = server.as("reviewer").post(merge, YES);
        assertEquals(204, done.status(), done.body());
        assertEquals("", done.body());
        assertEquals(409, server.as("reviewer").post(merge, YES).status());
        assertEquals(204, server.as("reviewer").post(other, NO).status());
    }

    @Test
    void from_the_list_to_the_decision_each_answer_says_what_to_ask_next() {
        Client reviewer = server.as("reviewer", "PS.6", "EAST");
        Client recorder = server.as("recorder", "PC.6", "EAST");
        Reply recorded = recorded(recorder, report("R-6"));
        cancellationProposed(recorder, recorded);

        Reply list = reviewer.get("/v1/approvals");
        String id = list.json().at("/approvals/0/id").asText();
        Reply one = reviewer.get("/v1/approvals/" + id);
        Reply approved = reviewer.with("If-Match", one.header("ETag")).post("/v1/approvals/" + id, YES);

        assertEquals(200, list.status(), list.body());
        assertEquals(1, list.json().get("approvals").size());
        assertFalse(list.body().contains("girl"), list.body());
        assertEquals(id(recorded), one.json().at("/incident/id").asText());
        assertEquals("cancel", one.json().get("operation").asText());
        assertEquals("PC.6", one.json().get("officer").asText());
        assertTrue(one.json().get("mayApprove").asBoolean(), one.body());
        assertEquals(
                one.json().at("/details/crime").asText(),
                one.json().at("/crime/number").asText());
        assertEquals(200, approved.status(), approved.body());
        assertEquals(0, reviewer.get("/v1/approvals").json().get("approvals").size());
        assertEquals(404, reviewer.get("/v1/approvals/" + id).status());
    }

    @Test
    void what_waits_about_children_names_them_and_is_listed_page_by_page() {
        Acting who = new Acting("registrar.1", new Force("WEST"), ActingRole.REGISTRAR, "they are one");
        String merge =
                server.get(MergeChildren.class).merge(who, "CH-1", "CH-2").id();
        server.get(MergeChildren.class).merge(who, "CH-1", "CH-3");
        Client registrar = server.as("registrar", "registrar.1", "WEST");

        Reply first = registrar.get("/v1/approvals?limit=1");
        Reply second = registrar.get(first.next());
        Reply one = registrar.get("/v1/approvals/" + merge);

        assertEquals(1, first.json().get("approvals").size(), first.body());
        assertEquals(1, second.json().get("approvals").size(), second.body());
        assertEquals("CH-2", one.json().at("/children/1/reference").asText());
        assertEquals("they are one", one.json().get("reason").asText());
        assertFalse(one.json().get("mayApprove").asBoolean());
        assertEquals(400, registrar.get("/v1/approvals?cursor=abc").status());
        assertEquals(
                404,
                server.as("registrar", "FCR.9", "SOUTH")
                        .get("/v1/approvals/" + merge)
                        .status());
        assertEquals(
                403, server.as("recorder", "PC.1", "WEST").get("/v1/approvals").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "R-1.P1", "%00", "x.P0", "2f1c", "00000000-0000-0000-0000-000000000000"})
    void what_is_no_proposal_is_not_there(String id) {
        Reply none = server.as("reviewer").with("If-Match", "\"1\"").post("/v1/approvals/" + id, YES);

        assertTrue(none.status() == 404 || none.status() == 400, none.body());
    }
}
