package daybook.adapters.rest.log;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.application.accesslog.SignedCheckpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogTest {

    private static final String LOG = "/v1/access-log";

    private TestServer server;
    private Client auditor;
    private String incident;

    @BeforeEach
    void start() {
        server = TestServer.start();
        auditor = server.as("auditor");
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-1");
        Reply recorded = recorder.post("/v1/incidents", Examples.report("R-1"));
        incident = recorded.json().get("id").asText();
        recorder.get(recorded.header("Location"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<String> operations(Reply page) {
        assertEquals(200, page.status(), page.body());
        List<String> operations = new ArrayList<>();
        page.json()
                .get("entries")
                .forEach(it -> operations.add(it.get("entry").get("operation").asText()));
        return operations;
    }

    @Test
    void who_did_what_with_a_record_is_shown_and_whoever_asks_is_too() {
        Reply page = auditor.get(LOG + "?incident=" + incident);
        JsonNode latest = page.json().get("entries").get(0);

        assertAll(
                () -> assertEquals(List.of("log", "show", "record"), operations(page)),
                () -> assertEquals(2, latest.get("place").asInt()),
                () -> assertEquals(
                        "auditor.1", latest.get("entry").get("officer").asText()),
                () -> assertEquals("to test", latest.get("entry").get("reason").asText()),
                () -> assertFalse(page.json().get("more").asBoolean()),
                () -> assertEquals("", page.header("Link")));
    }

    @Test
    void the_log_is_read_page_by_page_by_the_link_in_each() {
        String path = LOG + "?officer=recorder.1&limit=1";
        Reply first = auditor.get(path);
        String link = first.header("Link");

        assertEquals("<" + LOG + "?officer=recorder.1&limit=1&before=1>; rel=\"next\"", link);
        Reply second = auditor.get(link.substring(1, link.indexOf('>')));
        assertEquals(List.of("show"), operations(first));
        assertEquals(List.of("record"), operations(second));
        assertEquals("", second.header("Link"));
    }

    @Test
    void what_was_done_with_a_child_is_asked_by_the_childs_id() {
        Client recorder = server.as("recorder");
        String child = recorder.post("/v1/children/lookups", "{\"child\":\"CH-1\"}")
                .json()
                .get("id")
                .asText();
        recorder.get("/v1/children/" + child);

        assertTrue(operations(auditor.get(LOG + "?child=" + child)).contains("child"));
        assertEquals(List.of("log"), operations(auditor.get(LOG + "?child=" + child + "&officer=auditor.1&limit=1")));
    }

    @Test
    void another_force_sees_nothing_of_it() {
        Client south = server.as("auditor", "PC.9", "SOUTH");

        assertEquals(List.of("log"), operations(south.get(LOG)));
        assertEquals(400, south.get(LOG + "?incident=" + incident).status());
    }

    @ParameterizedTest
    @CsvSource({
        "incident=R-1, incident",
        "child=CH-1, child",
        "officer=a%20b, officer",
        "before=x, before",
        "limit=0, limit",
        "limit=1001, limit",
        "limit=5&limit=6, limit",
        "record=R-1, query",
    })
    void what_cannot_be_asked_is_refused_with_its_place(String query, String place) {
        Reply refused = auditor.get(LOG + "?" + query);

        assertEquals(400, refused.status(), refused.body());
        assertEquals(place, refused.json().get("errors").get(0).get("at").asText());
    }

    @Test
    void the_log_is_read_for_a_record_or_for_a_child() {
        String child = server.as("recorder")
                .post("/v1/children/lookups", "{\"child\":\"CH-1\"}")
                .json()
                .get("id")
                .asText();

        assertEquals(
                400,
                auditor.get(LOG + "?incident=" + incident + "&child=" + child).status());
    }

    @Test
    void an_entry_is_proved_once_a_checkpoint_covers_it() {
        String entry = auditor.get(LOG)
                .json()
                .get("entries")
                .get(0)
                .get("entry")
                .get("id")
                .asText();
        String path = LOG + "/entries/" + entry + "/proof";
        assertEquals(409, auditor.get(path).status());
        Reply signed = auditor.get(LOG + "/checkpoint");

        Reply proof = auditor.get(path);

        assertAll(
                () -> assertEquals(200, proof.status(), proof.body()),
                () -> assertEquals(signed.body(), proof.json().get("checkpoint").asText()),
                () -> assertEquals(entry, proof.json().get("entry").get("id").asText()),
                () -> assertFalse(proof.json().get("path").isEmpty()));
    }

    @Test
    void a_checkpoint_is_a_signed_note_in_plain_text() {
        Reply signed = auditor.get(LOG + "/checkpoint");

        assertEquals(200, signed.status(), signed.body());
        assertTrue(signed.header("Content-Type").matches("text/plain; ?charset=utf-8"));
        assertEquals(3, SignedCheckpoint.read(signed.body()).checkpoint().size());
        assertEquals(
                406,
                auditor.with("Accept", "application/json")
                        .get(LOG + "/checkpoint")
                        .status());
    }

    @Test
    void a_sound_log_is_found_sound() {
        auditor.get(LOG + "/checkpoint");

        Reply found = auditor.get(LOG + "/verification");

        assertEquals(200, found.status(), found.body());
        assertTrue(found.json().get("sound").asBoolean());
        assertEquals(3, found.json().get("covered").asInt());
        assertEquals(1, found.json().get("checkpoints").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "2f1c9f1e-77b8-4a64-9a54-2d2a0c6f1a10", "%C3%A9", "a%20b", "'--"})
    void an_entry_that_the_force_has_not_cannot_be_proved(String entry) {
        assertEquals(404, auditor.get(LOG + "/entries/" + entry + "/proof").status());
    }
}
