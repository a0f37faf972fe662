package daybook.adapters.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ReadLog;
import daybook.application.port.out.StoreUnavailable;
import daybook.domain.guidance.Force;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a known person attempts and the door refuses is entered at every route, once, before they are told. */
class AttemptsTest {

    private static final String OFFICER = "X.7";
    private static final String MADE_UP = "5oW1kq3V8m2Zr0xN7cT4hJ9bLpQeYfGdAsUiKwVnMzE";

    /** One way of being refused, at a route. */
    private interface Attempt {
        Reply at(Route route, OpenServer server);
    }

    private static List<Route> acting(OpenServer server) {
        return server.routes().stream()
                .filter(it -> it.admission() instanceof Route.Acts)
                .toList();
    }

    private static Reply asked(Client who, Route route) {
        String path = route.path().replaceAll("\\{\\w+}", MADE_UP);
        boolean reads = route.method().equals("GET");
        return who.with("If-Match", "\"1\"")
                .with("Idempotency-Key", "k")
                .send(
                        route.method(),
                        path,
                        reads ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}"),
                        reads ? "" : "application/json");
    }

    /** The routes at which that attempt leaves anything but one entry, with that mark first. */
    private static List<String> unentered(
            OpenServer server, List<Route> routes, int status, String mark, Attempt attempt) {
        List<String> unentered = new ArrayList<>();
        for (Route route : routes) {
            int before = entries(server).size();
            Reply reply = attempt.at(route, server);
            List<AccessEntry> after = entries(server);
            String operation =
                    ((Route.Acts) route.admission()).operations().get(0).code();
            boolean once = after.size() == before + 1
                    && after.get(0).operation().equals(operation)
                    && after.get(0).kind() == AccessKind.CONSULTATION
                    && after.get(0).what().get(0).equals(mark);
            if (reply.status() != status || !once) {
                unentered.add(route + " " + reply.status());
            }
        }
        return unentered;
    }

    /** Those of whoever attempts something, the latest first. */
    private static List<AccessEntry> entries(OpenServer server) {
        Acting auditor = new Acting("AU.5", new Force(TestServer.FORCE), ActingRole.AUDITOR, "to test");
        return server
                .get(ReadLog.class)
                .read(auditor, new LogWanted("", "", OFFICER, Long.MAX_VALUE, LogWanted.MOST))
                .entries()
                .stream()
                .map(it -> AccessEntry.read(it.line()))
                .toList();
    }

    private static Reply withoutScope(Route route, OpenServer server) {
        return asked(server.granted("daybook:assess", OFFICER, "registrar"), route);
    }

    private static Reply withoutPurpose(Route route, OpenServer server) {
        return asked(server.as("registrar", OFFICER, TestServer.FORCE).with("Daybook-Purpose", ""), route);
    }

    private static Reply onWhatIsNotTheirs(Route route, OpenServer server) {
        return asked(server.as("registrar", OFFICER, TestServer.FORCE), route);
    }

    /** An entry of the log is looked for within an act: whether it is one of the force is not to be seen from its id. */
    private static List<Route> namingSomething(OpenServer server) {
        return acting(server).stream()
                .filter(it -> it.path().contains("{") && !it.path().startsWith("/v1/access-log"))
                .toList();
    }

    @Test
    void whoever_was_not_granted_it_is_in_the_log_at_every_route() {
        try (OpenServer server = OpenServer.start()) {
            assertEquals(
                    List.of(),
                    unentered(server, acting(server), 403, "refused not-permitted", AttemptsTest::withoutScope));
        }
    }

    @Test
    void whoever_does_not_say_why_is_in_the_log_at_every_route() {
        try (OpenServer server = OpenServer.start()) {
            assertEquals(
                    List.of(), unentered(server, acting(server), 400, "refused report", AttemptsTest::withoutPurpose));
        }
    }

    @Test
    void whoever_names_what_opens_to_nothing_is_in_the_log_at_every_route_without_what_they_named() {
        try (OpenServer server = OpenServer.start()) {
            List<Route> routes = namingSomething(server);

            assertTrue(routes.size() > 10, routes::toString);
            assertEquals(
                    List.of(), unentered(server, routes, 404, "refused conflict", AttemptsTest::onWhatIsNotTheirs));
            assertTrue(entries(server).stream().noneMatch(it -> it.line().contains(MADE_UP)));
        }
    }

    @Test
    void a_door_that_tells_nobody_is_caught() {
        try (OpenServer server = OpenServer.telling((who, operation, why) -> {})) {
            assertEquals(
                    acting(server).size(),
                    unentered(server, acting(server), 403, "refused not-permitted", AttemptsTest::withoutScope)
                            .size());
            assertEquals(
                    namingSomething(server).size(),
                    unentered(server, namingSomething(server), 404, "refused conflict", AttemptsTest::onWhatIsNotTheirs)
                            .size());
        }
    }

    @Test
    void where_it_cannot_be_entered_nothing_is_said_but_that() {
        try (OpenServer server = OpenServer.telling((who, operation, why) -> {
            throw new StoreUnavailable("the store is away", null);
        })) {
            Reply refused = withoutScope(acting(server).get(0), server);

            assertEquals(503, refused.status(), refused.body());
            assertFalse(refused.body().contains("scope"), refused.body());
        }
    }

    @Test
    void nobody_is_in_the_log_who_is_not_known() {
        try (OpenServer server = OpenServer.start()) {
            Client nobody =
                    server.as("registrar", OFFICER, TestServer.FORCE).with("Authorization", "Bearer no.such.token");

            acting(server).forEach(it -> assertEquals(401, asked(nobody, it).status()));

            assertEquals(List.of(), entries(server));
        }
    }
}
