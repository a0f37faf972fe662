package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.CancellationDue;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.Decided;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.application.record.RevisionEffects;
import daybook.application.record.RoleChanged;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.domain.child.Role;
import daybook.domain.guidance.Force;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingDoubt;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import daybook.domain.outcome.WhyCancelled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public shape of a record, as files to compare with and as a schema. A difference is a change of the contract. */
class RecordJsonTest {

    private static final Path REWRITTEN = Path.of("target/golden/records");

    static List<String> examples() {
        return Examples.ALL;
    }

    @ParameterizedTest
    @ValueSource(strings = {"home-office.json", "extorted-by-an-adult.json", "in-scotland.json"})
    void a_record_is_written_as_it_always_was(String name) throws IOException {
        String record = withoutTheWireFormat(indented(record(name))) + "\n";
        Files.createDirectories(REWRITTEN);
        Files.writeString(REWRITTEN.resolve(name), record);

        assertEquals(Examples.text("records/" + name), record);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_record_keeps_to_its_schema_and_what_it_holds_to_theirs(String name) throws IOException {
        assertEquals(List.of(), PublishedSchema.RECORD.errors(line(record(name))));
        assertEquals(List.of(), PublishedSchema.RECORD.errors(indented(record(name))));
    }

    @Test
    void an_unknown_property_of_a_record_is_refused_at_every_level_of_its_own() throws IOException {
        String record = line(record("extorted-by-an-adult.json"));
        String own = record.substring(0, record.indexOf("\"report\":"));
        int objects = 0;
        for (int at = own.indexOf('{'); at >= 0; at = own.indexOf('{', at + 1)) {
            String more = record.substring(0, at + 1) + "\"unknown\":1," + record.substring(at + 1);
            assertFalse(PublishedSchema.RECORD.errors(more).isEmpty(), more);
            objects++;
        }
        assertTrue(objects > 5, "only " + objects);
    }

    @Test
    void every_kind_of_step_is_written_and_keeps_to_the_schema() throws IOException {
        IncidentRecord record = lived();
        String written = withoutTheWireFormat(indented(record)) + "\n";
        Files.createDirectories(REWRITTEN);
        Files.writeString(REWRITTEN.resolve("every-step.json"), written);

        assertEquals(List.of(), PublishedSchema.RECORD.errors(line(record)));
        assertEquals(Examples.text("records/every-step.json"), written);
    }

    @Test
    void what_is_over_is_beside_no_name() throws IOException {
        String own = line(lived());
        String steps = own.substring(own.indexOf("\"steps\":"), own.indexOf("\"pending\":"));

        assertFalse(steps.contains("\"SUSPECT\""), steps);
        assertTrue(own.substring(own.indexOf("\"pending\":")).contains("\"SUSPECT\""), own);
    }

    /** The worked example with everything done to it that can be done. */
    private static IncidentRecord lived() {
        IncidentRecord first = record("home-office.json");
        Decided decided = first.recordedAs();
        RecordedCrime one = decided.crimes().get(0);
        RecordedCrime two = decided.crimes().get(1);
        RecordedCrime three = decided.crimes().get(2);
        RecordedPerson person = one.people().get(0);
        RecordedCrime otherwise = one.people(List.of(new RecordedPerson(person.id(), Role.SUSPECT, person.age())));
        Instant until = Instant.parse("2026-05-25T16:00:00Z");
        CrimeStep.Cancelled cancelled = new CrimeStep.Cancelled(
                two.number(),
                CancellationGround.DUPLICATE,
                List.of(CancellationCondition.DECIDED_INDEPENDENTLY),
                "recorded twice");
        RevisionEffects effects = new RevisionEffects(
                        List.of(),
                        List.of(new CancellationDue(
                                one.number(),
                                CancellationGround.NO_NOTIFIABLE_CRIME,
                                WhyCancelled.NOTHING_LEADS_TO_IT)),
                        List.of(one.number()),
                        List.of(one.number()),
                        List.of(one.number()),
                        List.of(),
                        List.of())
                .closings(List.of(new ClosingInDoubt(
                        three.number(),
                        Outcome.DIVERSION_COMPLETED,
                        new ClosingDoubt(List.of(OutcomeCondition.SUSPECTS_TOLD)))))
                .roles(List.of(new RoleChanged(
                        one.number(), person.id(), Optional.of(Role.SUSPECT), Optional.of(Role.PERSON_INVOLVED))));
        List<Step> steps = List.of(
                first.steps().get(0).step(),
                closed(one),
                new CrimeStep.Reopened(one.number(), "the activity was not completed"),
                new Step.Proposed("P1", cancelled, until),
                new Step.Approved("P1"),
                new Step.Proposed("P2", cancelled, until),
                new Step.Declined("P2", "it is cancelled already"),
                new CrimeStep.Departed(otherwise.people(one.people()), "the registrar decided so"),
                closed(three),
                new Step.Revised(decided, effects),
                new CrimeStep.Departed(otherwise.people(List.of()), "nobody is known to have asked"),
                new Step.Proposed("P3", new CrimeStep.Departed(otherwise, "his own words"), until));
        List<StepTaken> taken = new ArrayList<>();
        steps.forEach(it -> taken.add(new StepTaken(
                taken.size() + 1,
                first.steps().get(0).at(),
                first.steps().get(0).by(),
                it)));
        return new IncidentRecord(first.reference(), taken);
    }

    private static CrimeStep.Closed closed(RecordedCrime crime) {
        return new CrimeStep.Closed(
                crime.number(),
                Outcome.DIVERSION_COMPLETED,
                LocalDate.of(2026, 5, 11),
                OtherBody.NONE,
                List.of(OutcomeCondition.ACTIVITY_COMPLETED),
                List.of(OutcomeWarning.NO_NAMED_SUSPECT),
                "");
    }

    @Test
    void at_a_door_that_takes_no_references_a_record_its_crimes_and_what_waits_have_ids() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordJson(record -> Optional.of("x7")).write(lived(), out);
        String written = out.toString(StandardCharsets.UTF_8);

        assertEquals(List.of(), PublishedSchema.RECORD.errors(written));
        assertTrue(written.startsWith("{\"schema\":1,\"id\":\"x7\","), written);
        assertTrue(written.contains("{\"id\":\"x7.2\",\"number\":\"HO-EXAMPLE-1/2\""), written);
        assertTrue(written.contains("{\"id\":\"x7.P3\",\"proposal\":\"P3\""), written);
    }

    @Test
    void a_report_and_a_decision_stand_in_it_as_they_were_written() throws IOException {
        IncidentRecord record = record("every-property.json");
        String written = line(record);

        assertTrue(written.contains("\"report\":" + record.decided().report()), written);
        assertTrue(written.contains("\"decision\":" + record.decided().decision()), written);
    }

    private static IncidentRecord record(String name) {
        StoredJson form = new StoredJson();
        IncidentReport report = Examples.JSON.read(Examples.example(name));
        Assessment assessment = Examples.ASSESS.assess(report);
        List<RecordedCrime> crimes = new ArrayList<>();
        assessment
                .decision()
                .crimes()
                .forEach(it -> crimes.add(RecordedCrime.of(assessment.reference() + "/" + (crimes.size() + 1), it)));
        Decided decided = form.decided(report, assessment, crimes);
        Acting who = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "a new report");
        Instant at = Instant.parse("2026-05-11T16:00:00.123456Z");
        return new IncidentRecord(
                assessment.reference(), List.of(new StepTaken(1, at, who, new Step.Recorded(decided))));
    }

    /** What is pinned elsewhere is not pinned twice. */
    private static String withoutTheWireFormat(String record) {
        return record.substring(0, record.indexOf("  \"report\": {"))
                + "  \"report\": {...},\n  \"decision\": {...}\n}";
    }

    private static String line(IncidentRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordJson().write(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String indented(IncidentRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordJson().writeIndented(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
