package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.approved;
import static daybook.adapters.rest.Lives.disclosureProposed;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisclosuresTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String handingOut(Reply record, String proposal, String recipient) {
        return "{\"incident\":\"" + id(record) + "\",\"proposal\":\"" + proposal + "\",\"recipient\":\"" + recipient
                + "\"}";
    }

    private static Reply asked(Reply record, String body) {
        return seeing(record, server.as("disclosure")).post("/v1/disclosures", body);
    }

    @Test
    void a_record_is_handed_out_once_to_whom_a_second_person_approved() {
        Reply record = recorded(server.as("recorder"), report("R-1"));

        Reply waits = disclosureProposed(server.as("disclosure"), record);
        Reply approved = approved(server.as("reviewer"), waits);
        Reply elsewhere = asked(approved, handingOut(record, "P1", "A newspaper"));
        Reply handedOut = asked(approved, handingOut(record, "P1", "Youth court"));
        Reply again = asked(handedOut, handingOut(record, "P1", "Youth court"));

        assertEquals(202, waits.status(), waits.body());
        assertEquals(409, elsewhere.status(), elsewhere.body());
        assertEquals(200, handedOut.status(), handedOut.body());
        assertEquals("\"4\"", handedOut.header("ETag"));
        assertEquals(
                "HANDED_OUT", handedOut.json().get("steps").get(3).get("kind").asText());
        assertEquals(409, again.status(), again.body());
    }

    @Test
    void nothing_is_handed_out_that_nobody_approved() {
        Reply record = recorded(server.as("recorder"), report("R-2"));
        Reply waits = disclosureProposed(server.as("disclosure"), record);

        assertEquals(409, asked(waits, handingOut(record, "P1", "Youth court")).status());
    }

    @Test
    void what_is_asked_has_to_be_whole() {
        Reply record = recorded(server.as("recorder"), report("R-3"));
        String incident = "{\"incident\":\"" + id(record) + "\"";

        assertEquals(400, asked(record, "{}").status());
        assertEquals(404, asked(record, "{\"incident\":\"R-3\"}").status());
        assertEquals(400, asked(record, incident + "}").status());
        assertEquals(
                400, asked(record, incident + ",\"recipient\":\"Youth court\"}").status());
        assertEquals(
                400,
                asked(record, incident + ",\"proposal\":\"P1\",\"why\":\"so\"}").status());
        assertEquals(
                428,
                server.as("disclosure").post("/v1/disclosures", incident + "}").status());
        assertEquals(
                404,
                seeing(record, server.as("disclosure", "DO.9", "SOUTH"))
                        .post("/v1/disclosures", incident + "}")
                        .status());
    }
}
