package daybook.adapters.rest.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in, findings out: whole, with the sums at the end, or not at all. */
class AuditsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAPPING =
            "{\"columns\":{\"INCIDENT\":\"I\",\"CRIME\":\"C\",\"PERSON\":\"P\",\"ROLE\":\"R\",\"AGE\":\"A\",\"OFFENCE\":\"O\",\"CATEGORY\":\"K\","
                    + "\"REPORTED_ON\":\"D\"},\"words\":{\"ROLE\":{\"Offender\":\"SUSPECT\"},\"CATEGORY\":{\"2\":\"NON_AGGRAVATED\"}},"
                    + "\"days\":[\"dd/MM/yyyy\"],\"switchedOff\":{\"A-401\":\"counted elsewhere\"}}\n";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String row(String incident, String crime, String role) {
        return "{\"I\":\"" + incident + "\",\"C\":\"" + crime + "\",\"P\":\"CANARY\",\"R\":\"" + role
                + "\",\"A\":15,\"O\":\"86/2\",\"K\":\"2\",\"D\":\"11/05/2026\"}\n";
    }

    private static Reply audit(String body) {
        return server.as("recorder")
                .send("POST", "/v1/audits", HttpRequest.BodyPublishers.ofString(body), "application/x-ndjson");
    }

    private static List<JsonNode> lines(Reply reply) throws IOException {
        assertEquals(200, reply.status(), reply.body());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : reply.body().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static JsonNode last(List<JsonNode> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void a_child_suspected_without_aggravation_is_found_on_its_line_and_the_sums_come_last() throws IOException {
        List<JsonNode> lines =
                lines(audit(MAPPING + row("I-1", "C-1", "Offender") + "\n" + row("I-2", "C-2", "WITNESS")));

        JsonNode found = lines.stream()
                .filter(it -> it.path("rule").asText().equals("A-101") && it.has("found"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, found.get("line").asInt());
        assertEquals("C-1", found.get("crime").asText());
        assertEquals(2, last(lines).get("audited").asInt());
        assertEquals(
                "counted elsewhere", last(lines).get("switchedOff").get("A-401").asText());
        assertTrue(lines.stream().anyMatch(it -> it.path("wanting").asText().equals("FLAGS")));
    }

    @Test
    void a_row_that_cannot_be_read_is_rejected_where_it_stands_and_the_sums_add_up() throws IOException {
        String rows = row("I-1", "C-1", "CANARY") + "[1]\n{\"I\":{}}\n{\"I\":1,\"I\":2}\n"
                + row("I-3", "C-3", "WITNESS") + row("I-4", "C-4", "WITNESS").replace("11/05", "31/02") + "{\"I\":\""
                + "a".repeat(70_000) + "\"}";

        Reply reply = audit(MAPPING + rows);
        List<JsonNode> lines = lines(reply);

        assertEquals(
                List.of(2, 3, 4, 5, 7, 8),
                lines.stream()
                        .filter(it -> it.has("rejected") && it.has("line"))
                        .map(it -> it.get("line").asInt())
                        .toList());
        assertEquals(7, last(lines).get("read").asInt());
        assertEquals(1, last(lines).get("audited").asInt());
        assertEquals(6, last(lines).get("rejected").asInt());
        assertFalse(reply.body().contains("CANARY"));
    }

    @Test
    void a_mapping_that_cannot_be_used_is_refused_with_every_place_and_nothing_is_answered() {
        Reply refused = audit("{\"columns\":{\"COLOUR\":\"x\",\"CRIME\":\"C\"}}\n" + row("I-1", "C-1", "Offender"));

        assertEquals(400, refused.status(), refused.body());
        assertTrue(refused.body().contains("\"columns\""), refused.body());
        assertTrue(refused.body().contains("columns.INCIDENT"), refused.body());
        assertEquals(400, audit("").status());
        assertEquals(400, audit("[]\n").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"columns\":{\"CANARY\":\"x\"}}",
                "{\"columns\":{\"<b>CANARY\":\"x\"}}",
                "{\"columns\":{\"ROLECANARY\":\"x\"}}",
                "{\"columns\":{\"ROLE\":5,\"CANARY\":5}}",
                "{\"columns\":{\"ROLE\":\"R\"},\"words\":{\"ROLE\":{\"CANARY\":\"CANARY\"}}}",
                "{\"columns\":{\"ROLE\":\"R\"},\"words\":{\"ROLE\":{\"the CANARY\":\"x\"},\"CANARY\":{}}}",
                "{\"columns\":{},\"switchedOff\":{\"CANARY\":\"CANARY\"},\"ignored\":[\"CANARY\",\"CANARY\"],\"CANARY\":1}",
                "{\"columns\":{},\"days\":[\"CANARY\"]}"
            })
    void a_refused_mapping_is_told_by_names_of_ours_alone(String mapping) {
        Reply refused = audit(mapping + "\n" + row("I-1", "C-1", "Offender"));

        assertEquals(400, refused.status(), refused.body());
        assertFalse(refused.body().contains("CANARY"), refused.body());
    }

    @Test
    void rows_in_any_number_and_order_are_put_together() throws IOException {
        StringBuilder body = new StringBuilder(MAPPING);
        for (int i = 0; i < 20_000; i++) {
            body.append(row("I-" + i % 5_000, "C-" + i % 5_000, i < 5_000 ? "Offender" : "WITNESS"));
        }

        List<JsonNode> lines = lines(audit(body.toString()));

        assertEquals(20_000, last(lines).get("audited").asInt());
        assertEquals(5_000, last(lines).get("incidents").asInt());
        assertEquals(
                5_000,
                lines.stream()
                        .filter(it -> it.path("rule").asText().equals("A-101"))
                        .filter(it -> it.has("found"))
                        .count());
    }
}
