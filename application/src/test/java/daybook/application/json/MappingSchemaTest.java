package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.application.service.AuditRecordsService;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a mapping takes what the audit takes, and refuses what it refuses, as far as a schema can say it. */
class MappingSchemaTest {

    private static final PublishedSchema MAPPING = PublishedSchema.named("export-mapping");
    private static final String COLUMNS = "\"columns\": {\"INCIDENT\": \"I\", \"CRIME\": \"C\", \"ROLE\": \"R\"}";

    private static boolean isTaken(String document) {
        try {
            ExportMapping read = new PlainJson().read(document.getBytes(StandardCharsets.UTF_8), ExportMapping.class);
            new AuditRecordsService(ForceSettings.defaults()).audit(Collections.emptyIterator(), read, new Nobody());
            return true;
        } catch (RefusedReport refused) {
            return false;
        }
    }

    private static boolean isBySchema(String document) {
        return MAPPING.errors(document).isEmpty();
    }

    @Test
    void schema_and_reader_know_the_same_properties_and_details() {
        assertEquals(
                Arrays.stream(ExportMapping.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                names(MAPPING.tree().get("properties")));
        Set<String> columns = new TreeSet<>();
        Arrays.stream(Detail.values()).filter(Detail::isColumn).forEach(it -> columns.add(it.name()));
        assertEquals(columns, new TreeSet<>(names(MAPPING.tree().at("/properties/columns/properties"))));
        columns.removeAll(Set.of("INCIDENT", "CRIME"));
        assertEquals(columns, new TreeSet<>(names(MAPPING.tree().at("/properties/words/properties"))));
    }

    @Test
    void schema_and_reader_take_the_same_meanings_of_the_words_of_every_detail() {
        List<String> meanings = Stream.of(
                        Stream.of("NONE", "NOT_KNOWN", "OTHER", "86/2", "086/02", "86.2", "12", "2026-05-11", ""),
                        Stream.<Enum<?>[]>of(
                                        Role.values(), Sex.values(), Category.values(), Flag.values(), Answer.values())
                                .flatMap(Arrays::stream)
                                .map(Enum::name),
                        Arrays.stream(Outcome.values()).map(Outcome::code),
                        Arrays.stream(CancellationGround.values()).map(CancellationGround::code))
                .flatMap(it -> it)
                .distinct()
                .toList();
        int taken = 0;
        for (Detail detail : Detail.values()) {
            for (String meaning : meanings) {
                String columns = COLUMNS.contains("\"" + detail + "\"") || !detail.isColumn()
                        ? COLUMNS
                        : COLUMNS.replace("}", ", \"" + detail + "\": \"X\"}");
                String document = "{" + columns + ", \"words\": {\"" + detail + "\": {\"w\": \"" + meaning + "\"}}}";
                assertEquals(isTaken(document), isBySchema(document), document);
                taken += isTaken(document) ? 1 : 0;
            }
        }
        assertTrue(taken > 100, "only " + taken);
    }

    @Test
    void the_schema_takes_every_rule_to_be_switched_off() {
        for (AuditRule rule : AuditRule.values()) {
            assertTrue(isBySchema("{" + COLUMNS + ", \"switchedOff\": {\"" + rule.id() + "\": \"why\"}}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"columns\": {\"INCIDENT\": \"I\"}}",
                "{\"columns\": {\"INCIDENT\": \"I\", \"CRIME\": \"\"}}",
                "{\"columns\": {\"INCIDENT\": \"I\", \"CRIME\": 1}}",
                "{\"columns\": {\"INCIDENT\": \"I\", \"CRIME\": [\"C\"]}}",
                "{COLUMNS, \"colour\": {}}",
                "{COLUMNS, \"ignored\": \"Beat\"}",
                "{COLUMNS, \"ignored\": [\"Beat\", \"Beat\"]}",
                "{COLUMNS, \"ignored\": [\" \"]}",
                "{COLUMNS, \"words\": {\"ROLE\": \"SUSPECT\"}}",
                "{COLUMNS, \"words\": {\"ROLE\": {\" \": \"SUSPECT\"}}}",
                "{COLUMNS, \"words\": {\"ROLE\": {\"Offender\": null}}}",
                "{COLUMNS, \"words\": {\"NOTICES\": {\"many\": \"NONE\"}}}",
                "{COLUMNS, \"days\": [\"\"]}",
                "{COLUMNS, \"days\": \"dd/MM/yyyy\"}",
                "{COLUMNS, \"switchedOff\": {\"A-401\": \"\"}}",
                "{COLUMNS, \"switchedOff\": {\"401\": \"why\"}}",
                "{COLUMNS, \"switchedOff\": [\"A-401\"]}",
            })
    void what_is_no_mapping_is_refused_by_reader_and_schema(String text) {
        String document = text.replace("COLUMNS", COLUMNS);

        assertEquals(List.of(false, false), List.of(isTaken(document), isBySchema(document)));
    }

    @Test
    void a_mapping_is_written_as_it_is_read() throws IOException {
        ExportMapping mapping = new ExportMapping(
                Map.of("INCIDENT", "I", "CRIME", "C", "ROLE", "R"),
                List.of("Beat"),
                Map.of("ROLE", Map.of("Offender", "SUSPECT")),
                List.of("dd/MM/yyyy"),
                Map.of("A-401", "why"));
        String written = MappingJson.text(mapping);

        assertTrue(isBySchema(written), written);
        assertEquals(mapping, new PlainJson().read(written.getBytes(StandardCharsets.UTF_8), ExportMapping.class));
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Is told nothing: there are no rows. */
    private static final class Nobody implements AuditRecords.Told {

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {}

        @Override
        public void rejected(RowPlace place, String message) {}
    }
}
