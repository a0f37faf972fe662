package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.MAKING_A_SUSPECT;
import static daybook.adapters.rest.Lives.MAKING_A_WITNESS;
import static daybook.adapters.rest.Lives.cancellation;
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
import daybook.domain.outcome.CancellationGround;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrimeChangesTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply cancelled(Reply record, CancellationGround ground) {
        return seeing(record, server.as("recorder")).post(crime(record, 2) + "/cancellation", cancellation(ground));
    }

    private static Reply departed(Reply record, String departure) {
        return seeing(record, server.as("recorder")).post(crime(record, 2) + "/departure", departure);
    }

    @Test
    void a_cancellation_waits_for_a_second_person_unless_the_crime_was_transferred() {
        Reply record = recorded(server.as("recorder"), report("R-1"));
        Reply other = recorded(server.as("recorder"), report("R-2"));

        Reply waits = cancelled(record, CancellationGround.DUPLICATE);
        Reply done = cancelled(other, CancellationGround.TRANSFERRED);

        assertEquals(202, waits.status(), waits.body());
        assertEquals("OPEN", waits.json().get("crimes").get(1).get("state").asText());
        assertEquals(
                id(record) + ".P1", waits.json().get("pending").get(0).get("id").asText());
        assertEquals(200, done.status(), done.body());
        assertEquals("CANCELLED", done.json().get("crimes").get(1).get("state").asText());
    }

    @Test
    void a_departure_stands_at_once_unless_it_makes_a_child_a_suspect() {
        Reply record = recorded(server.as("recorder"), report("R-3"));

        Reply done = departed(record, MAKING_A_WITNESS);
        Reply waits = departed(done, MAKING_A_SUSPECT);

        assertEquals(200, done.status(), done.body());
        assertEquals("\"2\"", done.header("ETag"));
        assertEquals(202, waits.status(), waits.body());
        assertEquals(
                "WITNESS",
                waits.json()
                        .get("crimes")
                        .get(1)
                        .get("people")
                        .get(0)
                        .get("role")
                        .asText());
    }

    @Test
    void a_rule_that_refuses_says_what_is_missing() {
        Reply record = recorded(server.as("recorder"), report("R-4"));

        Reply unfounded = seeing(record, server.as("recorder"))
                .post(crime(record, 2) + "/cancellation", "{\"ground\":\"C2\",\"why\":\"no image\"}");
        Reply unexplained = departed(record, "{\"offence\":\"999/99\"}");

        assertEquals(422, unfounded.status(), unfounded.body());
        assertTrue(unfounded.json().get("errors").size() > 1, unfounded.body());
        assertEquals(400, unexplained.status(), unexplained.body());
        assertEquals(2, unexplained.json().get("errors").size(), unexplained.body());
    }

    @Test
    void nothing_is_changed_without_the_version_that_was_seen() {
        Reply record = recorded(server.as("recorder"), report("R-5"));
        Client recorder = server.as("recorder");

        assertEquals(
                428,
                recorder.post(crime(record, 2) + "/departure", MAKING_A_WITNESS).status());
        assertEquals(
                428,
                recorder.post(crime(record, 2) + "/cancellation", cancellation(CancellationGround.TRANSFERRED))
                        .status());
        assertEquals(record.body(), recorder.get(path(record)).body());
    }
}
