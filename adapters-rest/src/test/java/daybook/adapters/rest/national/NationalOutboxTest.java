package daybook.adapters.rest.national;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalOutboxTest {

    private static final String OUTBOX = "/v1/national/outbox?to=PND";
    private static final String CONFIRMATIONS = "/v1/national/confirmations";

    private TestServer server;
    private Client registrar;

    @BeforeEach
    void start() {
        server = TestServer.start();
        registrar = server.as("registrar");
        server.as("recorder").with("Idempotency-Key", "k-1").post("/v1/incidents", Examples.report("R-1"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_waits_is_handed_over_until_it_is_confirmed() {
        Reply waiting = registrar.get(OUTBOX);
        JsonNode notice = waiting.json().get("notices").get(0);
        String id = notice.get("id").asText();

        Reply confirmed = registrar.post(CONFIRMATIONS, "{\"ids\":[\"" + id + "\",\"never-there\"]}");

        assertAll(
                () -> assertEquals(200, waiting.status(), waiting.body()),
                () -> assertEquals(2, waiting.json().get("notices").size()),
                () -> assertFalse(notice.has("category") || notice.has("role")),
                () -> assertEquals("{\"confirmed\":[\"" + id + "\"]}", confirmed.body()),
                () -> assertFalse(registrar.get(OUTBOX).body().contains(id)),
                () -> assertEquals(
                        1, registrar.get(OUTBOX).json().get("notices").size()));
    }

    @Test
    void no_more_is_handed_over_than_is_asked_for() {
        assertEquals(1, registrar.get(OUTBOX + "&limit=1").json().get("notices").size());
    }

    @Test
    void to_whom_it_went_is_in_the_log() {
        registrar.get("/v1/national/outbox?to=Police%20National%20Database");

        String latest =
                server.as("auditor").get("/v1/access-log?officer=registrar.1").body();
        assertTrue(latest.contains("\"recipient\":\"Police National Database\""), latest);
    }

    @ParameterizedTest
    @CsvSource({"'', to", "to=, to", "to=%20, to", "to=a%0Ab, to", "to=PND&limit=0, limit", "to=PND&limit=10001, limit"
    })
    void what_cannot_be_asked_is_refused_with_its_place(String query, String place) {
        Reply refused = registrar.get("/v1/national/outbox" + (query.isEmpty() ? "" : "?" + query));

        assertEquals(400, refused.status(), refused.body());
        assertEquals(place, refused.json().get("errors").get(0).get("at").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ids\":[]}", "{\"ids\":[null]}", "{\"ids\":[1]}", "[]", "{\"ids\":[\"\\u0000\"]}"})
    void what_confirms_nothing_is_refused(String body) {
        assertEquals(400, registrar.post(CONFIRMATIONS, body).status());
    }
}
