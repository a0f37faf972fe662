package daybook.adapters.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Route;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route that is about no single record, asked in every role: the table says who is refused, and nobody else is. */
class RolesByTableTest {

    private static final int REFUSED = 403;
    private static final Set<String> ABOUT = Set.of("children", "national", "access-log");
    private static final Map<String, String> BODIES = Map.of(
            "/v1/children/merges", "{\"children\":[\"{one}\",\"{other}\"]}",
            "/v1/children/splits", "{\"children\":[\"{one}\",\"{other}\"]}",
            "/v1/children/{id}/identity", "{\"givenNames\":[\"Ann\"],\"familyNames\":[\"Other\"]}",
            "/v1/children/{id}/erasure", "{}",
            "/v1/national/confirmations", "{\"ids\":[\"never-there\"]}");

    /** A route in a role. */
    private record Cell(Operation operation, ActingRole role, int status) {

        private boolean isAsTheTableSays() {
            boolean permitted = Permissions.of(role, operation, RecordState.NONE) != Permission.NO;
            return permitted != (status == REFUSED);
        }
    }

    private static List<Route> routes(OpenServer server) {
        return server.routes().stream()
                .filter(it -> it.admission() instanceof Route.Acts)
                .filter(it -> ABOUT.contains(it.path().split("/")[2]))
                .toList();
    }

    private static Operation operation(Route route) {
        return ((Route.Acts) route.admission()).operations().get(0);
    }

    private static List<Cell> walk(UnaryOperator<Route> exchanged) {
        try (OpenServer server = OpenServer.start(exchanged)) {
            Client recorder = server.as("recorder").with("Idempotency-Key", "k-1");
            recorder.post("/v1/incidents", Examples.report("R-1"));
            String one = id(recorder, "CH-1");
            String other = id(recorder, "CH-2");
            List<Cell> cells = new ArrayList<>();
            for (Route route : routes(server)) {
                for (ActingRole role : ActingRole.values()) {
                    Reply reply = ask(server.as(role.code()), route, one, other);
                    cells.add(new Cell(operation(route), role, reply.status()));
                    boolean said = reply.status() != REFUSED
                            || reply.body()
                                    .contains("may not " + operation(route).code());
                    assertTrue(said, reply.body());
                }
            }
            return cells;
        }
    }

    private static String id(Client client, String child) {
        return client.post("/v1/children/lookups", "{\"child\":\"" + child + "\"}")
                .json()
                .get("id")
                .asText();
    }

    private static Reply ask(Client client, Route route, String one, String other) {
        String path = route.path().replace("{id}", one) + (route.path().endsWith("/outbox") ? "?to=PND" : "");
        if (route.method().equals("GET")) {
            return client.get(path);
        }
        Client first = route.path().endsWith("/identity") ? client.with("If-None-Match", "*") : client;
        return first.post(path, BODIES.get(route.path()).replace("{one}", one).replace("{other}", other));
    }

    @Test
    void every_role_may_do_over_http_what_the_table_says_and_no_more() {
        List<Cell> cells = walk(UnaryOperator.identity());

        assertEquals(13 * ActingRole.values().length, cells.size());
        assertTrue(cells.stream().anyMatch(it -> it.status() == REFUSED));
        assertEquals(
                List.of(), cells.stream().filter(it -> !it.isAsTheTableSays()).toList());
        assertFalse(cells.stream().anyMatch(it -> it.status() >= 500), cells::toString);
    }

    @Test
    void a_route_that_asks_the_table_no_more_is_noticed_whichever_it_is() {
        List<Cell> cells = walk(it -> it.admission() instanceof Route.Acts
                ? new Route(it.method(), it.path(), it.admission(), it.media(), call -> Answer.done())
                : it);
        Set<Operation> noticed = cells.stream()
                .filter(it -> !it.isAsTheTableSays())
                .map(Cell::operation)
                .collect(Collectors.toSet());

        assertEquals(cells.stream().map(Cell::operation).collect(Collectors.toSet()), noticed);
    }
}
