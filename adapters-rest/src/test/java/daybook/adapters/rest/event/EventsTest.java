package daybook.adapters.rest.event;

import static daybook.adapters.rest.Lives.MAKING_A_WITNESS;
import static daybook.adapters.rest.Lives.WHY;
import static daybook.adapters.rest.Lives.approved;
import static daybook.adapters.rest.Lives.cancellationProposed;
import static daybook.adapters.rest.Lives.closed;
import static daybook.adapters.rest.Lives.crime;
import static daybook.adapters.rest.Lives.disclosureProposed;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.path;
import static daybook.adapters.rest.Lives.recorded;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.seeing;
import static daybook.adapters.rest.Lives.younger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a server each: everything that happens there is told. */
class EventsTest {

    private final TestServer server = TestServer.start();
    private final Client system = server.as("system");

    @AfterEach
    void stop() {
        server.close();
    }

    /** Everything that can happen to a record, in this order. */
    private Reply lived() {
        Client recorder = server.as("recorder");
        Client reviewer = server.as("reviewer");
        Reply it = recorded(recorder, report("R-1"));
        it = seeing(it, recorder).post(path(it) + "/revisions", younger(report("R-1")));
        it = closed(recorder, it, 1);
        it = seeing(it, reviewer).post(crime(it, 1) + "/reopening", WHY);
        it = seeing(it, recorder).post(crime(it, 2) + "/departure", MAKING_A_WITNESS);
        it = disclosureProposed(server.as("disclosure"), it);
        it = approved(reviewer, it);
        it = seeing(it, server.as("disclosure"))
                .post(
                        "/v1/disclosures",
                        "{\"incident\":\"" + id(it) + "\",\"proposal\":\"P1\",\"recipient\":\"Youth court\"}");
        it = cancellationProposed(server.as("recorder", "PC.2", TestServer.FORCE), it);
        it = seeing(it, reviewer)
                .post(
                        "/v1/approvals/" + id(it) + ".P2",
                        "{\"approve\":false,\"why\":\"whoever reopened it looks again\"}");
        it = cancellationProposed(server.as("recorder", "PC.2", TestServer.FORCE), it);
        it = seeing(it, server.as("registrar")).post("/v1/approvals/" + id(it) + ".P3", "{\"approve\":true}");
        it = seeing(it, reviewer).post("/v1/reviews/" + id(it), "{\"decision\":\"KEEP\",\"why\":\"still at risk\"}");
        assertEquals(200, it.status(), it.body());
        return it;
    }

    private static final List<String> A_LIFE = List.of(
            "incident.recorded",
            "incident.revised",
            "crime.closed",
            "crime.reopened",
            "crime.departed",
            "proposal.made",
            "proposal.approved",
            "record.disclosed",
            "proposal.made",
            "proposal.declined",
            "proposal.made",
            "proposal.approved",
            "crime.cancelled",
            "record.kept");

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(it -> it.get("type").asText()).toList();
    }

    private static List<JsonNode> events(Reply page) {
        List<JsonNode> events = new ArrayList<>();
        page.json().get("events").forEach(events::add);
        return events;
    }

    @Test
    void what_happened_to_a_record_is_told_in_order_under_its_id() {
        Reply record = lived();

        List<JsonNode> told = events(system.get("/v1/events"));

        assertEquals(A_LIFE, types(told));
        assertTrue(told.stream().allMatch(it -> it.get("incident").asText().equals(id(record))));
        assertEquals(
                List.of("", "", ".1", ".1", ".2", "", "", "", ".2", ".2", ".2", ".2", ".2", ""),
                told.stream()
                        .map(it -> it.get("crime").asText("").replace(id(record), ""))
                        .toList());
        assertEquals(
                told.size(),
                told.stream().map(it -> it.get("id").asText()).distinct().count());
    }

    @Test
    void a_follower_who_is_ahead_of_the_log_is_told_so() {
        lived();
        long next = system.get("/v1/events").json().get("next").asLong();

        assertEquals(200, system.get("/v1/events?after=" + next).status());
        assertEquals(400, system.get("/v1/events?after=999999").status());
    }

    @Test
    void page_after_page_tells_the_same_and_an_act_is_never_torn_apart() {
        lived();
        List<JsonNode> all = events(system.get("/v1/events"));

        List<JsonNode> told = new ArrayList<>();
        Reply page = system.get("/v1/events?limit=1");
        while (page.json().get("mayBeMore").asBoolean()) {
            assertTrue(events(page).size() <= 2, page.body());
            told.addAll(events(page));
            page = system.get(page.next());
        }

        assertEquals(all, told);
    }

    @Test
    void whoever_is_up_to_date_is_told_only_what_happens_then() {
        lived();
        Reply first = system.get("/v1/events");

        Reply nothing = system.get(system.get(first.next()).next());
        recorded(server.as("recorder"), report("R-2"));
        Reply then = system.get(nothing.next());

        assertEquals(List.of(), events(nothing));
        assertEquals(List.of("incident.recorded"), types(events(then)));
        long position = events(then).get(0).get("position").asLong();
        assertTrue(position > first.json().get("next").asLong(), then.body());
        assertEquals(List.of(), events(system.get("/v1/events?after=" + position)));
    }

    /** What is in a record, a report or a token, and in no event. */
    @Test
    void an_event_names_nobody_and_says_neither_why_nor_what_anybody_is() {
        lived();

        Reply told = system.get("/v1/events");

        Set<String> names = new HashSet<>();
        events(told).forEach(it -> it.fieldNames().forEachRemaining(names::add));
        assertEquals(Set.of("id", "type", "time", "incident", "crime", "position"), names);
        for (String never : List.of(
                "R-1",
                "CH-1",
                "CH-2",
                "recorder",
                "reviewer",
                "PC.2",
                "to test",
                "Youth",
                "AGGRAVATED",
                "SUSPECT",
                "WITNESS")) assertFalse(told.body().contains(never), never + " in " + told.body());
    }

    @Test
    void another_force_is_told_nothing_of_it() {
        lived();

        assertEquals(List.of(), events(server.as("system", "SYS", "SOUTH").get("/v1/events")));
    }

    @Test
    void a_position_is_one_that_was_told() {
        assertEquals(400, system.get("/v1/events?after=-1").status());
        assertEquals(400, system.get("/v1/events?after=first").status());
        assertEquals(400, system.get("/v1/events?limit=0").status());
        assertEquals(400, system.get("/v1/events?limit=501").status());
        assertEquals(403, server.as("recorder").get("/v1/events").status());
    }
}
