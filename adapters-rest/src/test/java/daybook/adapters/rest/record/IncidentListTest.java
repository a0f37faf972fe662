package daybook.adapters.rest.record;

import static daybook.adapters.rest.Lives.closed;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are on a server each, so that nothing else is in them. */
class IncidentListTest {

    private final TestServer server = TestServer.start();
    private final Client recorder = server.as("recorder");

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<String> ids(Reply page) {
        return page.ids("incidents");
    }

    @Test
    void page_after_page_leads_to_every_record_once_and_no_address_names_one() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(id(recorded(recorder, report("R-" + i))));
        }

        Reply first = recorder.get("/v1/incidents?limit=2&open=true");
        Reply second = recorder.get(first.next());
        Reply last = recorder.get(second.next());

        List<String> listed = new ArrayList<>(ids(first));
        listed.addAll(ids(second));
        listed.addAll(ids(last));
        assertEquals(all, listed);
        assertEquals("", last.header("Link"));
        assertTrue(first.next().startsWith("/v1/incidents?open=true&limit=2&cursor="), first.next());
        assertTrue(first.next().endsWith(first.json().get("next").asText()), first.next());
        assertEquals(
                "R-1", first.json().get("incidents").get(1).get("reference").asText());
        // What is sealed is as long for every short reference.
        assertEquals(first.next().length(), second.next().length());
    }

    @Test
    void only_what_is_asked_for_is_listed() {
        Reply closed = closed(recorder, closed(recorder, recorded(recorder, report("R-1")), 1), 2);
        Reply open = recorded(recorder, report("R-2"));
        String day = LocalDate.now(Clock.systemUTC()).plusDays(1).toString();

        assertEquals(List.of(id(closed)), ids(recorder.get("/v1/incidents?open=false")));
        assertEquals(List.of(id(open)), ids(recorder.get("/v1/incidents?open=true")));
        assertEquals(
                2, ids(recorder.get("/v1/incidents?category=NON_AGGRAVATED")).size());
        assertEquals(List.of(), ids(recorder.get("/v1/incidents?category=AGGRAVATED")));
        assertEquals(List.of(), ids(recorder.get("/v1/incidents?from=" + day)));
        assertEquals(2, ids(recorder.get("/v1/incidents?until=" + day)).size());
    }

    @Test
    void another_force_sees_none_of_it_and_its_cursor_is_none_of_theirs() {
        recorded(recorder, report("R-1"));
        recorded(recorder, report("R-2"));
        String second = recorder.get("/v1/incidents?limit=1").next();
        Client strange = server.as("recorder", "PC.9", "SOUTH");

        assertEquals(List.of(), ids(strange.get("/v1/incidents")));
        assertEquals(400, strange.get(second).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=MjAyNi0wNS0xMVItMQ",
                "cursor=",
                "limit=0",
                "limit=201",
                "limit=two",
                "from=2026-02-30",
                "category=aggravated",
                "open=perhaps",
                "open=true&open=false"
            })
    void what_is_no_such_value_is_refused_at_its_parameter(String query) {
        Reply refused = recorder.get("/v1/incidents?" + query);

        assertEquals(400, refused.status(), refused.body());
        assertEquals(
                query.substring(0, query.indexOf('=')),
                refused.json().get("errors").get(0).get("at").asText());
    }

    @Test
    void a_parameter_that_nobody_knows_is_refused_and_not_repeated() {
        for (String path :
                List.of("/v1/incidents?categroy=AGGRAVATED", "/v1/reviews?categroy=1", "/health/live?categroy")) {
            Reply refused = recorder.get(path);

            assertEquals(400, refused.status(), refused.body());
            assertEquals("query", refused.json().get("errors").get(0).get("at").asText());
            assertFalse(refused.body().contains("categroy"), refused.body());
        }
    }
}
