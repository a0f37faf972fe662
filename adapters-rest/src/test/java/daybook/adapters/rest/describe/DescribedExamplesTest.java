package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Lives;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.net.http.HttpRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of a request is one that a server takes, with the ids of its own records in the place of those that are made up. */
class DescribedExamplesTest {

    private static final Document DOCUMENT = new Document(Description.openApi());

    private static TestServer server;
    private static int forces;

    private String force;
    private Client registrar;

    static Stream<Arguments> examples() {
        return DOCUMENT.operations().stream()
                .flatMap(operation -> operation.node().at("/requestBody/content").properties().stream()
                        .flatMap(media -> media.getValue().path("examples").properties().stream()
                                .map(it -> arguments(
                                        operation.id(),
                                        media.getKey(),
                                        it.getKey(),
                                        it.getValue().get("value")))));
    }

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Each in a force of its own, which has no records yet. */
    @BeforeEach
    void begin() {
        forces++;
        force = "F-" + forces;
        registrar = as("registrar").with("Idempotency-Key", "5f0f3c1e-6a5f-4d0a-9b53-0d7d7d1b7c55");
    }

    private Client as(String role) {
        return server.as(role, role + ".1", force);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void an_example_of_a_request_is_taken(String operation, String media, String name, JsonNode example) {
        Reply taken = media.equals("application/x-ndjson")
                ? registrar.send(
                        "POST", "/v1/assessments", HttpRequest.BodyPublishers.ofString(example.asText()), media)
                : tried(operation, example);

        assertTrue(taken.status() < 300, taken.body());
    }

    @Test
    void every_operation_that_takes_a_body_has_an_example() {
        DOCUMENT.operations().stream()
                .filter(it -> it.node().has("requestBody"))
                .forEach(it -> assertTrue(examples().anyMatch(example -> example.get()[0].equals(it.id())), it.id()));
    }

    @Test
    void an_example_with_a_misspelt_property_is_not_taken() {
        ObjectNode misspelt = example("closeCrime").deepCopy();
        misspelt.put("outcom", "22");

        assertEquals(400, tried("closeCrime", misspelt).status());
    }

    private Reply tried(String operation, JsonNode example) {
        return switch (operation) {
            case "assessIncident" -> registrar.post("/v1/assessments", example.toString());
            case "recordIncident" -> registrar.post("/v1/incidents", example.toString());
            case "reviseIncident" -> seeing(recorded()).post(Lives.path(recorded()) + "/revisions", example.toString());
            case "decideReview" -> reviewed((ObjectNode) example.deepCopy());
            case "discloseRecord" -> disclosed((ObjectNode) example.deepCopy());
            case "decideProposal" -> decided(example);
            case "closeCrime" -> seeing(recorded()).put(Lives.crime(recorded(), 1) + "/outcome", example.toString());
            case "reopenCrime" -> seeing(closed()).post(Lives.crime(recorded(), 1) + "/reopening", example.toString());
            case "cancelCrime" -> onCrime("/cancellation", example);
            case "departFromDecision" -> onCrime("/departure", example);
            case "lookUpIncident" -> registrar.post("/v1/incidents/lookups", example.toString());
            case "confirmNotices" -> registrar.post("/v1/national/confirmations", example.toString());
            default -> aboutChildren(operation, example);
        };
    }

    private Reply aboutChildren(String operation, JsonNode example) {
        registrar.post("/v1/incidents", Examples.report("R-1"));
        String path = "/v1/children/";
        return switch (operation) {
            case "lookUpChild" -> registrar.post(path + "lookups", example.toString());
            case "mergeChildren" -> registrar.post(path + "merges", two());
            case "splitChildren" -> {
                Reply merging = registrar.post(path + "merges", two());
                as("reviewer").post(merging.header("Location"), "{\"approve\":true}");
                yield registrar.post(path + "splits", two());
            }
            case "registerIdentity" -> identified(example);
            case "eraseIdentity" -> {
                identified(example("registerIdentity"));
                yield registrar.post(path + child("CH-1") + "/erasure", example.toString());
            }
            default -> throw new AssertionError("nobody tries an example of " + operation);
        };
    }

    private Reply identified(JsonNode who) {
        return registrar.with("If-None-Match", "*").post("/v1/children/" + child("CH-1") + "/identity", who.toString());
    }

    private String two() {
        return "{\"children\":[\"" + child("CH-1") + "\",\"" + child("CH-2") + "\"]}";
    }

    private String child(String reference) {
        return id(registrar.post("/v1/children/lookups", "{\"child\":\"" + reference + "\"}"));
    }

    private Reply onCrime(String change, JsonNode example) {
        return seeing(recorded()).post(Lives.crime(recorded(), 1) + change, example.toString());
    }

    private Reply closed() {
        return seeing(recorded())
                .put(
                        Lives.crime(recorded(), 1) + "/outcome",
                        example("closeCrime").toString());
    }

    private Reply decided(JsonNode example) {
        Reply waits = Lives.cancellationProposed(as("recorder"), recorded());
        return Lives.seeing(waits, as("reviewer")).post("/v1/approvals/" + id(waits) + ".P1", example.toString());
    }

    private Reply reviewed(ObjectNode example) {
        String path = "/v1/reviews/" + id(recorded());
        if (!example.has("proposal")) {
            return seeing(recorded()).post(path, example.toString());
        }
        ObjectNode proposed = example.deepCopy();
        proposed.remove("proposal");
        proposed.put("why", "Its purpose is served.");
        Reply waits = Lives.seeing(recorded(), as("reviewer")).post(path, proposed.toString());
        return seeing(waits).post(path, example.toString());
    }

    private Reply disclosed(ObjectNode example) {
        example.put("incident", id(recorded()));
        if (!example.has("proposal")) {
            return seeing(recorded()).post("/v1/disclosures", example.toString());
        }
        ObjectNode proposed = example.deepCopy();
        proposed.remove("proposal");
        proposed.put("why", "They prepare a charge.");
        Reply waits = seeing(recorded()).post("/v1/disclosures", proposed.toString());
        Reply approved = Lives.approved(as("reviewer"), waits);
        return seeing(approved).post("/v1/disclosures", example.toString());
    }

    /** Recorded once, however often it is asked for: the second answer is the first one. */
    private Reply recorded() {
        return registrar.post("/v1/incidents", example("recordIncident").toString());
    }

    private Client seeing(Reply record) {
        return Lives.seeing(record, registrar);
    }

    private static String id(Reply reply) {
        return reply.json().get("id").asText();
    }

    private static JsonNode example(String operation) {
        return (JsonNode) examples()
                .map(Arguments::get)
                .filter(it -> it[0].equals(operation))
                .findFirst()
                .orElseThrow()[3];
    }
}
