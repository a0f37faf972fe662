package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the description, asked in every wrong way that comes to mind: none fails here, none repeats what was sent, and
 * none that is refused changes anything. Every answer is as described.
 */
class FuzzedOperationsTest {

    private static final boolean FULL = "full".equals(System.getProperty("daybook.campaign"));
    private static final int TRIES = FULL ? 3_000 : 50;
    /** What is asked of the log takes the longer the more was asked before, so a campaign begins another one now and then. */
    private static final int OF_ONE_LOG = 300;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static int asked;
    private static TestServer server;
    private static Client registrar;
    private static String incident;
    private static String child;
    private static long position;

    @BeforeEach
    void start() {
        if (server == null) {
            begin();
        } else if (FULL) {
            beginAnew();
        }
    }

    private static void beginAnew() {
        server.close();
        begin();
    }

    private static void begin() {
        position = 0;
        server = TestServer.start();
        registrar = server.as("registrar").with("Idempotency-Key", "k");
        Reply recorded = registrar.post("/v1/incidents", Examples.report("R-1"));
        incident = recorded.json().get("id").asText();
        child = registrar
                .post("/v1/children/lookups", "{\"child\":\"CH-1\"}")
                .json()
                .get("id")
                .asText();
    }

    @AfterAll
    static void stop() {
        System.out.printf("%,d fuzzed requests%n", asked);
        server.close();
    }

    /** An operation: its method and path, and a body that it would take. */
    record Asked(String method, String path, String example) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Asked> operations() throws IOException {
        List<Asked> operations = new ArrayList<>();
        try (InputStream in = FuzzedOperationsTest.class.getResourceAsStream("/daybook/openapi.json")) {
            JsonNode paths = JSON.readTree(in).get("paths");
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                for (String method : List.of("get", "post", "put")) {
                    JsonNode operation = path.getValue().path(method);
                    if (!operation.isMissingNode()) {
                        JsonNode examples = operation
                                .at("/requestBody/content")
                                .path("application/json")
                                .path("examples");
                        Iterator<JsonNode> first = examples.elements();
                        String example =
                                first.hasNext() ? first.next().get("value").toString() : "";
                        operations.add(new Asked(method.toUpperCase(Locale.ROOT), path.getKey(), example));
                    }
                }
            }
        }
        return operations;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_is_asked_nothing_fails_here_and_what_is_refused_changes_nothing(Asked operation) {
        Random random = new Random(operation.toString().hashCode());
        Wrong wrong = new Wrong(random);
        List<String> found = new ArrayList<>();
        happened();
        for (int i = 0; i < TRIES; i++) {
            if (i > 0 && i % OF_ONE_LOG == 0) {
                beginAnew();
                happened();
            }
            Reply reply = ask(operation, wrong, random);
            asked++;
            boolean happened = happened();
            if (reply.status() >= 500) {
                found.add("try " + i + " fails with " + reply.status());
            }
            if (reply.status() >= 400 && happened) {
                found.add("try " + i + " is refused with " + reply.status() + " and changed something");
            }
            if (reply.status() >= 400 && reply.body().contains(Wrong.CANARY)) {
                found.add("try " + i + " is repeated");
            }
        }
        assertEquals(List.of(), found);
        assertTrue(TRIES > 0);
    }

    /** Whether something happened in the register since this was asked last. */
    private boolean happened() {
        JsonNode page = registrar.get("/v1/events?limit=500&after=" + position).json();
        position = page.get("next").asLong();
        return !page.get("events").isEmpty();
    }

    private Reply ask(Asked operation, Wrong wrong, Random random) {
        Client client = registrar.with("If-Match", "\"1\"");
        String method = operation.method();
        String path = path(operation.path());
        String body = operation.example();
        String type = "application/json";
        switch (random.nextInt(8)) {
            case 0 -> path = operation.path().replaceAll("\\{[A-Za-z]+}", encoded(wrong.text()));
            case 1 -> path = path + "?" + encoded(wrong.text()) + "=" + encoded(wrong.text());
            case 2 -> path = path + "?limit=" + encoded(wrong.text()) + "&after=" + encoded(wrong.text());
            case 3 -> client = client.with(wrong.header(), wrong.visible());
            case 4 -> type = wrong.type();
            case 5 -> body = wrong.bytes();
            default -> body = wrong.document(body);
        }
        boolean reads = method.equals("POST") || method.equals("PUT");
        return client.send(
                method,
                path,
                reads ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody(),
                reads ? type : "");
    }

    private String path(String template) {
        String id = Stream.of("/v1/children").anyMatch(template::startsWith)
                ? child
                : template.startsWith("/v1/crimes") ? incident + ".1" : incident;
        return template.replaceAll("\\{[A-Za-z]+}", id);
    }

    private static String encoded(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.isEmpty() ? "%20" : encoded;
    }
}
