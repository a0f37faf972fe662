package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no report are none over HTTP either. */
class MustRejectOverHttpTest {

    private static final Path CORPUS = Path.of("../application/src/test/resources/must-reject");
    private static final int MANY = 400;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/assessments", "/v1/incidents"})
    void a_document_that_is_no_report_is_refused_and_not_repeated(String path) throws IOException {
        List<String> passed = new ArrayList<>();
        try (TestServer server = TestServer.start();
                Stream<Path> documents = Files.list(CORPUS)) {
            Client recorder = server.as("recorder", "PC.1", "GMP").with("Idempotency-Key", "k");
            List<Path> all = documents.sorted().toList();
            for (Path document : all) {
                Reply reply = recorder.send(
                        "POST",
                        path,
                        HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(document)),
                        "application/json");
                boolean repeated = reply.body().toLowerCase(Locale.ROOT).contains("canary");
                boolean placed =
                        reply.status() == 400 && reply.json().get("errors").size() > 0;
                // A report of what is no force is first of all one of another force.
                boolean anothers = reply.status() == 403 && document.toString().contains("-force-");
                if (repeated || !placed && !anothers) {
                    passed.add(document.getFileName() + " gets " + reply.status());
                }
            }
            assertTrue(all.size() >= MANY);
        }
        assertEquals(List.of(), passed);
    }
}
