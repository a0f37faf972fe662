package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.oldReport;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a server each, so that nothing else is due. */
class DueListTest {

    private final TestServer server = TestServer.start();
    private final Client recorder = server.as("recorder");
    private final Client reviewer = server.as("reviewer");

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<String> ids(Reply page) {
        return page.ids("records");
    }

    @Test
    void page_after_page_leads_to_every_record_once_and_no_address_names_one() {
        List<String> all = new ArrayList<>();
        all.add(id(recorded(recorder, oldReport("R-9"))));
        for (int i = 0; i < 4; i++) {
            all.add(id(recorded(recorder, report("R-" + i))));
        }

        Reply first = reviewer.get("/v1/reviews?limit=2&within=3650");
        Reply second = reviewer.get(first.next());
        Reply last = reviewer.get(second.next());

        List<String> listed = new ArrayList<>(ids(first));
        listed.addAll(ids(second));
        listed.addAll(ids(last));
        assertEquals(all, listed);
        assertEquals("", last.header("Link"));
        assertTrue(last.json().get("next").isNull(), last.body());
        assertTrue(first.next().startsWith("/v1/reviews?within=3650&limit=2&cursor="), first.next());
        assertTrue(first.next().endsWith(first.json().get("next").asText()), first.next());
        assertEquals("R-0", first.json().get("records").get(1).get("reference").asText());
    }

    @Test
    void a_record_kept_between_two_pages_hides_no_other() {
        Reply one = recorded(recorder, oldReport("R-1"));
        recorded(recorder, oldReport("R-2"));
        String third = id(recorded(recorder, oldReport("R-3")));
        Reply first = reviewer.get("/v1/reviews?limit=2");

        Reply kept =
                seeing(one, reviewer).post("/v1/reviews/" + id(one), "{\"decision\":\"KEEP\",\"why\":\"at risk\"}");
        assertEquals(200, kept.status(), kept.body());

        assertEquals(third, ids(reviewer.get(first.next())).get(0));
    }

    @Test
    void only_what_falls_due_as_far_ahead_as_asked_is_listed() {
        String old = id(recorded(recorder, oldReport("R-1")));
        String fresh = id(recorded(recorder, report("R-2")));

        assertEquals(List.of(old), ids(reviewer.get("/v1/reviews")));
        assertEquals(List.of(old, fresh), ids(reviewer.get("/v1/reviews?within=3650")));
    }

    @Test
    void another_force_sees_none_of_it_and_its_cursor_is_none_of_theirs() {
        recorded(recorder, oldReport("R-1"));
        recorded(recorder, oldReport("R-2"));
        String second = reviewer.get("/v1/reviews?limit=1").next();
        Client strange = server.as("reviewer", "PS.9", "SOUTH");

        assertEquals(List.of(), ids(strange.get("/v1/reviews")));
        assertEquals(400, strange.get(second).status());
    }

    @Test
    void the_cursor_of_another_list_is_refused() {
        recorded(recorder, oldReport("R-1"));
        String cursor = server.as("reviewer")
                .get("/v1/incidents?limit=1")
                .json()
                .get("next")
                .asText();

        Reply refused = reviewer.get("/v1/reviews?cursor=" + cursor);

        assertEquals(400, refused.status(), refused.body());
        assertEquals("cursor", refused.json().get("errors").get(0).get("at").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=MjAyNi0wNS0xMSBSLTE",
                "cursor=",
                "limit=0",
                "limit=201",
                "limit=two",
                "within=9999",
                "within=-1",
                "within=soon"
            })
    void what_is_no_such_value_is_refused_at_its_parameter_and_not_repeated(String query) {
        Reply refused = reviewer.get("/v1/reviews?" + query);

        assertEquals(400, refused.status(), refused.body());
        assertEquals(
                query.substring(0, query.indexOf('=')),
                refused.json().get("errors").get(0).get("at").asText());
        assertFalse(refused.body().contains("MjAyNi0wNS0xMSBSLTE"), refused.body());
    }
}
