package daybook.adapters.rest.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void a_server_over_a_register_that_can_be_used_lives_and_is_ready() {
        try (TestServer server = TestServer.start()) {
            assertEquals(200, server.anybody().get("/health/live").status());
            assertEquals(200, server.anybody().get("/health/ready").status());
        }
    }

    @Test
    void requests_are_counted_by_route_and_never_by_what_they_name() {
        try (TestServer server = TestServer.start()) {
            Reply recorded = server.as("recorder", "CANARY.OFFICER", "NORTH")
                    .with("Idempotency-Key", "canary-key")
                    .post("/v1/incidents", Examples.report("CANARY-1"));
            server.as("recorder").get(recorded.header("Location"));

            String counted = server.anybody().get("/metrics").body();

            assertTrue(counted.contains("route=\"/v1/incidents/{id}\""), counted);
            assertFalse(counted.toLowerCase(java.util.Locale.ROOT).contains("canary"));
            assertFalse(counted.contains(recorded.header("Location").substring("/v1/incidents/".length())));
        }
    }
}
