package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.child.Age;
import daybook.domain.child.ChildReference;
import daybook.domain.guidance.Force;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas against the reader, the writers and the domain's own bounds. */
class SchemaTest {

    private static final PublishedSchema REPORT = PublishedSchema.REPORT;

    static List<String> examples() {
        return Examples.ALL;
    }

    static Stream<Map.Entry<String, Names>> objects() {
        return Stream.of(
                Map.entry("", ReportReader.REPORT),
                Map.entry("person", ReportReader.PERSON),
                Map.entry("exchange", ExchangeReader.EXCHANGE),
                Map.entry("request", ExchangeReader.REQUEST),
                Map.entry("circumstance", ExchangeReader.CIRCUMSTANCE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_and_its_decision_keep_to_their_schemas(String name) {
        String report = Examples.text("examples/" + name);

        assertEquals(List.of(), REPORT.errors(report));
        assertEquals(List.of(), PublishedSchema.DECISION.errors(decision(Examples.read(report))));
    }

    @Test
    void reports_of_every_kind_and_their_decisions_keep_to_their_schemas() {
        RandomReports reports = new RandomReports(20240501);
        for (int i = 0; i < 2_000; i++) {
            IncidentReport report = reports.next();
            String written = Examples.line(report);

            assertEquals(report, Examples.read(written));
            assertEquals(List.of(), REPORT.errors(written), written);
            String decision = decision(report);
            assertEquals(List.of(), PublishedSchema.DECISION.errors(decision), decision);
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void reader_and_schema_know_the_same_properties(Map.Entry<String, Names> object) {
        JsonNode schema = REPORT.object(object.getKey());

        assertEquals(object.getValue().inOrder(), names(schema.get("properties")));
        assertFalse(schema.get("additionalProperties").asBoolean(true));
    }

    @Test
    void reader_and_schema_know_the_same_words() {
        words("", "reportedBy", ReportReader.REPORTERS);
        words("", "place", ReportReader.PLACES);
        words("", "schoolPremises", ReportReader.ANSWERS);
        words("", "crimeRequested", ReportReader.ANSWERS);
        words("person", "sex", ReportReader.SEXES);
        words("exchange", "imagery", ExchangeReader.IMAGERY);
        words("exchange", "sent", ExchangeReader.ANSWERS);
        words("exchange", "otherRecipients", ExchangeReader.ANSWERS);
        words("exchange", "online", ExchangeReader.ANSWERS);
        words("exchange", "otherCircumstances", ExchangeReader.NO_OR_NOT_KNOWN);
        words("circumstance", "factor", ExchangeReader.FACTORS);
        words("circumstance", "answer", ExchangeReader.ANSWERS);
        words("circumstance", "demand", ExchangeReader.DEMANDS);
        assertEquals(
                ReportReader.FLAGS.names(), texts(REPORT.property("", "flags").at("/items/enum")));
    }

    @Test
    void the_bounds_of_the_schema_are_the_domains() {
        pattern(Incident.REFERENCE_PATTERN, REPORT.property("", "reference"));
        pattern(Incident.REFERENCE_PATTERN, REPORT.property("", "sameOccasionAs"));
        pattern(Force.PATTERN, REPORT.property("", "force"));
        pattern(Person.ID_PATTERN, REPORT.property("person", "id"));
        pattern(Person.ID_PATTERN, REPORT.property("exchange", "id"));
        pattern(ChildReference.PATTERN, REPORT.property("person", "child"));
        pattern(Moments.MOMENT, REPORT.property("", "reportedAt"));
        pattern(Moments.MOMENT, REPORT.property("", "recordedAt"));
        pattern(Moments.DAY, REPORT.property("person", "dateOfBirth"));
        pattern(Moments.DAY, REPORT.property("exchange", "on"));
        assertEquals(0, REPORT.property("person", "age").get("minimum").asInt());
        assertEquals(Age.OLDEST, REPORT.property("person", "age").get("maximum").asInt());
        assertEquals(
                Circumstance.LONGEST_NOTE,
                REPORT.property("", "lateRationale").get("maxLength").asInt());
        assertEquals(
                Circumstance.LONGEST_NOTE,
                REPORT.property("circumstance", "note").get("maxLength").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "'', people, 1",
        "'', exchanges, 1",
        "exchange, requests, 0",
        "exchange, sentTo, 0",
        "request, by, 1",
        "circumstance, by, 0",
        "circumstance, on, 0",
    })
    void lists_are_as_long_as_the_domain_lets_them_be(String object, String property, int least) {
        JsonNode list = REPORT.property(object, property);

        assertEquals(least, list.path("minItems").asInt());
        assertEquals(Incident.MOST, list.get("maxItems").asInt());
    }

    @Test
    void a_closed_set_is_listed_no_longer_than_it_is() {
        assertEquals(
                ReportReader.FLAGS.names().size(),
                REPORT.property("", "flags").get("maxItems").asInt());
        assertEquals(
                ExchangeReader.FACTORS.names().size(),
                REPORT.property("exchange", "circumstances").get("maxItems").asInt());
    }

    @Test
    void what_is_required_is_what_is_refused_when_it_is_missing() {
        assertEquals(List.of("reference", "reportedAt", "people", "exchanges"), required(""));
        assertEquals(List.of("id"), required("person"));
        assertEquals(List.of("id", "pictured"), required("exchange"));
        assertEquals(List.of("by"), required("request"));
        assertEquals(List.of("factor", "answer"), required("circumstance"));
    }

    @Test
    void what_the_reader_refuses_for_its_shape_the_schema_refuses_too() throws IOException {
        List<String> taken = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/must-reject"))) {
            for (Path file : files.filter(SchemaTest::isAboutShape).sorted().toList()) {
                seen++;
                if (REPORT.errors(Files.readString(file)).isEmpty()) {
                    taken.add(file.getFileName().toString());
                }
            }
        }
        assertTrue(seen > 120, "only " + seen);
        assertEquals(List.of(), taken);
    }

    @Test
    void an_example_holds_every_property_there_is() {
        String report = Examples.text("examples/every-property.json");
        assertEquals(List.of(), REPORT.errors(report));
        for (Map.Entry<String, Names> object : objects().toList()) {
            object.getValue().inOrder().forEach(name -> assertTrue(report.contains('"' + name + '"'), name));
        }
    }

    @Test
    void an_unknown_property_of_a_decision_is_refused_at_every_level() {
        String decision = decision(Examples.read(Examples.text("examples/extorted-by-an-adult.json")));
        int objects = 0;
        for (int at = decision.indexOf('{'); at >= 0; at = decision.indexOf('{', at + 1)) {
            String more = decision.substring(0, at + 1) + "\"unknown\":1," + decision.substring(at + 1);
            assertFalse(PublishedSchema.DECISION.errors(more).isEmpty(), more);
            objects++;
        }
        assertTrue(objects > 30, "only " + objects);
    }

    private static boolean isAboutShape(Path file) {
        String name = file.getFileName().toString();
        return name.matches(
                        "(kind|unknown|missing|bound|moment|day|form)-.*json|word-.*-(unknown|lower-case|derived|yes).json")
                && !name.equals("day-birth-year-nought.json")
                && !name.equals("form-reference-newline.json");
    }

    private static String decision(IncidentReport report) {
        try {
            return Examples.line(Examples.ASSESS.assess(report));
        } catch (RefusedReport refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    private static void words(String object, String property, Words<?> words) {
        assertEquals(words.names(), texts(REPORT.property(object, property).get("enum")));
    }

    private static void pattern(String domain, JsonNode property) {
        JsonNode pattern = property.get("pattern");
        assertEquals("^" + domain + "$", pattern.asText());
    }

    private static List<String> required(String object) {
        return texts(REPORT.object(object).get("required"));
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
