package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be asked and what is described are the same. */
class RoutesDescribedTest {

    private static final Document DOCUMENT = new Document(Description.openApi());

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_route_is_described_and_everything_described_is_a_route() {
        assertEquals(List.of(), differences(server.routes(), DOCUMENT));
    }

    @Test
    void a_route_that_nobody_described_is_noticed() {
        List<Route> more = new ArrayList<>(server.routes());
        more.add(Route.open("GET", "/v1/secrets", call -> {
            throw new IllegalStateException();
        }));

        assertTrue(differences(more, DOCUMENT).contains("not described: GET /v1/secrets"));
    }

    @Test
    void a_description_of_what_is_no_route_is_noticed() {
        List<Route> fewer = server.routes().stream()
                .filter(it -> !it.path().equals("/v1/assessments"))
                .toList();

        assertTrue(differences(fewer, DOCUMENT).contains("no route: POST /v1/assessments"));
    }

    @Test
    void every_operation_needs_the_scope_that_its_route_asks_for() {
        for (Route route : server.routes()) {
            described(route)
                    .ifPresent(it -> assertEquals(
                            route.admission().scope().orElse(""),
                            it.node().at("/security/0/oauth2/0").asText(),
                            route::toString));
        }
    }

    @Test
    void every_operation_that_acts_on_the_register_asks_for_a_purpose_and_no_other_does() {
        for (Route route : server.routes()) {
            described(route)
                    .ifPresent(it -> assertEquals(
                            route.admission() instanceof Route.Acts,
                            parameters(it, "header").anyMatch("Daybook-Purpose"::equals),
                            route::toString));
        }
    }

    @Test
    void every_operation_reads_and_writes_the_forms_that_its_route_does() {
        for (Route route : server.routes()) {
            described(route).ifPresent(it -> {
                List<String> written = it.node().path("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .flatMap(answer ->
                                names(DOCUMENT.meant(answer.getValue()).path("content")))
                        .distinct()
                        .toList();
                assertTrue(route.media().writes().containsAll(written), route::toString);
                if (it.node().has("requestBody")) {
                    assertEquals(
                            route.media().reads(),
                            names(it.node().at("/requestBody/content")).toList(),
                            route::toString);
                }
            });
        }
    }

    @Test
    void every_operation_takes_in_its_query_what_its_route_takes() {
        for (Route route : server.routes()) {
            described(route)
                    .ifPresent(it -> assertEquals(
                            route.parameters().stream().sorted().toList(),
                            parameters(it, "query").sorted().toList(),
                            route::toString));
        }
    }

    @Test
    void every_place_of_a_path_is_a_parameter() {
        for (Document.Operation operation : DOCUMENT.operations()) {
            List<String> places = Stream.of(operation.path().split("/"))
                    .filter(it -> it.startsWith("{"))
                    .map(it -> it.substring(1, it.length() - 1))
                    .toList();
            assertEquals(places, parameters(operation, "path").toList(), operation::path);
        }
    }

    private static List<String> differences(List<Route> routes, Document document) {
        List<String> asked = routes.stream().map(Route::toString).toList();
        List<String> described = document.operations().stream()
                .map(it -> it.method() + " " + it.path())
                .toList();
        return Stream.concat(
                        asked.stream().filter(it -> !described.contains(it)).map("not described: "::concat),
                        described.stream().filter(it -> !asked.contains(it)).map("no route: "::concat))
                .toList();
    }

    private static Optional<Document.Operation> described(Route route) {
        return DOCUMENT.operations().stream()
                .filter(it -> it.method().equals(route.method()) && it.path().equals(route.path()))
                .findFirst();
    }

    private static Stream<String> parameters(Document.Operation operation, String in) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.node().path("parameters").forEach(it -> parameters.add(DOCUMENT.meant(it)));
        return parameters.stream()
                .filter(it -> it.path("in").asText().equals(in))
                .map(it -> it.path("name").asText());
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }
}
