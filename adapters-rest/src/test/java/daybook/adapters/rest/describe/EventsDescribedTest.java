package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Route;
import daybook.application.port.in.EventKind;
import daybook.application.port.in.FollowEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document against the standard, against the OpenAPI document and against what happens. */
class EventsDescribedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "/components/schemas/Event/properties/type/enum";

    private static JsonNode asyncApi;

    @BeforeAll
    static void asked() {
        try (TestServer server = TestServer.start()) {
            asyncApi = server.anybody().get("/v1/asyncapi.json").json();
        }
    }

    @Test
    void it_is_an_asyncapi_document() throws IOException {
        assertEquals(List.of(), errors(asyncApi));
    }

    @Test
    void a_document_that_is_none_is_noticed() throws IOException {
        ObjectNode spoilt = asyncApi.deepCopy();
        ((ObjectNode) spoilt.at("/operations/followEvents")).put("action", "publish");

        assertFalse(errors(spoilt).isEmpty());
    }

    @Test
    void it_names_every_event_that_happens_and_no_other() {
        assertEquals(happening(), described(asyncApi));
    }

    @Test
    void an_event_that_is_not_described_is_noticed() {
        ObjectNode spoilt = asyncApi.deepCopy();
        ((ArrayNode) spoilt.at(TYPES)).remove(0);

        assertFalse(happening().equals(described(spoilt)));
    }

    @Test
    void a_page_of_events_is_the_same_in_both_documents() {
        for (String schema : List.of("EventPage", "Event")) {
            assertEquals(
                    Description.openApi().at("/components/schemas/" + schema),
                    asyncApi.at("/components/schemas/" + schema));
        }
    }

    @Test
    void its_example_is_a_page() {
        JsonNode example = asyncApi.at("/components/messages/page/examples/0/payload");

        assertTrue(example.isObject());
        assertEquals(
                List.of(),
                Contract.PUBLISHED.errors(
                        Description.openApi().at("/components/schemas/EventPage"), example.toString()));
    }

    @Test
    void it_is_followed_where_and_how_it_says() {
        try (TestServer server = TestServer.start()) {
            Route route = server.routes().stream()
                    .filter(it -> it.path()
                            .equals(asyncApi.at("/channels/events/address").asText()))
                    .findFirst()
                    .orElseThrow();
            JsonNode query = asyncApi.at("/operations/followEvents/bindings/http/query/properties");
            List<String> asked = new ArrayList<>();
            query.fieldNames().forEachRemaining(asked::add);

            assertEquals(
                    route.method(),
                    asyncApi.at("/operations/followEvents/bindings/http/method").asText());
            assertEquals(route.parameters(), asked);
            assertEquals(FollowEvents.MOST, query.at("/limit/maximum").asInt());
            assertEquals(FollowEvents.USUAL, query.at("/limit/default").asInt());
        }
    }

    private static List<String> happening() {
        return Arrays.stream(EventKind.values()).map(EventKind::code).toList();
    }

    private static List<String> described(JsonNode document) {
        List<String> types = new ArrayList<>();
        document.at(TYPES).forEach(it -> types.add(it.asText()));
        return types;
    }

    private static List<String> errors(JsonNode document) throws IOException {
        try (InputStream in = EventsDescribedTest.class.getResourceAsStream("/openapi/asyncapi-3.0.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(JSON.writeValueAsString(document), InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
