package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.RecordState;
import daybook.application.json.WireJson;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.CancelCrime;
import daybook.application.port.in.CloseCrime;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DeclineProposal;
import daybook.application.port.in.DepartFromDecision;
import daybook.application.port.in.Departure;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.IncidentPage;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ListIncidents;
import daybook.application.port.in.PlanRevision;
import daybook.application.port.in.ProposedCancellation;
import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReopenCrime;
import daybook.application.port.in.ReviseIncident;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.child.Role;
import daybook.domain.guidance.Force;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.OutcomeCondition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a record from its recording to its end, through every layer and every embedded store. */
class LifeThroughStorageTest {

    private static final String REPORT = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], %s "otherCircumstances": "NO"}]}
            """;

    private static final String FORCED = "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\","
            + " \"by\": [\"boy\"], \"on\": [\"girl\"]}],";

    private final Acting recorder = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "to test");
    private final Acting registrar = new Acting("FCR.3", new Force("GMP"), ActingRole.REGISTRAR, "to test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite:"})
    void it_is_recorded_revised_cancelled_closed_reopened_and_listed(String store) {
        String at = store.equals("memory") ? store : store + folder.resolve("register.db");
        try (Deployment daybook = Deployment.start(new Settings(at))) {
            IncidentRecord record = daybook.get(RecordIncident.class).record(recorder, report(""));
            daybook.get(PlanRevision.class).plan(recorder, seen(record), report(FORCED));
            record = daybook.get(ReviseIncident.class).revise(recorder, seen(record), report(FORCED));
            record = withdrawn(daybook, record);
            record = departed(daybook, record);
            record = closed(daybook, record);
            assertEquals(List.of("R-1 false"), listed(daybook));
            RecordVersion old = new RecordVersion("R-1", 1);
            assertThrows(
                    Conflict.class, () -> daybook.get(ReopenCrime.class).reopen(registrar, old, "R-1/1", "because"));
            record = daybook.get(ReopenCrime.class).reopen(registrar, seen(record), "R-1/1", "because");

            assertEquals(
                    record,
                    daybook.get(FindIncident.class).find(recorder, "R-1").orElseThrow());
            assertEquals(List.of("R-1 true"), listed(daybook));
            assertEquals(
                    List.of(CrimeState.OPEN, CrimeState.CANCELLED),
                    record.standing().crimes().stream().map(it -> it.state()).toList());
        }
    }

    private IncidentRecord withdrawn(Deployment daybook, IncidentRecord record) {
        CancellationGround ground = CancellationGround.NO_NOTIFIABLE_CRIME;
        IncidentRecord proposed = daybook.get(CancelCrime.class)
                .cancel(
                        recorder,
                        seen(record),
                        "R-1/2",
                        new ProposedCancellation(ground.code(), List.copyOf(ground.conditions()), "she was forced"));
        return daybook.get(ApproveProposal.class).approve(registrar, seen(proposed), "P1");
    }

    private IncidentRecord departed(Deployment daybook, IncidentRecord record) {
        IncidentRecord departed = daybook.get(DepartFromDecision.class)
                .depart(recorder, seen(record), "R-1/1", making(Role.PERSON_INVOLVED));
        IncidentRecord proposed = daybook.get(DepartFromDecision.class)
                .depart(recorder, seen(departed), "R-1/1", makingASuspectOfTheGirl());
        return daybook.get(DeclineProposal.class).decline(registrar, seen(proposed), "P2", "she is the victim");
    }

    private IncidentRecord closed(Deployment daybook, IncidentRecord record) {
        IncidentRecord closed = daybook.get(CloseCrime.class)
                .close(
                        recorder,
                        seen(record),
                        "R-1/1",
                        new ProposedClosure(
                                "1",
                                null,
                                OtherBody.NONE,
                                List.of(OutcomeCondition.PARENT_OR_GUARDIAN_INFORMED),
                                null));
        assertEquals(RecordState.CLOSED, closed.state());
        return closed;
    }

    private List<String> listed(Deployment daybook) {
        IncidentPage page = daybook.get(ListIncidents.class).list(recorder, IncidentsWanted.all());
        return Stream.of(page.incidents())
                .flatMap(List::stream)
                .map(it -> it.reference() + " " + it.open())
                .toList();
    }

    private static Departure making(Role role) {
        return new Departure(null, List.of(new Departure.Part("boy", role)), "because");
    }

    private static Departure makingASuspectOfTheGirl() {
        return new Departure(null, List.of(new Departure.Part("girl", Role.SUSPECT)), "because");
    }

    private static RecordVersion seen(IncidentRecord record) {
        return new RecordVersion(record.reference(), record.version());
    }

    private static IncidentReport report(String circumstances) {
        return new WireJson().read(REPORT.formatted(circumstances).getBytes(StandardCharsets.UTF_8));
    }
}
