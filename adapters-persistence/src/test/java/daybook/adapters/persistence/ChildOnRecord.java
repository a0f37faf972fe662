package daybook.adapters.persistence;

import daybook.application.access.Acting;
import daybook.application.json.WireJson;
import daybook.application.port.in.RecordIncident;
import daybook.application.wiring.Deployment;
import java.nio.charset.StandardCharsets;

/** Records an incident about a child. */
record ChildOnRecord(Deployment office) {

    void record(Acting who, String reference, String child) {
        String json = """
                {"reference": "%s", "reportedAt": "2026-05-01T09:30:00Z", "reportedBy": "PARENT_OR_GUARDIAN",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE", "child": "%s"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "takenBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """.formatted(reference, child);
        office.get(RecordIncident.class).record(who, new WireJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
