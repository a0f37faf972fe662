package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.application.port.in.Assessment;
import daybook.domain.child.ChildReference;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ChildHistory;
import daybook.domain.history.HistoryEntry;
import daybook.domain.incident.Incident;
import daybook.domain.recording.Note;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A decision with a history on the wire. */
class RememberedDecisionTest {

    private static final String REPORT = """
            {"reference": "%s", "reportedAt": "%sT09:30:00Z", "recordedAt": "2026-05-11T15:00:00Z",
             "sameOccasionAs": "R-9",
             "people": [{"id": "girl", "age": 14}, {"id": "boy", "age": 15, "child": "C-1"}],
             "exchanges": [{"id": "1", "pictured": "girl", "takenBy": "girl", "requests": [{"by": ["boy"]}],
               "sentBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    private static Assessment assess(String reference, String day) {
        return Examples.ASSESS.assess(
                Examples.read(REPORT.formatted(reference, day).replace("R-9", reference + "9")));
    }

    /** The report of 11 May 2026, with that of 1 March 2025. */
    private static Assessment remembered() {
        Assessment earlier = assess("R-1", "2025-03-01");
        Assessment now = assess("R-2", "2026-05-11");
        HistoryEntry entry = HistoryEntry.of(earlier.incident(), earlier.decision(), "boy");
        return new Assessment(
                now.force(),
                now.incident(),
                ChildHistory.under(ForceSettings.defaults())
                        .remember(now.incident(), now.decision(), Map.of(new ChildReference("C-1"), List.of(entry))),
                now.crimes());
    }

    @Test
    void the_marker_and_what_there_is_to_consider_stand_with_the_child() throws IOException {
        String written = Examples.line(remembered());

        JsonNode boy = new ObjectMapper().readTree(written).get("people").get(1);
        assertEquals(
                "{\"id\":\"boy\",\"roles\":[\"PERSON_INVOLVED\"],\"notices\":2,\"repeated\":true,\"vulnerability\":0,"
                        + "\"notes\":[\"CONSIDER_ALTERNATIVE_INTERVENTION\",\"SAFEGUARDING_REVIEW\"]}",
                boy.toString());
        assertEquals(List.of(), PublishedSchema.DECISION.errors(written));
    }

    @Test
    void the_reading_of_ours_behind_the_marker_is_shown() throws IOException {
        JsonNode decision = new ObjectMapper().readTree(Examples.line(remembered()));

        assertTrue(texts(decision, "ownReadings", "id").anyMatch("DAYBOOK-03"::equals));
        assertEquals(
                List.of("H-1", "H-3"),
                texts(decision, "reasons", "rule")
                        .filter(it -> it.startsWith("H"))
                        .toList());
    }

    @Test
    void the_schema_lists_every_note_and_no_other() {
        String written = Examples.line(remembered());

        assertTrue(Stream.of(Note.values()).allMatch(it -> written.contains(it.name())));
        assertEquals(
                1,
                PublishedSchema.DECISION
                        .errors(written.replace(Note.SAFEGUARDING_REVIEW.name(), "ANOTHER_WORD"))
                        .size());
    }

    @Test
    void the_occasion_that_a_report_names_reaches_the_incident() {
        Incident incident = assess("R-1", "2026-05-11").incident();

        assertEquals(Optional.of("R-19"), incident.sameOccasionAs());
        assertEquals(Optional.of("R-19"), incident.but().build().sameOccasionAs());
    }

    private static Stream<String> texts(JsonNode decision, String list, String property) {
        return StreamSupport.stream(decision.get(list).spliterator(), false)
                .map(it -> it.get(property).asText());
    }
}
