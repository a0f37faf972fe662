package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An answer that is not as described is noticed: the client of every test looks. */
class ContractTest {

    private static final String INCIDENTS = "/v1/incidents";

    private static TestServer server;
    private static Reply recorded;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        recorded = server.as("recorder").with("Idempotency-Key", "k").post(INCIDENTS, Examples.report("R-1"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_answer_as_described_is_fine() {
        assertEquals(List.of(), breaches(recorded));
    }

    @Test
    void a_property_that_is_not_described_is_noticed() {
        noticed(
                "name",
                breaches(with("{\"name\":\"somebody\"," + recorded.body().substring(1))));
    }

    @Test
    void a_property_that_is_missing_is_noticed() {
        noticed("version", breaches(with(recorded.body().replace("\"version\":1,\"state\"", "\"state\""))));
    }

    @Test
    void a_status_that_is_not_described_is_noticed() {
        noticed("the status 418", breaches(new Reply(418, recorded.headers(), recorded.body())));
    }

    @Test
    void a_header_that_is_missing_is_noticed() {
        noticed("ETag", breaches(new Reply(201, without("etag"), recorded.body())));
        noticed("Location", breaches(new Reply(201, without("location"), recorded.body())));
    }

    @Test
    void another_form_is_noticed() {
        noticed("the form ''", breaches(new Reply(201, without("content-type"), recorded.body())));
    }

    @Test
    void a_problem_of_another_type_than_that_of_its_status_is_noticed() {
        Reply refused = server.anybody().post(INCIDENTS, "{}");

        noticed(
                "const",
                breaches(new Reply(401, refused.headers(), refused.body().replace("not-signed-in", "refused"))));
    }

    @Test
    void a_line_that_is_not_described_is_noticed() {
        Reply lines = server.as("recorder")
                .send(
                        "POST",
                        "/v1/assessments",
                        HttpRequest.BodyPublishers.ofString(Examples.report("R-2") + "\n{}\n"),
                        "application/x-ndjson");

        assertEquals(List.of(), Contract.PUBLISHED.breaches("POST", "/v1/assessments", lines));
        Reply more = new Reply(200, lines.headers(), lines.body() + "{\"line\":3}\n");
        assertTrue(!Contract.PUBLISHED.breaches("POST", "/v1/assessments", more).isEmpty());
    }

    @Test
    void what_is_at_no_path_or_by_no_method_is_described_too() {
        Client anybody = server.anybody();

        assertEquals(404, anybody.get("/nowhere").status());
        assertEquals(405, anybody.put(INCIDENTS, "{}").status());
    }

    private static List<String> breaches(Reply reply) {
        return Contract.PUBLISHED.breaches("POST", INCIDENTS, reply);
    }

    private static Reply with(String body) {
        return new Reply(recorded.status(), recorded.headers(), body);
    }

    private static HttpHeaders without(String name) {
        Map<String, List<String>> fewer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(recorded.headers().map());
        fewer.remove(name);
        return HttpHeaders.of(fewer, (header, value) -> true);
    }

    private static void noticed(String what, List<String> breaches) {
        assertTrue(
                breaches.stream().anyMatch(it -> it.contains(what)),
                () -> breaches.stream().collect(Collectors.joining("\n")));
    }
}
