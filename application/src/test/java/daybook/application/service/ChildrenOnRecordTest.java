package daybook.application.service;

import static daybook.application.service.Office.ASKED;
import static daybook.application.service.Office.SENT;
import static daybook.application.service.Office.making;
import static daybook.application.service.Office.on;
import static daybook.application.service.Office.read;
import static daybook.application.service.Office.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.application.access.Operation;
import daybook.application.json.StoredJson;
import daybook.application.record.IncidentRecord;
import daybook.domain.child.Role;
import daybook.domain.history.HistoryEntry;
import daybook.domain.history.Standing;
import daybook.domain.outcome.CancellationGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a record says of each child in it follows the crimes as they stand (H-2, DAYBOOK-33). */
class ChildrenOnRecordTest {

    private static final String REPORT = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE", "child": "CH-girl"},
                        {"id": "boy", "age": 15, "child": "CH-boy"}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], %s "otherCircumstances": "NO"}]}
            """;

    private static final String FORCED =
            "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"], \"on\": [\"girl\"]}],";

    private final Office office = recorded();

    private static Office recorded() {
        Office office = new Office();
        office.record.record(office.recorder, read(REPORT.formatted("")));
        return office;
    }

    private static HistoryEntry kept(Office office, String child) {
        return office
                .acts
                .during(office.sergeant, Operation.REVIEW_CHILD, (access, records) -> records.notices(Set.of(child)))
                .stream()
                .map(it -> new StoredJson().notice(it.body()))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(String child) {
        return kept(office, child).standing();
    }

    private static void cancel(Office office, String crime, CancellationGround ground) {
        IncidentRecord asked = office.cancel.cancel(office.recorder, seen(office.now()), crime, on(ground));
        if (ground != CancellationGround.TRANSFERRED) {
            office.approve.approve(
                    office.registrar, seen(asked), "P" + asked.standing().proposals());
        }
    }

    private void revise(String circumstances) {
        office.revise.revise(office.recorder, seen(office.now()), read(REPORT.formatted(circumstances)));
    }

    private List<String> queued() {
        return office
                .acts
                .during(
                        office.sergeant,
                        Operation.EXPORT_NATIONAL,
                        (access, records) -> records.outbox().waiting(9))
                .stream()
                .map(it -> it.child() + (it.withdrawn() ? " withdrawn" : ""))
                .toList();
    }

    @Test
    void a_boy_whose_only_crime_was_recorded_in_error_is_not_counted_for_what_the_girl_did() {
        cancel(office, ASKED, CancellationGround.RECORDED_IN_ERROR);

        assertEquals(Standing.ALL_CRIMES_CANCELLED, standing("CH-boy"));
        assertEquals(Standing.TOOK_PART, standing("CH-girl"));
        assertEquals(List.of("CH-boy", "CH-boy withdrawn", "CH-girl"), queued());
    }

    @Test
    void a_crime_that_went_to_another_force_still_counts() {
        cancel(office, ASKED, CancellationGround.TRANSFERRED);

        assertEquals(Standing.TOOK_PART, standing("CH-boy"));
    }

    @Test
    void a_role_that_a_person_recorded_in_place_of_the_proposal_is_the_one_that_is_kept() {
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.WITNESS));

        assertEquals(Standing.VICTIM_OR_WITNESS_ONLY, standing("CH-boy"));
        assertEquals(
                java.util.Set.of(Role.WITNESS), kept(office, "CH-boy").part().roles());
        assertEquals(Standing.TOOK_PART, standing("CH-girl"));
    }

    @Test
    void a_departure_that_lapses_with_a_revision_takes_its_role_along() {
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.WITNESS));
        revise(FORCED);

        assertEquals(
                java.util.Set.of(Role.SUSPECT), kept(office, "CH-boy").part().roles());
        assertEquals(Standing.TOOK_PART, standing("CH-boy"));
    }

    @Test
    void a_child_found_to_have_been_forced_is_not_counted_whether_or_not_their_crime_is_cancelled_yet() {
        revise(FORCED);
        assertEquals(Standing.UNDULY_FORCED, standing("CH-girl"));

        cancel(office, SENT, CancellationGround.NO_NOTIFIABLE_CRIME);
        assertEquals(Standing.UNDULY_FORCED, standing("CH-girl"));
        assertEquals(Standing.TOOK_PART, standing("CH-boy"));
    }

    @Test
    void a_crime_that_facts_lead_to_again_counts_again() {
        revise(FORCED);
        cancel(office, SENT, CancellationGround.NO_NOTIFIABLE_CRIME);
        revise("");

        assertEquals(Standing.TOOK_PART, standing("CH-girl"));
    }

    private String inTheDecision(String person) {
        String decision = office.now().decided().decision();
        String theirs = decision.substring(decision.indexOf("{\"id\":\"" + person + "\",\"roles\""));
        return theirs.substring(theirs.indexOf("\"notices\""), theirs.indexOf(",\"vulnerability\""));
    }

    @Test
    void a_decision_on_new_facts_counts_by_the_crimes_as_they_then_stand() {
        office.depart.depart(office.recorder, seen(office.now()), ASKED, making("boy", Role.WITNESS));
        office.revise.revise(office.recorder, seen(office.now()), read(REPORT.formatted("\"online\": \"YES\",")));
        assertEquals("\"notices\":0,\"repeated\":false", inTheDecision("boy"));

        cancel(office, SENT, CancellationGround.NO_NOTIFIABLE_CRIME);
        revise(FORCED);
        assertEquals("\"notices\":1,\"repeated\":false", inTheDecision("boy"), "the departure has lapsed");
        revise("");
        assertEquals(Standing.TOOK_PART, standing("CH-girl"), "a new crime of hers");
        assertEquals("\"notices\":1,\"repeated\":false", inTheDecision("girl"));
    }

    /** Two cancellations and a departure that do not touch one another, in every order. */
    @Test
    void the_order_of_what_was_done_to_the_crimes_does_not_matter() {
        List<Consumer<Office>> changes = List.of(
                it -> cancel(it, ASKED, CancellationGround.DUPLICATE),
                it -> it.depart.depart(it.recorder, seen(it.now()), SENT, making("girl", Role.WITNESS)),
                it -> it.closed(it.now(), SENT));
        List<Map<String, HistoryEntry>> ends = new ArrayList<>();
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            Office fresh = recorded();
            for (int next : order) {
                changes.get(next).accept(fresh);
            }
            ends.add(new TreeMap<>(Map.of("girl", kept(fresh, "CH-girl"), "boy", kept(fresh, "CH-boy"))));
        }

        assertEquals(1, ends.stream().distinct().count());
        assertEquals(Standing.VICTIM_OR_WITNESS_ONLY, ends.get(0).get("girl").standing());
        assertEquals(Standing.ALL_CRIMES_CANCELLED, ends.get(0).get("boy").standing());
        assertNotEquals(kept(recorded(), "CH-boy"), ends.get(0).get("boy"));
    }

    /** As it was kept before a notice went by child: the same shape, and read for good. */
    @Test
    void a_notice_that_was_kept_earlier_is_read_as_it_was() {
        HistoryEntry kept = new StoredJson().notice("""
                {"form":1,"entry":{"reference":"R-1","reportedAt":"2026-05-11T09:30:00Z","sameOccasionAs":null,\
                "part":{"ofAChild":true,"conduct":["REQUESTER"],"forced":false,"roles":["PERSON_INVOLVED"],\
                "broughtAbout":[],"recipients":0,"youngestCounterpart":14,"category":"NON_AGGRAVATED"},\
                "cancelled":false}}""");

        assertEquals(Standing.TOOK_PART, kept.standing());
        assertEquals(kept, new StoredJson().notice(new StoredJson().notice(kept)));
        assertEquals(kept, kept(office, "CH-boy"));
    }
}
