package daybook.adapters.rest.permitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Handling;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of permissions is what happens over HTTP: every role, every operation, every state, one's own force and another. */
class PermissionsOverHttpTest {

    /** Every operation that can be asked for over HTTP. Whoever adds a route adds its doors. */
    private static final List<Door> DOORS = Stream.of(RecordDoors.all(), ChildDoors.all(), LogDoors.all())
            .flatMap(List::stream)
            .toList();

    private static final Force NORTH = new Force(TestServer.FORCE);

    @Test
    void in_every_cell_the_server_does_what_the_table_says() {
        try (OpenServer server = OpenServer.start()) {
            Walk walk = new Walk(new Premises(server));

            assertEquals(List.of(), walk.differences(DOORS));

            int states = DOORS.stream().mapToInt(it -> Walk.states(it).size()).sum();
            assertEquals(states * ActingRole.values().length * 2, walk.cells());
        }
    }

    @Test
    void every_operation_of_every_route_is_walked() {
        try (OpenServer server = OpenServer.start()) {
            Set<Operation> asked = server.routes().stream()
                    .map(Route::admission)
                    .filter(Route.Acts.class::isInstance)
                    .flatMap(it -> ((Route.Acts) it).operations().stream())
                    .collect(Collectors.toSet());

            assertEquals(asked, DOORS.stream().map(Door::operation).collect(Collectors.toSet()));
            assertEquals(asked.size(), DOORS.size());
        }
    }

    @Test
    void a_route_that_does_not_ask_whether_they_may_is_caught() {
        for (String path : List.of(
                "/v1/crimes/{id}/outcome",
                "/v1/reviews",
                "/v1/approvals",
                "/v1/events",
                "/v1/approvals/{id}",
                "/v1/children/{id}",
                "/v1/children/{id}/identity",
                "/v1/national/outbox",
                "/v1/access-log")) {
            List<String> differences = walked(
                    path,
                    (route, call) -> route.handling()
                            .on(new Borrowed(
                                    call, new Acting("FCR.9", call.who().force(), ActingRole.REGISTRAR, "to test"))));

            assertFalse(differences.isEmpty(), path);
            assertTrue(
                    differences.stream()
                            .allMatch(it -> it.contains("the table says NO") || it.contains("another force")),
                    differences::toString);
        }
    }

    @Test
    void a_route_that_does_not_ask_for_whom_they_act_is_caught() {
        for (String path : List.of(
                "/v1/incidents/{id}",
                "/v1/incidents",
                "/v1/approvals",
                "/v1/crimes/{id}/departure",
                "/v1/disclosures",
                "/v1/children/{id}",
                "/v1/children/merges",
                "/v1/access-log/entries/{id}/proof")) {
            List<String> differences = walked(
                    path,
                    (route, call) -> route.handling()
                            .on(new Borrowed(
                                    call, new Acting("X.7", NORTH, call.who().role(), "to test"))));

            assertFalse(differences.isEmpty(), path);
            // What comes after the first may stand on a record that the other force has changed.
            assertTrue(differences.get(0).contains("another force"), differences::toString);
        }
    }

    @Test
    void a_route_that_says_done_where_a_second_person_is_needed_is_caught() {
        List<String> differences = walked(
                "/v1/crimes/{id}/cancellation",
                (route, call) -> route.handling().on(call).status(200));

        assertFalse(differences.isEmpty());
        assertTrue(
                differences.stream().allMatch(it -> it.contains("WITH_A_SECOND_PERSON, and it was 200")),
                differences::toString);
    }

    /** What differs at the doors of one path if its routes are broken so. */
    private static List<String> walked(String path, Broken broken) {
        UnaryOperator<Route> exchanged = it -> it.path().equals(path) ? exchanged(it, broken) : it;
        try (OpenServer server = OpenServer.start(exchanged)) {
            Set<Operation> there = server.routes().stream()
                    .filter(it -> it.path().equals(path))
                    .flatMap(it -> ((Route.Acts) it.admission()).operations().stream())
                    .collect(Collectors.toSet());
            return new Walk(new Premises(server))
                    .differences(DOORS.stream()
                            .filter(it -> there.contains(it.operation()))
                            .toList());
        }
    }

    private static Route exchanged(Route route, Broken broken) {
        Handling handling = call -> broken.on(route, call);
        return new Route(route.method(), route.path(), route.admission(), route.parameters(), route.media(), handling);
    }

    /** What a route does instead. */
    private interface Broken {
        Answer on(Route route, Call call) throws IOException;
    }
}
