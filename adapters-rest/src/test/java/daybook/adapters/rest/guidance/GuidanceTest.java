package daybook.adapters.rest.guidance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Offence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {

    private static TestServer server;
    private static Client anybody;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        anybody = server.as("auditor").with("Daybook-Purpose", "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everything_that_daybook_works_from_is_shown_with_its_id() {
        Reply shown = anybody.get("/v1/guidance");
        JsonNode all = shown.json();

        assertAll(
                () -> assertEquals(200, shown.status(), shown.body()),
                () -> assertEquals(Source.values().length, all.get("sources").size()),
                () -> assertEquals(2, all.get("editions").size()),
                () -> assertEquals(Rule.values().length, all.get("rules").size()),
                () -> assertEquals(
                        OwnDecision.values().length, all.get("decisions").size()),
                () -> assertEquals(
                        "2024-05-01",
                        all.get("editions").get(1).get("inForceFrom").asText()));
    }

    @Test
    void a_decision_of_this_project_has_its_question_its_readings_and_what_is_used() {
        JsonNode decision = anybody.get("/v1/guidance").json().get("decisions").get(4);

        assertEquals("DAYBOOK-05", decision.get("id").asText());
        assertEquals(3, decision.get("readings").size());
        assertTrue(decision.get("readings")
                .toString()
                .contains(decision.get("used").toString()));
    }

    @Test
    void a_rule_is_shown_with_what_it_says_and_where_it_comes_from() {
        Reply rule = anybody.get("/v1/guidance/rules/K-1");

        assertAll(
                () -> assertEquals(200, rule.status(), rule.body()),
                () -> assertEquals(
                        Rule.EACH_REQUEST_INCITES.says(Wording.english()),
                        rule.json().get("says").asText()),
                () -> assertEquals(
                        "{\"source\":\"HOCR-2026\",\"place\":\"p66\"}",
                        rule.json().get("citations").get(0).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-99", "DAYBOOK-05", "k-1"})
    void what_is_no_rule_is_not_there(String id) {
        assertEquals(404, anybody.get("/v1/guidance/rules/" + id).status());
    }

    @Test
    void the_offences_are_those_in_force_on_the_day_that_is_asked() {
        List<String> all = codes(anybody.get("/v1/offences"));
        List<String> before = codes(anybody.get("/v1/offences?on=2024-01-30"));
        List<String> expected = Arrays.stream(Offence.values())
                .filter(it -> it.inForceOn(LocalDate.of(2024, 1, 30)))
                .map(Offence::code)
                .toList();

        assertEquals(Offence.values().length, all.size());
        assertEquals(expected, before);
        assertTrue(before.size() < all.size());
        assertEquals(400, anybody.get("/v1/offences?on=yesterday").status());
    }

    private static List<String> codes(Reply offences) {
        assertEquals(200, offences.status(), offences.body());
        return offences.json().get("offences").findValuesAsText("code");
    }

    @Test
    void the_outcomes_are_shown_with_what_must_be_on_the_record() {
        Reply shown = anybody.get("/v1/outcomes");
        JsonNode outcomes = shown.json().get("outcomes");

        assertEquals(200, shown.status(), shown.body());
        assertEquals(Outcome.values().length, outcomes.size());
        assertEquals(5, shown.json().get("cancellations").size());
        outcomes.forEach(it -> assertTrue(it.get("conditions").size() > 0, it.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/guidance", "/v1/guidance/rules/K-1", "/v1/offences", "/v1/outcomes"})
    void whoever_has_no_token_is_asked_for_one_and_whoever_has_the_page_gets_it_not_again(String path) {
        assertEquals(401, server.anybody().get(path).status());
        String tag = anybody.get(path).header("ETag");
        assertEquals(304, anybody.with("If-None-Match", tag).get(path).status());
    }
}
