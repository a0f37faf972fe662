package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireJsonTest {

    private static final String EVERYTHING = Examples.text("examples/every-property.json");

    @Test
    void what_is_left_out_stays_apart_from_what_is_said_to_be_not_known() {
        IncidentReport report = Examples.read(
                "{\"people\":[],\"exchanges\":[{\"requests\":[],\"online\":\"NOT_KNOWN\"},{}],\"crimeRequested\":\"NOT_KNOWN\"}");

        assertNull(report.schoolPremises());
        assertEquals(Answer.NOT_KNOWN, report.crimeRequested());
        assertEquals(List.of(), report.exchanges().get(0).requests());
        assertEquals(Answer.NOT_KNOWN, report.exchanges().get(0).online());
        assertNull(report.exchanges().get(1).requests());
        assertNull(report.exchanges().get(1).online());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"people":[{"age":"15"}]}|people[0].age: expected a whole number of years from 0 to 120
            {"people":[{},{"age":1e1}]}|people[1].age: expected a whole number of years from 0 to 120
            {"people":[{"sex":0}]}|people[0].sex: expected one of FEMALE, MALE, NOT_KNOWN
            {"exchanges":[{"sentTo":["a",7]}]}|exchanges[0].sentTo[1]: expected text in quotes
            {"exchanges":[{"sentTo":"a"}]}|exchanges[0].sentTo: expected a list in square brackets
            {"exchanges":[{"requests":[{"by":["a"]},{"by":[null]}]}]}|exchanges[0].requests[1].by[0]: expected a value; what is not known is left out
            {"exchanges":[{"takenBy":null}]}|exchanges[0].takenBy: expected a value; what is not known is left out
            {"exchanges":[{},{"circumstances":[{"answer":"yes"}]}]}|exchanges[1].circumstances[0].answer: expected one of YES, NO, NOT_KNOWN
            {"exchanges":[{"on":"9 May"}]}|exchanges[0].on: expected a day, as 2026-05-09
            {"reportedAt":"today"}|reportedAt: expected a date and time with its offset, as 2026-05-11T09:30:00Z
            {"exchanges":[{"sent":"NO","sent":"YES"}]}|exchanges[0].sent: expected only once in its object
            {"people":[{"id":"a","nam":1}]}|people[0]: expected only the properties id, dateOfBirth, age, sex, child; another begins at line 1, column 22
            {"exchanges":[{"requests":[{"on":1}]}]}|exchanges[0].requests[0]: expected only the properties by; another begins at line 1, column 29
            {"force":"\\ud800"}|force: expected whole characters, not half of a surrogate pair
            {"exchanges":[{"sentTo":["a",}]}|exchanges[0].sentTo[1]: expected well-formed JSON, and it is not at line 1, column 31
            {"people":[{"id":"a","age":123456789012345678901}]}|people[0].age: expected nesting of at most 20, names of at most 64 and numbers of at most 20 characters, and it is not at line 1, column 49
            {"people":[{"id":"a","age":NaN}]}|people[0].age: expected well-formed JSON, and it is not at line 1, column 31
            {"people":[{"id":"a","age":+14}]}|people[0].age: expected well-formed JSON, and it is not at line 1, column 30
            {} {}|report: expected nothing after the report, at line 1, column 4
            []|report: expected an object with reference, force, reportedAt, recordedAt, lateRationale, reportedBy, place, schoolPremises, crimeRequested, sameOccasionAs, flags, people, exchanges
            """)
    void a_refusal_names_the_place_and_what_is_expected(String document, String line) {
        assertEquals(
                line,
                assertThrows(RefusedReport.class, () -> Examples.read(document)).getMessage());
    }

    @Test
    void everything_of_the_wrong_kind_is_said_at_once() {
        RefusedReport refused = assertThrows(
                RefusedReport.class,
                () -> Examples.read(
                        "{\"force\":1,\"place\":\"MARS\",\"people\":[{\"age\":{\"x\":[1]},\"sex\":[]}],\"flags\":[1]}"));

        assertEquals(
                List.of("force", "place", "people[0].age", "people[0].sex", "flags[0]"),
                refused.refusals().stream().map(Refusal::at).toList());
    }

    @Test
    void every_value_of_another_kind_is_refused_at_its_place() throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> kinds = List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.numberNode(7.5),
                nodes.numberNode(7),
                nodes.textNode("\u0000"),
                nodes.arrayNode().add(nodes.booleanNode(false)),
                nodes.objectNode().put("unheard-of", true));
        int tried = 0;
        for (Spot spot : spots(new ObjectMapper().readTree(EVERYTHING))) {
            for (JsonNode other : kinds) {
                if (other.getNodeType() != spot.value().getNodeType() || other.isDouble()) {
                    String document = spot.with(other);
                    RefusedReport refused =
                            assertThrows(RefusedReport.class, () -> Examples.read(document), () -> spot.place());
                    assertTrue(
                            refused.refusals().stream().anyMatch(it -> it.at().startsWith(spot.place())),
                            () -> spot.place() + " but " + refused.getMessage());
                    tried++;
                }
            }
        }
        assertTrue(tried > 250, "only " + tried);
    }

    @Test
    void naughty_strings_are_never_echoed() throws IOException {
        int refusedAtAll = 0;
        List<String> naughty = naughty();
        for (Spot spot : spots(new ObjectMapper().readTree(EVERYTHING))) {
            for (String string : spot.value().isTextual() ? naughty : List.<String>of()) {
                String document = spot.with(JsonNodeFactory.instance.textNode(string));
                try {
                    Examples.ASSESS.assess(Examples.read(document));
                } catch (RefusedReport refused) {
                    refusedAtAll++;
                    boolean tellsApart = string.strip().length() > 4;
                    assertFalse(tellsApart && refused.getMessage().contains(string.strip()), refused::getMessage);
                }
            }
        }
        assertTrue(refusedAtAll > 20 * naughty.size(), "only " + refusedAtAll);
    }

    @Test
    void a_report_is_read_from_among_other_bytes() {
        byte[] report = Examples.example("home-office.json");
        byte[] among = new byte[report.length + 20];
        Arrays.fill(among, (byte) 0xFF);
        System.arraycopy(report, 0, among, 7, report.length);

        assertEquals(Examples.JSON.read(report), Examples.JSON.read(among, 7, report.length));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11T09:30:00Z",
        "2026-05-11T09:30:00+01:00",
        "2026-05-11T09:30:00.5Z",
        "2026-02-28T23:59:59.123456789-18:00",
        "0001-01-01T00:00:00Z"
    })
    void a_moment_is_what_the_standard_says_it_is(String moment) {
        assertEquals(OffsetDateTime.parse(moment), Moments.moment(moment));
        assertEquals(Moments.moment(moment), Moments.moment(Moments.written(Moments.moment(moment))));
    }

    @Test
    void any_bytes_are_either_read_or_refused() {
        Random random = new Random(99);
        byte[] good = EVERYTHING.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Examples.ASSESS.assess(Examples.JSON.read(bytes, 0, bytes.length - random.nextInt(3)));
                read++;
            } catch (RefusedReport refused) {
                assertFalse(refused.refusals().isEmpty());
            }
        }
        assertTrue(read > 10, "only " + read);
    }

    private static List<String> naughty() throws IOException {
        List<String> strings = new ArrayList<>();
        new ObjectMapper()
                .readTree(Examples.bytes("naughty-strings.json"))
                .forEach(string -> strings.add(string.asText()));
        assertTrue(strings.size() > 60);
        return strings;
    }

    private static List<Spot> spots(JsonNode root) {
        List<Spot> spots = new ArrayList<>();
        collect(root, root, "", spots);
        Set<String> places = spots.stream().map(Spot::place).collect(Collectors.toSet());
        assertEquals(spots.size(), places.size());
        return spots;
    }

    private static void collect(JsonNode root, JsonNode at, String place, List<Spot> spots) {
        if (at instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                String inner = place.isEmpty() ? name : place + "." + name;
                spots.add(new Spot(root, inner, object.get(name)));
                collect(root, object.get(name), inner, spots);
            });
        } else if (at instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                spots.add(new Spot(root, place + "[" + i + "]", list.get(i)));
                collect(root, list.get(i), place + "[" + i + "]", spots);
            }
        }
    }

    /** One value in a document, and the document with another value there. */
    private record Spot(JsonNode root, String place, JsonNode value) {

        String with(JsonNode other) {
            JsonNode copy = root.deepCopy();
            String pointer = "/" + place.replace(".", "/").replaceAll("\\[(\\d+)]", "/$1");
            JsonNode owner = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (owner instanceof ArrayNode list) {
                list.set(Integer.parseInt(last), other);
            } else {
                ((ObjectNode) owner).set(last, other);
            }
            return copy.toString();
        }
    }
}
