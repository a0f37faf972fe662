package daybook.adapters.rest.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildrenTest {

    private static final String IDENTITY = """
            {"givenNames":["Katarzyna"],"familyNames":["Wojciechowska"],"dateOfBirth":"2012-03-14",\
            "postcode":"M4 5JD","ids":[{"kind":"NHS_NUMBER","value":"943 476 5919"}]}""";

    private OpenServer server;
    private Client recorder;
    private Client reviewer;

    @BeforeEach
    void start() {
        server = OpenServer.start();
        recorder = server.as("recorder").with("Idempotency-Key", "k-1");
        reviewer = server.as("reviewer");
        recorder.post("/v1/incidents", Examples.report("R-1"));
        recorder.post(
                "/v1/incidents", Examples.report("R-2").replace("CH-1", "CH-3").replace("CH-2", "CH-4"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String id(String child) {
        return id(recorder, child);
    }

    private static String id(Client client, String child) {
        return lookUp(client, child).json().get("id").asText();
    }

    private static Reply lookUp(Client client, String child) {
        return client.post("/v1/children/lookups", "{\"child\":\"" + child + "\"}");
    }

    private static String path(String id) {
        return "/v1/children/" + id;
    }

    private static String pair(String one, String other) {
        return "{\"children\":[\"" + one + "\",\"" + other + "\"]}";
    }

    private static Reply register(Client client, String child) {
        return client.with("If-None-Match", "*").post(path(id(client, child)) + "/identity", IDENTITY);
    }

    @Test
    void a_child_is_named_in_paths_by_an_id_that_says_nothing() {
        Reply named = lookUp(recorder, "CH-1");

        assertAll(
                () -> assertEquals(200, named.status(), named.body()),
                () -> assertEquals("CH-1", named.json().get("child").asText()),
                () -> assertEquals(named.body(), lookUp(reviewer, "CH-1").body()),
                () -> assertFalse(id("CH-1").contains("CH")),
                () -> assertNotEquals(id("CH-1"), id(server.as("recorder", "PC.9", "SOUTH"), "CH-1")));
    }

    @Test
    void a_lookup_tells_nobody_whether_there_is_such_a_child() {
        Reply nobody = lookUp(recorder, "CH-99");

        assertEquals(200, nobody.status());
        assertEquals(404, recorder.get(path(nobody.json().get("id").asText())).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CH 1", "CH_1", "Jane Doe"})
    void what_is_no_reference_is_refused_and_not_repeated(String child) {
        Reply refused = lookUp(recorder, child);

        assertEquals(400, refused.status());
        assertEquals("child", refused.json().get("errors").get(0).get("at").asText());
        assertFalse(!child.isEmpty() && refused.body().contains(child));
    }

    @Test
    void a_child_is_shown_across_records_without_a_role() {
        Reply shown = recorder.get(path(id("CH-2")));

        assertAll(
                () -> assertEquals(200, shown.status(), shown.body()),
                () -> assertEquals("[\"CH-2\"]", shown.json().get("references").toString()),
                () -> assertEquals(1, shown.json().get("counted").asInt()),
                () -> assertEquals(
                        "[\"R-1\"]",
                        shown.json().get("notices").get(0).get("reports").toString()),
                () -> assertEquals("no-store", shown.header("Cache-Control")));
    }

    @Test
    void the_id_of_a_child_opens_nothing_in_another_force_and_is_no_id_of_an_incident() {
        Client south = server.as("recorder", "PC.9", "SOUTH");
        String id = id("CH-1");

        assertEquals(404, south.get(path(id)).status());
        assertEquals(404, recorder.get("/v1/incidents/" + id).status());
        assertEquals(404, recorder.get(path("CH-1")).status());
    }

    @Test
    void the_id_of_no_child_hides_a_path_beside_it() {
        Reply refused = recorder.get("/v1/children/merges");

        assertEquals(405, refused.status(), refused.body());
        assertEquals("OPTIONS, POST", refused.header("Allow"));
    }

    @Test
    void nobody_looks_at_a_child_without_a_purpose() {
        Reply refused = recorder.with("Daybook-Purpose", "").get(path(id("CH-1")));

        assertEquals(400, refused.status());
        assertEquals(
                "Daybook-Purpose", refused.json().get("errors").get(0).get("at").asText());
    }

    @Test
    void another_reference_that_may_be_the_same_childs_comes_with_its_evidence_and_an_id_to_go_on_with() {
        register(recorder, "CH-1");
        register(recorder, "CH-3");

        Reply found = recorder.get(path(id("CH-1")) + "/same-child");
        JsonNode candidate = found.json().get("candidates").get(0);

        assertAll(
                () -> assertEquals(200, found.status(), found.body()),
                () -> assertEquals("CH-1", found.json().get("child").asText()),
                () -> assertEquals("CH-3", candidate.get("child").asText()),
                () -> assertEquals(id("CH-3"), candidate.get("id").asText()),
                () -> assertFalse(candidate.get("evidence").isEmpty()),
                () -> assertFalse(found.body().contains("Katarzyna")));
    }

    @Test
    void other_forces_answer_how_many_children_may_be_the_same() {
        register(recorder, "CH-1");
        Client south = server.as("recorder", "PC.9", "SOUTH");
        south.with("Idempotency-Key", "k")
                .post("/v1/incidents", Examples.report("S-R").replace("CH-1", "S-1"));
        register(south, "S-1");

        Reply answered = recorder.get(path(id("CH-1")) + "/who-else");

        assertEquals(200, answered.status(), answered.body());
        assertEquals("{\"answers\":[{\"force\":\"SOUTH\",\"contact\":\"\",\"possible\":1}]}", answered.body());
    }

    @Test
    void who_somebody_is_is_not_taken_of_a_child_that_no_record_names() {
        assertEquals(404, register(recorder, "CH-NOBODY").status());
    }

    @Test
    void nobody_else_is_told_that_the_identity_they_send_is_the_one_that_is_kept() {
        assertEquals(204, register(recorder, "CH-1").status());
        Client other = server.as("recorder", "PC.8", TestServer.FORCE);

        Reply right = register(other, "CH-1");
        Reply wrong = other.with("If-None-Match", "*")
                .post(path(id("CH-1")) + "/identity", IDENTITY.replace("Katarzyna", "Mia"));

        assertEquals(412, right.status(), right.body());
        assertEquals(wrong.status(), right.status());
        assertEquals(wrong.json().get("detail"), right.json().get("detail"));
        assertEquals(204, register(recorder, "CH-1").status());
    }

    @Test
    void nobody_can_be_asked_about_a_child_of_whom_nothing_is_registered() {
        assertEquals(409, recorder.get(path(id("CH-1")) + "/who-else").status());
    }

    @Test
    void two_references_are_read_as_one_once_a_second_person_approves_and_apart_again_after_a_split() {
        String both = pair(id("CH-1"), id("CH-3"));
        Reply proposed = reviewer.post("/v1/children/merges", both);
        String proposal = proposed.json().get("proposal").asText();

        assertEquals(202, proposed.status(), proposed.body());
        assertEquals("/v1/approvals/" + proposal, proposed.header("Location"));
        assertTrue(proposed.json().has("until"));
        assertEquals(
                "[\"CH-1\"]",
                recorder.get(path(id("CH-1"))).json().get("references").toString());

        Client second = server.as("reviewer", "PS.3", "NORTH");
        assertEquals(
                204,
                second.post(proposed.header("Location"), "{\"approve\":true}").status());
        assertEquals(
                "[\"CH-1\",\"CH-3\"]",
                recorder.get(path(id("CH-1"))).json().get("references").toString());
        assertEquals(409, reviewer.post("/v1/children/merges", both).status());

        Reply split = reviewer.post("/v1/children/splits", both);
        assertEquals(204, split.status(), split.body());
        assertEquals(
                "[\"CH-1\"]",
                recorder.get(path(id("CH-1"))).json().get("references").toString());
        assertEquals(409, reviewer.post("/v1/children/splits", both).status());
    }

    @Test
    void what_does_not_name_two_children_of_the_force_is_refused_with_its_place() {
        String one = id("CH-1");
        String strange = id(server.as("recorder", "PC.9", "SOUTH"), "CH-3");

        assertEquals("children", place(reviewer.post("/v1/children/merges", "{}")));
        assertEquals("children", place(reviewer.post("/v1/children/merges", "{\"children\":[\"" + one + "\"]}")));
        assertEquals("children", place(reviewer.post("/v1/children/splits", pair(one, one))));
        assertEquals("children[1]", place(reviewer.post("/v1/children/merges", pair(one, strange))));
        assertEquals("children[0]", place(reviewer.post("/v1/children/splits", pair("CH-1", one))));
        assertEquals("children[0]", place(reviewer.post("/v1/children/splits", "{\"children\":[null]}")));
        assertEquals(
                List.of("children[0]", "children[1]"),
                reviewer.post("/v1/children/merges", pair("CH-1", strange))
                        .json()
                        .findValuesAsText("at"));
    }

    @Test
    void who_a_child_is_is_registered_on_the_version_that_was_seen() {
        String path = path(id("CH-1")) + "/identity";
        String corrected = IDENTITY.replace("Katarzyna", "Kasia");

        Reply first = register(recorder, "CH-1");
        Reply again = register(recorder, "CH-1");
        Reply unconditional = recorder.post(path, corrected);
        Reply stale = recorder.with("If-None-Match", "*").post(path, corrected);
        Reply second = recorder.with("If-Match", first.header("ETag")).post(path, corrected);

        assertAll(
                () -> assertEquals(204, first.status(), first.body()),
                () -> assertEquals("\"1\"", first.header("ETag")),
                () -> assertEquals(204, again.status(), again.body()),
                () -> assertEquals("\"1\"", again.header("ETag")),
                () -> assertEquals(428, unconditional.status()),
                () -> assertEquals(412, stale.status(), stale.body()),
                () -> assertEquals(204, second.status()),
                () -> assertEquals("\"2\"", second.header("ETag")),
                () -> assertEquals(
                        "[{\"child\":\"CH-1\",\"version\":2}]",
                        recorder.get(path(id("CH-1"))).json().get("identities").toString()));
    }

    @ParameterizedTest
    @CsvSource({"If-Match,*", "If-Match,1", "If-Match,\"0\"", "If-None-Match,\"1\"", "If-None-Match,"})
    void a_condition_that_names_no_version_is_refused(String header, String value) {
        Reply refused =
                recorder.with(header, value == null ? "" : value).post(path(id("CH-1")) + "/identity", IDENTITY);

        assertEquals(header, place(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "+999999999-12-31", "1899-12-31", "-0001-01-01"})
    void nobody_is_born_on_a_day_that_has_not_come_or_that_no_form_knows(String day) {
        Reply refused = recorder.with("If-None-Match", "*")
                .post(path(id("CH-1")) + "/identity", IDENTITY.replace("2012-03-14", day));

        assertEquals(400, refused.status(), refused.body());
        assertEquals("dateOfBirth", place(refused));
    }

    @Test
    void what_is_no_identity_is_refused_with_its_place_and_without_a_name() {
        Client first = recorder.with("If-None-Match", "*");
        String path = path(id("CH-1")) + "/identity";

        Reply day = first.post(path, IDENTITY.replace("2012-03-14", "Katarzyna"));
        Reply unknown = first.post(path, IDENTITY.replace("\"postcode\"", "\"Katarzyna\""));

        assertEquals("dateOfBirth", place(day));
        assertFalse(day.body().contains("Katarzyna"));
        assertEquals("body", place(unknown));
        assertFalse(unknown.body().contains("Katarzyna"));
        assertEquals(404, first.post(path("CH-1") + "/identity", IDENTITY).status());
        assertEquals(413, first.post(path, IDENTITY + " ".repeat(1 << 14)).status());
    }

    @Test
    void an_erasure_is_proposed_and_waits_for_a_second_person() {
        register(recorder, "CH-1");

        Reply proposed = reviewer.post(path(id("CH-1")) + "/erasure", "{}");

        assertEquals(202, proposed.status(), proposed.body());
        assertEquals("/v1/approvals/" + proposed.json().get("proposal").asText(), proposed.header("Location"));
        assertEquals("body", place(reviewer.post(path(id("CH-1")) + "/erasure", "{\"at\":\"once\"}")));
    }

    private static String place(Reply refused) {
        assertEquals(400, refused.status(), refused.body());
        return refused.json().get("errors").get(0).get("at").asText();
    }
}
