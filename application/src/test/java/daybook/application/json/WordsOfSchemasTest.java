package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LocalIdReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.category.Category;
import daybook.domain.child.ChildReference;
import daybook.domain.child.Sex;
import daybook.domain.guidance.Force;
import daybook.domain.history.Sign;
import daybook.domain.history.Standing;
import daybook.domain.history.identity.Agreement;
import daybook.domain.history.identity.Compared;
import daybook.domain.history.identity.Guard;
import daybook.domain.history.identity.Identity;
import daybook.domain.history.identity.LocalIdKind;
import daybook.domain.history.identity.Verdict;
import daybook.domain.recording.Note;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of what programs read beside records, and of who a child is: their words and bounds are the domain's. */
class WordsOfSchemasTest {

    private static final PublishedSchema IDENTITY = PublishedSchema.named("child-identity");
    private static final PublishedSchema REVIEW = PublishedSchema.named("child-review");
    private static final PublishedSchema SAME_CHILD = PublishedSchema.named("same-child");
    private static final PublishedSchema NOTICE = PublishedSchema.named("national-notice");
    private static final PublishedSchema LOG = PublishedSchema.named("log-page");
    private static final PublishedSchema PAGE = PublishedSchema.named("incident-page");

    private static final String WHOLE = """
            {"givenNames": ["Katarzyna", "Ewa"], "familyNames": ["Wojciechowska"], "dateOfBirth": "2012-03-14",
             "postcode": "m4 5jd", "sex": "FEMALE", "ids": [{"kind": "NHS_NUMBER", "value": "943 476 5919"}]}
            """;

    @Test
    void closed_sets_are_the_domains() {
        assertEquals(names(Standing.values()), words(REVIEW, "/$defs/notice/properties/standing/enum"));
        assertEquals(names(Sign.values()), words(REVIEW, "/$defs/escalation/properties/sign/enum"));
        assertEquals(names(Note.values()), words(REVIEW, "/properties/consider/items/enum"));
        assertEquals(orNull(Category.values()), words(REVIEW, "/$defs/notice/properties/category/enum"));
        assertEquals(orNull(Category.values()), words(PAGE, "/properties/incidents/items/properties/category/enum"));
        String candidate = "/$defs/candidate/properties";
        String evidence = candidate + "/evidence/items/properties";
        assertEquals(
                List.of(Verdict.PROPOSE.name(), Verdict.POSSIBLE.name()),
                words(SAME_CHILD, candidate + "/verdict/enum"));
        assertEquals(names(Guard.values()), words(SAME_CHILD, candidate + "/heldBackBy/items/enum"));
        assertEquals(names(Compared.values()), words(SAME_CHILD, evidence + "/compared/enum"));
        assertEquals(names(Agreement.values()), words(SAME_CHILD, evidence + "/agreement/enum"));
        assertEquals(names(AccessKind.values()), words(LOG, "/$defs/entry/properties/kind/enum"));
        assertEquals(names(Sex.values()), words(IDENTITY, "/properties/sex/enum"));
        assertEquals(orNull(Sex.values()), words(NOTICE, "/$defs/identity/properties/sex/enum"));
        String kind = "/properties/ids/items/properties/kind/enum";
        assertEquals(names(LocalIdKind.values()), words(IDENTITY, kind));
        assertEquals(names(LocalIdKind.values()), words(NOTICE, "/$defs/identity" + kind));
    }

    @Test
    void bounds_are_the_domains_and_the_logs() {
        assertEquals("^" + ChildReference.PATTERN + "$", text(SAME_CHILD, "/properties/child/pattern"));
        assertEquals("^" + Force.PATTERN + "$", text(NOTICE, "/properties/force/pattern"));
        assertEquals("^" + Moments.DAY + "$", text(IDENTITY, "/properties/dateOfBirth/pattern"));
        for (String list : List.of("givenNames", "familyNames", "ids")) {
            assertEquals(Identity.MOST, number(IDENTITY, "/properties/" + list + "/maxItems"));
        }
        String entry = "/$defs/entry/properties/";
        assertEquals(AccessEntry.MOST_RECORDS, number(LOG, entry + "what/maxItems"));
        assertEquals(AccessEntry.LONGEST_WHAT, number(LOG, entry + "what/items/maxLength"));
        assertEquals(AccessEntry.LONGEST_REASON, number(LOG, entry + "reason/maxLength"));
        assertEquals(AccessEntry.LONGEST_RECIPIENT, number(LOG, entry + "recipient/maxLength"));
        String operation = text(LOG, entry + "operation/pattern");
        assertEquals(
                List.of(),
                Arrays.stream(Operation.values())
                        .map(Operation::code)
                        .filter(it -> !it.matches(operation))
                        .toList());
    }

    @Test
    void reader_and_schema_know_the_same_properties_of_an_identity() {
        assertEquals(components(IdentityReport.class), properties(IDENTITY.tree()));
        assertEquals(components(LocalIdReport.class), properties(IDENTITY.tree().at("/properties/ids/items")));
    }

    @Test
    void an_identity_that_is_read_keeps_to_the_schema() {
        assertEquals(List.of(), IDENTITY.errors(WHOLE));
        new IdentityJson().read(WHOLE.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"x\"}",
                "{\"givenNames\": \"x\"}",
                "{\"givenNames\": [1]}",
                "{\"dateOfBirth\": \"14/03/2012\"}",
                "{\"dateOfBirth\": 20120314}",
                "{\"sex\": \"GIRL\"}",
                "{\"sex\": 1}",
                "{\"ids\": [{\"kind\": \"PASSPORT\", \"value\": \"1\"}]}",
                "{\"ids\": [{\"kind\": \"NHS_NUMBER\", \"value\": \"1\", \"of\": \"x\"}]}",
                "[]",
                "null",
            })
    void what_is_no_identity_is_refused_by_reader_and_schema(String document) {
        assertFalse(IDENTITY.errors(document).isEmpty());
        assertThrows(RefusedReport.class, () -> new IdentityJson().read(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> orNull(Enum<?>[] values) {
        return Stream.concat(names(values).stream(), Stream.of("null")).toList();
    }

    private static List<String> words(PublishedSchema schema, String at) {
        return StreamSupport.stream(schema.tree().at(at).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String text(PublishedSchema schema, String at) {
        return schema.tree().at(at).asText();
    }

    private static int number(PublishedSchema schema, String at) {
        return schema.tree().at(at).asInt();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> properties(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
