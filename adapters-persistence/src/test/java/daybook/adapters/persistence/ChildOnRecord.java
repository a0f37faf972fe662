package daybook.adapters.persistence;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.json.WireJson;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import daybook.application.wiring.Deployment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records an incident about a child. */
record ChildOnRecord(Deployment office) {

    /** Records one, unless a record of their force names the child already: only then is it taken who the child is. */
    void known(Acting who, String child) {
        if (office.get(ReviewChild.class).review(who, child).isEmpty()) {
            record(who, "ON-" + child, child);
        }
    }

    /** The same in a register of which nothing else is there. */
    static void named(IncidentRegister register, Acting who, String child) {
        StoredStep step = new StoredStep("ON-" + child, 1, "recorded");
        IndexCard card =
                new IndexCard(step.reference(), LocalDate.of(2026, 5, 11), Optional.empty(), true, Optional.empty());
        Access access = new Access(
                UUID.randomUUID().toString(),
                Instant.parse("2026-05-11T09:30:00Z"),
                who,
                Operation.RECORD_INCIDENT,
                "");
        register.during(access, records -> {
            records.add(step, card);
            records.notices(Set.of(child));
            records.note(List.of(new StoredNotice(child, step.reference(), "noticed")));
            return child;
        });
    }

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
