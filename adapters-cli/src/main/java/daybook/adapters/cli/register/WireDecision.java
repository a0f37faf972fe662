package daybook.adapters.cli.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybook.application.record.IncidentRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The decision that stands, as it was recorded: in its own words, whatever the rules or their wording have become since.
 *
 * @param decision the recording decision in the wire format
 */
record WireDecision(JsonNode decision) {

    /** What is asked or referred, with the id or the place it has. */
    record Point(String at, String says) {}

    static WireDecision of(IncidentRecord record) throws IOException {
        return new WireDecision(new JsonMapper().readTree(record.decided().decision()));
    }

    boolean isInScope() {
        return decision.path("inScope").asBoolean();
    }

    boolean isSettled() {
        return decision.path("settled").asBoolean();
    }

    /** Where it goes outside this guidance; empty within. */
    String route() {
        return decision.path("route").path("says").asText("");
    }

    /** {@code AGGRAVATED}, {@code NON_AGGRAVATED} and {@code OUT_OF_SCOPE}. */
    List<String> couldBecome() {
        return each("couldBecome", JsonNode::asText);
    }

    List<Point> questions() {
        return each(
                "questions",
                it -> new Point(it.path("about").asText(), it.path("ask").asText()));
    }

    List<Point> choices() {
        return each(
                "choices",
                it -> new Point(it.path("about").asText(), it.path("ask").asText()));
    }

    List<Point> referrals() {
        return each(
                "referrals",
                it -> new Point(it.path("id").asText(), it.path("question").asText()));
    }

    List<Point> reasons() {
        return each(
                "reasons",
                it -> new Point(it.path("rule").asText(), it.path("says").asText()));
    }

    private <T> List<T> each(String list, Function<JsonNode, T> made) {
        List<T> all = new ArrayList<>();
        decision.path(list).forEach(it -> all.add(made.apply(it)));
        return all;
    }
}
