package daybook.adapters.rest.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Handling;
import daybook.adapters.rest.route.Route;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A child in category 2 whose reference and name are to be found nowhere but in the bodies that are about the child. */
class CanaryTest {

    private static final String CANARY = "CANARY-7F3K";
    private static final String NAME = "Canaryman";
    private static final String IDENTITY =
            "{\"givenNames\":[\"Ann\"],\"familyNames\":[\"" + NAME + "\"],\"dateOfBirth\":\"2012-09-03\"}";
    private static final String LOG = "/v1/access-log";
    /** In a campaign, as many as give 100,000 answers. */
    private static final int ROUNDS = "full".equals(System.getProperty("daybook.campaign")) ? 4_000 : 4;
    /** The log is asked to verify itself whole in each round, so a campaign begins another one now and then. */
    private static final int OF_ONE_LOG = 100;

    private static final Map<String, Handling> LEAKS = Map.of(
            "header", call -> Answer.json("{}").with("X-Child", CANARY),
            "problem",
                    call -> {
                        throw Problem.of(ProblemKind.CONFLICT, "it is about " + CANARY);
                    },
            "log",
                    call -> {
                        LoggerFactory.getLogger("daybook.http")
                                .atDebug()
                                .addKeyValue("child", CANARY)
                                .log("looked at");
                        return Answer.json("{}");
                    },
            "suspect", call -> Answer.json("{\"child\":\"" + CANARY + "\",\"role\":\"SUSPECT\"}"));

    private static String metrics(OpenServer server) {
        return server.as("auditor").get("/metrics").body();
    }

    private static String lookUp(Channels channels, Client client, String child) {
        return channels.post(client, "/v1/children/lookups", "{\"child\":\"" + child + "\"}")
                .json()
                .get("id")
                .asText();
    }

    /** The child is recorded, and everything is asked about them that can be. */
    private static void walk(OpenServer server, Channels channels, int round) {
        Client recorder = server.as("recorder").with("Idempotency-Key", "k-" + round);
        String report =
                Examples.report("R-" + round).replace("CH-2", CANARY + round).replace("CH-1", "CH-" + round);
        recorder.post("/v1/incidents", report);
        String id = lookUp(channels, recorder, CANARY + round);
        String other = lookUp(channels, recorder, "CH-" + round);
        String path = "/v1/children/" + id;
        Client first = recorder.with("If-None-Match", "*");
        channels.post(first, path + "/identity", IDENTITY);
        channels.post(first, "/v1/children/" + other + "/identity", IDENTITY);
        channels.get(recorder, path);
        channels.get(recorder, path + "/same-child");
        channels.get(recorder, "/v1/children/" + other + "/same-child");
        channels.get(recorder, path + "/who-else");
        Client reviewer = server.as("reviewer");
        String pair = "{\"children\":[\"" + id + "\",\"" + other + "\"]}";
        channels.post(reviewer, "/v1/children/merges", pair);
        channels.post(reviewer, "/v1/children/splits", pair);
        channels.post(reviewer, path + "/erasure", "{}");
        log(channels, server.as("auditor"), id);
        refusals(channels, recorder, path);
        channels.get(server.as("disclosure"), path);
        national(channels, server.as("registrar"));
    }

    private static void log(Channels channels, Client auditor, String id) {
        Reply about = channels.get(auditor, LOG + "?limit=2&child=" + id);
        String next = about.header("Link");
        channels.get(auditor, next.substring(1, next.indexOf('>')));
        channels.get(auditor, LOG + "/checkpoint");
        channels.get(auditor, LOG + "/verification");
        String entry = about.json().get("entries").get(0).get("entry").get("id").asText();
        channels.get(auditor, LOG + "/entries/" + entry + "/proof");
    }

    /** Refused with the child's reference and name in every place where somebody could have put them. */
    private static void refusals(Channels channels, Client recorder, String path) {
        channels.post(recorder, "/v1/children/lookups", "{\"child\":\"" + CANARY + " \"}");
        channels.post(recorder, "/v1/children/lookups", "{\"" + CANARY + "\":\"" + NAME + "\"}");
        channels.post(recorder, "/v1/children/merges", "{\"children\":[\"" + CANARY + "\",\"" + NAME + "\"]}");
        channels.post(recorder, "/v1/children/splits", CANARY);
        Client second = recorder.with("If-Match", "\"1\"");
        channels.post(second, path + "/identity", IDENTITY.replace("2012-09-03", NAME));
        channels.post(second, path + "/identity", IDENTITY.replace("dateOfBirth", NAME));
        channels.post(recorder.with("If-Match", NAME), path + "/identity", IDENTITY);
        channels.post(recorder, path + "/identity", IDENTITY);
        channels.post(recorder, path + "/erasure", "{\"" + NAME + "\":1}");
        channels.post(recorder, "/v1/national/confirmations", "{\"ids\":[\"" + CANARY + "?\"]}");
    }

    private static void national(Channels channels, Client registrar) {
        Reply waiting = channels.get(registrar, "/v1/national/outbox?to=PND");
        String ids = String.join("\",\"", waiting.json().get("notices").findValuesAsText("id"));
        channels.post(registrar, "/v1/national/confirmations", "{\"ids\":[\"" + ids + "\"]}");
    }

    @Test
    void a_child_is_named_in_bodies_about_them_and_nowhere_else_and_never_beside_a_suspect() {
        int answers = 0;
        for (int rounds = 0; rounds < ROUNDS; rounds += OF_ONE_LOG) {
            answers += answersWithoutALeak(Math.min(OF_ONE_LOG, ROUNDS - rounds));
        }
        System.out.printf("%,d answers, each with its log%n", answers);
        assertTrue(answers >= 25 * ROUNDS, answers + " answers");
    }

    private static int answersWithoutALeak(int rounds) {
        int answers = 0;
        try (OpenServer server = OpenServer.start()) {
            for (int round = 1; round <= rounds; round++) {
                try (Channels channels = new Channels()) {
                    walk(server, channels, round);
                    assertNothingLeaks(server, channels);
                    answers += channels.replies().size();
                }
            }
        }
        return answers;
    }

    private static void assertNothingLeaks(OpenServer server, Channels channels) {
        String metrics = metrics(server);
        long told = channels.replies().stream()
                .filter(it -> it.body().contains(CANARY))
                .count();
        assertAll(
                () -> assertEquals(Set.of(), channels.leaks(CANARY, metrics)),
                () -> assertEquals(Set.of(), channels.leaks(NAME, metrics)),
                () -> assertTrue(told >= 7, told + " answers are about the child"),
                () -> assertTrue(channels.lines() >= channels.replies().size(), "the log was heard"),
                () -> assertTrue(channels.replies().stream().allMatch(it -> it.status() < 500)));
    }

    @Test
    void who_a_child_is_is_told_to_the_national_database_alone() {
        try (OpenServer server = OpenServer.start();
                Channels channels = new Channels()) {
            walk(server, channels, 1);

            assertEquals(
                    1,
                    channels.replies().stream()
                            .filter(it -> it.body().contains(NAME))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "problem", "log", "suspect"})
    void a_route_that_tells_of_the_child_where_it_must_not_is_caught(String channel) {
        assertEquals(Set.of(channel), caught("/v1/guidance", LEAKS.get(channel)));
    }

    @Test
    void a_path_that_names_the_child_is_caught_in_the_url_and_in_what_is_counted_and_logged() {
        assertEquals(Set.of("url", "metric", "log"), caught("/v1/" + CANARY, call -> Answer.json("{}")));
    }

    @Test
    void a_failure_that_quotes_the_child_is_told_without_what_it_quotes() {
        assertEquals(Set.of(), caught("/v1/guidance", call -> {
            throw new IllegalStateException("it was about " + CANARY);
        }));
    }

    private static TreeSet<String> caught(String path, Handling leaking) {
        try (OpenServer server = OpenServer.start(it -> it.path().equals("/v1/guidance")
                        ? new Route(it.method(), path, it.admission(), it.parameters(), it.media(), leaking)
                        : it);
                Channels channels = new Channels()) {
            channels.get(server.as("auditor"), path);
            return channels.leaks(CANARY, metrics(server));
        }
    }
}
