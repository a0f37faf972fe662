package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is more than is taken has a status of its own, in the form of every problem. */
class BoundsTest {

    private static final int TOO_LONG = (1 << 20) + 1;
    /** Long enough for an answer to what came before. */
    private static final Duration PAUSE = Duration.ofMillis(20);

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
    void a_body_of_more_than_a_mebibyte_is_too_large() {
        assertProblem(413, server.as("recorder").post("/v1/assessments", " ".repeat(TOO_LONG)));
    }

    @Test
    void headers_of_more_than_is_read_are_too_large() {
        assertProblem(
                431, server.as("recorder").with("X-Long", "a".repeat(20_000)).get("/v1/guidance"));
    }

    @Test
    void an_address_of_more_than_is_read_is_too_large() {
        assertProblem(431, server.as("recorder").get("/v1/guidance?edition=" + "a".repeat(20_000)));
    }

    @Test
    void another_form_than_json_is_not_read_and_the_answer_says_which_is() {
        Reply refused = server.as("recorder")
                .send(
                        "POST",
                        "/v1/incidents",
                        HttpRequest.BodyPublishers.ofString("a=b"),
                        "application/x-www-form-urlencoded");

        assertProblem(415, refused);
        assertEquals("application/json", refused.header("Accept"));
    }

    @Test
    void json_in_another_encoding_is_not_read() {
        Reply refused = server.as("recorder")
                .send(
                        "POST",
                        "/v1/assessments",
                        HttpRequest.BodyPublishers.ofString(Examples.report("R-1")),
                        "application/json; charset=utf-16");

        assertProblem(415, refused);
    }

    @Test
    void whoever_accepts_nothing_that_is_written_is_told_what_is() {
        assertProblem(
                406, server.as("recorder").with("Accept", "text/html").post("/v1/assessments", Examples.report("R-1")));
    }

    @Test
    void a_report_is_answered_in_the_form_in_which_it_was_asked_or_not_at_all() {
        Client lines = server.as("recorder").with("Accept", "application/x-ndjson");
        String report = Examples.report("R-1");

        assertProblem(406, lines.post("/v1/assessments", report));
        assertEquals(
                200,
                lines.send(
                                "POST",
                                "/v1/assessments",
                                HttpRequest.BodyPublishers.ofString(report),
                                "application/x-ndjson")
                        .status());
    }

    @Test
    void a_method_that_a_path_does_not_take_is_answered_with_those_it_does() {
        Reply refused = server.anybody().send("DELETE", "/v1/incidents/x", HttpRequest.BodyPublishers.noBody(), "");

        assertProblem(405, refused);
        assertEquals("GET, HEAD, OPTIONS", refused.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUERY", "PROPFIND", "get", "X-Y"})
    void a_method_that_nobody_has_heard_of_is_answered_as_every_other(String method) {
        String answer = sent(method + " /v1/incidents/lookups?x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("\r\nAllow: OPTIONS, POST\r\n"), answer);
    }

    @Test
    void a_path_that_is_none_is_said_to_be_none() {
        assertAll(List.of("/", "/v1", "/v1/incidents/", "/v1/incidents/x/y/z", "/v2/incidents").stream()
                .map(it -> () -> assertProblem(404, server.as("recorder").get(it))));
    }

    @Test
    void no_header_makes_another_method_of_the_one_that_is_asked_by() {
        Client sly = server.as("recorder").with("X-HTTP-Method-Override", "GET");

        assertProblem(405, sly.send("DELETE", "/v1/incidents/x", HttpRequest.BodyPublishers.noBody(), ""));
    }

    @Test
    void a_query_that_cannot_be_read_to_its_end_is_refused_before_anything_is_done() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-percent");
        Reply recorded = recorder.post("/v1/incidents", Examples.report("PERCENT-1"));
        String younger = Examples.report("PERCENT-1").replace("\"age\":15", "\"age\":12");

        String answer = raw(
                "POST " + recorded.header("Location") + "/revisions?dryRun=true% HTTP/1.1\r\nIf-Match: \"1\"\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + younger.length(),
                younger);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertEquals("\"1\"", recorder.get(recorded.header("Location")).header("ETag"));
    }

    @Test
    void a_header_that_counts_is_taken_once() {
        String report = Examples.report("TWICE-1");

        String answer = raw(
                "POST /v1/incidents HTTP/1.1\r\nIdempotency-Key: a\r\nIdempotency-Key: b\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + report.length(),
                report);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void an_answer_that_ends_the_connection_says_so() {
        String answer = sent("GET /v1/guidance HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
        assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/incidents", "/v1/incidents?x=1", "/v1/approvals/%2F.."})
    void who_is_still_sending_what_nobody_reads_hears_the_answer_and_keeps_the_connection(String path) {
        String head = "POST " + path
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n";
        String last = "GET /v1/guidance HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

        String answers = sent(head, "[".repeat(30_000), "[".repeat(30_000), last);

        assertTrue(answers.startsWith("HTTP/1.1 4"), answers);
        assertTrue(answers.contains("\r\n\r\n{"), answers);
        assertTrue(answers.contains("HTTP/1.1 401"), answers);
        assertEquals(3, answers.split("HTTP/1.1 ", -1).length, answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health/live",
                "GET /health/live HTTP/0.9",
                "GET /health/live HTTP/3.0",
                "GET /health/live XTTP/1.1"
            })
    void a_request_that_is_none_is_no_failure_of_the_server(String line) {
        String answer = sent(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.contains("urn:daybook:problem:invalid"), answer);
    }

    @Test
    void whoever_waits_to_be_told_to_go_on_with_what_nobody_reads_is_not() {
        String answer =
                sent("POST /v1/nothing HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 60000\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    }

    @Test
    void whoever_waited_to_be_told_to_go_on_and_was_keeps_the_connection() {
        String report = Examples.report("EXPECT-1");
        String answers = sent(
                authorized("POST /v1/assessments HTTP/1.1\r\nExpect: 100-continue\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + report.length()),
                report,
                "GET /v1/guidance HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(answers.startsWith("HTTP/1.1 100"), answers);
        assertTrue(answers.contains("HTTP/1.1 200"), answers);
        assertTrue(answers.contains("HTTP/1.1 401"), answers);
    }

    @Test
    void a_body_in_pieces_that_are_none_is_not_valid() {
        String answer = raw(
                "POST /v1/assessments HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
                "no length\r\n{}\r\n0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("urn:daybook:problem:invalid"), answer);
    }

    @Test
    void a_packed_body_is_not_taken_for_one_that_is_not() {
        assertProblem(
                415,
                server.as("recorder").with("Content-Encoding", "gzip").post("/v1/assessments", Examples.report("R-1")));
    }

    /** What a client that keeps to the rules would not send. */
    private static String raw(String head, String body) {
        return sent(authorized(head + "\r\nConnection: close") + body);
    }

    private static String authorized(String head) {
        return head + "\r\nHost: x\r\nDaybook-Purpose: to test\r\nAuthorization: Bearer "
                + server.issuer().token("PC.1", TestServer.FORCE, "recorder") + "\r\n\r\n";
    }

    /** All that comes back until the server ends the connection. */
    private static String sent(String... pieces) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setTcpNoDelay(true);
            for (String piece : pieces) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void options_say_which_methods_a_path_takes() {
        Reply options = server.anybody().send("OPTIONS", "/v1/incidents/x", HttpRequest.BodyPublishers.noBody(), "");

        assertEquals(204, options.status());
        assertEquals("GET, HEAD, OPTIONS", options.header("Allow"));
        assertKeptFromHarm(options);
    }

    @Test
    void a_head_says_what_a_get_would_without_a_body() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-head");
        String location =
                recorder.post("/v1/incidents", Examples.report("HEAD-1")).header("Location");

        Reply head = recorder.send("HEAD", location, HttpRequest.BodyPublishers.noBody(), "");
        Reply get = recorder.get(location);

        assertAll(
                () -> assertEquals(get.status(), head.status()),
                () -> assertEquals(get.header("ETag"), head.header("ETag")),
                () -> assertEquals("", head.body()));
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-tag");
        String location =
                recorder.post("/v1/incidents", Examples.report("TAG-1")).header("Location");

        assertAll(List.of("\"1\"", "W/\"1\"", "\"0\", \"1\"", "*").stream()
                .map(it -> () -> assertEquals(
                        304, recorder.with("If-None-Match", it).get(location).status())));
        assertEquals(200, recorder.with("If-None-Match", "\"2\"").get(location).status());
    }

    @Test
    void an_answer_is_packed_for_whoever_unpacks() {
        Reply packed =
                server.as("recorder").with("Accept-Encoding", "gzip").post("/v1/assessments", Examples.report("R-1"));

        assertEquals("gzip", packed.header("Content-Encoding"));
    }

    @Test
    void more_requests_of_one_subject_than_are_taken_are_refused_and_nobody_else_is() {
        HttpSettings.Limits few =
                new HttpSettings.Limits(100, 5, TestServer.USUAL.arrival(), TestServer.USUAL.stopping());
        try (TestServer narrow = TestServer.start(new Settings("memory"), few)) {
            Client greedy = narrow.as("recorder", "PC.1", "NORTH");
            List<Reply> replies = IntStream.range(0, 40)
                    .mapToObj(i -> greedy.post("/v1/assessments", Examples.report("R-1")))
                    .toList();
            List<Reply> refused =
                    replies.stream().filter(it -> it.status() != 200).toList();

            assertFalse(refused.isEmpty());
            refused.forEach(it -> assertProblem(429, it));
            assertTrue(refused.stream().noneMatch(it -> it.header("Retry-After").isEmpty()));
            assertEquals(
                    200,
                    narrow.as("recorder", "PC.2", "NORTH")
                            .post("/v1/assessments", Examples.report("R-1"))
                            .status());
        }
    }

    @Test
    void every_answer_says_that_it_is_not_to_be_kept_sniffed_or_framed_and_not_what_serves_it() {
        assertKeptFromHarm(server.as("recorder").post("/v1/assessments", Examples.report("R-1")));
        assertKeptFromHarm(server.anybody().get("/v1/nothing"));
        assertKeptFromHarm(server.anybody().get("/v1/incidents/%2E%2E/x"));
        assertKeptFromHarm(
                server.as("recorder").with("X-Long", "a".repeat(20_000)).get("/v1/guidance"));
    }

    private static void assertKeptFromHarm(Reply reply) {
        assertAll(
                () -> assertEquals("no-store", reply.header("Cache-Control")),
                () -> assertEquals("nosniff", reply.header("X-Content-Type-Options")),
                () -> assertEquals("no-referrer", reply.header("Referrer-Policy")),
                () -> assertTrue(reply.header("Content-Security-Policy").contains("frame-ancestors 'none'")),
                () -> assertTrue(reply.header("traceparent").startsWith("00-")),
                () -> assertEquals("", reply.header("Server")));
    }

    @Test
    void a_trace_that_a_request_belongs_to_goes_on() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        Reply refused = server.as("recorder")
                .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .post("/v1/assessments", "{}");

        assertTrue(refused.header("traceparent").startsWith("00-" + trace + "-"));
        assertEquals(trace, refused.json().get("correlation").asText());
    }

    private static void assertProblem(int status, Reply reply) {
        assertEquals(status, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals(status, reply.json().get("status").asInt());
        assertTrue(reply.json().get("type").asText().startsWith("urn:daybook:problem:"));
    }
}
