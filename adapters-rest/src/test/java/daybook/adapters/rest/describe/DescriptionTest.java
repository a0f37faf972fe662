package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.OutcomeCondition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The OpenAPI document against the standard and against what it describes. */
class DescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REWRITTEN = Path.of("target/golden");
    private static final String SCOPES = "/components/securitySchemes/oauth2/flows/authorizationCode/scopes";
    private static final String BEFORE_ROLES = " Roles: ";

    private final JsonNode openApi = Description.openApi();

    @Test
    void it_is_an_openapi_document() throws IOException {
        assertEquals(List.of(), errors("openapi/openapi-3.1.schema.json", JSON.writeValueAsString(openApi)));
    }

    @Test
    void a_document_that_is_none_is_noticed() throws IOException {
        ObjectNode spoilt = openApi.deepCopy();
        ((ObjectNode) spoilt.at("/paths/~1v1~1assessments/post")).put("summery", "misspelt");

        assertFalse(errors("openapi/openapi-3.1.schema.json", JSON.writeValueAsString(spoilt))
                .isEmpty());
    }

    @Test
    void every_schema_in_it_is_one() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        List<JsonNode> schemas = new ArrayList<>(openApi.findValues("schema"));
        openApi.at("/components/schemas").forEach(schemas::add);

        assertTrue(schemas.size() > 100, "only " + schemas.size());
        schemas.forEach(it -> assertEquals(List.of(), meta.validate(it.toString(), InputFormat.JSON), it::toString));
    }

    /** Where this fails, {@code target/golden/openapi.json} is the document as it should be. */
    @Test
    void the_published_schemas_and_the_table_of_permissions_stand_in_it_as_they_are() throws IOException {
        ObjectNode right = openApi.deepCopy();
        ObjectNode schemas = (ObjectNode) right.at("/components/schemas");
        EmbeddedSchemas.all().forEach(schemas::set);
        ObjectNode scopes = (ObjectNode) right.at(SCOPES);
        for (Operation operation : Operation.values()) {
            String scope = "daybook:" + operation.code();
            scopes.put(scope, scopes.path(scope).asText("").split(BEFORE_ROLES)[0] + BEFORE_ROLES + roles(operation));
        }
        Files.createDirectories(REWRITTEN);
        Files.writeString(REWRITTEN.resolve("openapi.json"), written(right));

        assertEquals(written(right), written(openApi));
    }

    @Test
    void it_is_written_in_its_one_form() throws IOException {
        assertEquals(written(openApi), text("daybook/openapi.json"));
    }

    @Test
    void no_scope_is_for_nothing() {
        List<String> codes = Arrays.stream(Operation.values())
                .map(it -> "daybook:" + it.code())
                .toList();
        openApi.at(SCOPES).properties().forEach(it -> {
            boolean used = openApi.findValues("security").stream()
                    .anyMatch(needed -> needed.toString().contains("\"" + it.getKey() + "\""));
            assertTrue(used || codes.contains(it.getKey()) || it.getKey().equals("daybook"), it.getKey());
            assertFalse(it.getValue().asText().startsWith(BEFORE_ROLES), it.getKey());
        });
    }

    @Test
    void every_problem_is_in_it_with_its_type_status_and_title() {
        List<String> described = new ArrayList<>();
        openApi.at("/components/responses").forEach(it -> {
            JsonNode example = it.at("/content/application~1problem+json/example");
            if (!example.isMissingNode()) {
                described.add(example.get("status").asText() + " "
                        + example.get("type").asText() + " "
                        + example.get("title").asText());
            }
        });

        assertEquals(
                Arrays.stream(ProblemKind.values())
                        .map(it -> it.status() + " " + it.type() + " " + it.title())
                        .toList(),
                described);
        assertEquals(
                Arrays.stream(ProblemKind.values()).map(ProblemKind::type).toList(),
                JSON.convertValue(openApi.at("/components/schemas/Problem/properties/type/enum"), List.class));
    }

    @Test
    void what_can_be_stated_to_be_on_a_record_is_all_in_it() {
        assertEquals(
                names(Arrays.stream(OutcomeCondition.values()).filter(OutcomeCondition::isStated)),
                texts(openApi.at("/components/schemas/Closure/properties/onRecord/items/enum")));
        assertEquals(
                names(Arrays.stream(CancellationCondition.values())),
                texts(openApi.at("/components/schemas/Cancellation/properties/onRecord/items/enum")));
        assertEquals(
                names(Arrays.stream(OtherBody.values())),
                texts(openApi.at("/components/schemas/Closure/properties/otherBody/enum")));
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_and_a_description() {
        List<Document.Operation> operations = new Document(openApi).operations();

        assertEquals(
                operations.size(),
                operations.stream().map(Document.Operation::id).distinct().count());
        operations.forEach(it -> {
            assertFalse(it.node().path("summary").asText().isBlank(), it.id());
            assertFalse(it.node().path("description").asText().isBlank(), it.id());
        });
    }

    @Test
    void every_example_is_what_its_schema_says() {
        Contract contract = Contract.PUBLISHED;
        int seen = 0;
        for (JsonNode holder : openApi.findParents("schema")) {
            for (JsonNode example : examples(holder)) {
                seen++;
                assertEquals(List.of(), contract.errors(holder.get("schema"), example.toString()), example::toString);
            }
        }
        assertTrue(seen > 40, "only " + seen);
    }

    private static List<JsonNode> examples(JsonNode holder) {
        List<JsonNode> examples = new ArrayList<>();
        if (holder.has("example")) {
            examples.add(holder.get("example"));
        }
        holder.path("examples").forEach(it -> examples.add(it.path("value")));
        return examples;
    }

    private static List<String> names(Stream<? extends Enum<?>> set) {
        return set.<String>map(Enum::name).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String roles(Operation operation) {
        String roles = Arrays.stream(ActingRole.values())
                .filter(it -> may(it, operation, Permission.YES) || may(it, operation, Permission.WITH_A_SECOND_PERSON))
                .map(it -> it.code() + (may(it, operation, Permission.YES) ? "" : " (with a second person)"))
                .collect(Collectors.joining(", "));
        return roles + ".";
    }

    private static boolean may(ActingRole role, Operation operation, Permission permission) {
        return Arrays.stream(RecordState.values()).anyMatch(it -> Permissions.of(role, operation, it) == permission);
    }

    private static List<String> errors(String schema, String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String written(JsonNode document) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return JSON.writer(printer).writeValueAsString(document) + "\n";
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = DescriptionTest.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
