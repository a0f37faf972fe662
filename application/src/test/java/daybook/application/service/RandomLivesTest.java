package daybook.application.service;

import static daybook.application.service.Office.making;
import static daybook.application.service.Office.officer;
import static daybook.application.service.Office.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.RecordState;
import daybook.application.json.StoredJson;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Ending;
import daybook.application.record.CrimeState;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RoleChanged;
import daybook.application.record.StandingCrime;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.domain.child.Role;
import daybook.domain.outcome.CancellationGround;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a record in whatever order, it stays a record. Seeded: a failure names the seed to run again. */
class RandomLivesTest {

    private static final int LIVES = 60;
    private static final int TRIES = 40;

    private static final List<IncidentReport> FACTS = List.of(
            Office.willing(),
            Office.forced(),
            Office.willingAndTwelve(),
            Office.read("""
                {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 19}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """),
            Office.read("""
                {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z", "place": "SCOTLAND",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """),
            Office.read("""
                {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "sentTo": ["boy"], "otherCircumstances": "NO"},
                               {"id": "2", "pictured": "boy", "requests": [{"by": ["girl"]}], "sentBy": "boy",
                                "sentTo": ["girl"], "otherCircumstances": "NO"}]}
                """));

    /** What random lives came to, over all seeds: so that a test of nothing is seen. */
    private final Map<CrimeState, Integer> reached = new EnumMap<>(CrimeState.class);

    private final Set<String> kinds = new HashSet<>();

    @Test
    void a_record_is_always_what_its_steps_add_up_to() {
        int done = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            done += live(seed);
        }

        assertTrue(done > LIVES * 5, "steps taken: " + done);
        assertEquals(Set.copyOf(List.of(CrimeState.values())), reached.keySet());
        assertEquals(
                Set.of(
                        "recorded",
                        "revised",
                        "closed",
                        "reopened",
                        "cancelled",
                        "departed",
                        "proposed",
                        "approved",
                        "declined"),
                kinds);
    }

    private int live(long seed) {
        Random random = new Random(seed);
        Office office = new Office();
        List<IncidentRecord> history = new ArrayList<>(List.of(office.recorded()));
        for (int i = 0; i < TRIES; i++) {
            IncidentRecord before = history.get(history.size() - 1);
            int entries = office.register.log().size();
            try {
                IncidentRecord after = change(office, before, random);
                history.add(after);
                assertEquals(entries + 1, office.register.log().size(), "one act, one entry; seed " + seed);
            } catch (Conflict | NotPermitted | RefusedReport refused) {
                assertEquals(entries + 1, office.register.log().size(), "one attempt, one entry; seed " + seed);
                assertNotEquals(Ending.DONE, office.register.log().get(entries).ending(), "seed " + seed);
            }
            office.putForward(Duration.ofDays(random.nextInt(3)));
        }
        assertEquals(List.of(), faults(history, office.now()), "seed " + seed);
        office.now().standing().crimes().forEach(it -> reached.merge(it.state(), 1, Integer::sum));
        office.now().steps().forEach(it -> kinds.add(it.step().kind()));
        return history.size();
    }

    private static IncidentRecord change(Office office, IncidentRecord record, Random random) {
        int stale = random.nextInt(6) == 0 ? 1 + random.nextInt(record.version()) : record.version();
        RecordVersion seen = new RecordVersion(record.reference(), stale);
        List<StandingCrime> crimes = record.standing().crimes();
        String crime = crimes.isEmpty()
                ? "R-1/1"
                : crimes.get(random.nextInt(crimes.size())).number();
        String proposal = "P" + (1 + random.nextInt(record.standing().proposals() + 1));
        Acting who =
                officer("O." + random.nextInt(3), random.nextBoolean() ? ActingRole.RECORDER : ActingRole.REGISTRAR);
        return switch (random.nextInt(8)) {
            case 0, 1 -> office.revise.revise(who, seen, FACTS.get(random.nextInt(FACTS.size())));
            case 2 -> office.close.close(who, seen, crime, Office.with22());
            case 3 -> office.reopen.reopen(who, seen, crime, "because");
            case 4 -> office.cancel.cancel(who, seen, crime, on(oneOf(CancellationGround.values(), random)));
            case 5 ->
                office.depart.depart(
                        who, seen, crime, making(random.nextBoolean() ? "girl" : "boy", oneOf(Role.values(), random)));
            case 6 -> office.approve.approve(officer("R." + random.nextInt(2), ActingRole.REGISTRAR), seen, proposal);
            default ->
                random.nextInt(3) == 0
                        ? office.decline.decline(who, seen, proposal, "because")
                        : office.approve.approve(officer("R.2", ActingRole.REVIEWER), seen, proposal);
        };
    }

    private static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Everything in which a record, as it was seen after each change, is not what it should be. */
    static List<String> faults(List<IncidentRecord> history, IncidentRecord found) {
        List<String> faults = new ArrayList<>();
        for (IncidentRecord seen : history) {
            check(
                    faults,
                    found.version() >= seen.version()
                            && found.asOf(seen.version()).equals(seen),
                    "a step is lost");
        }
        StoredJson form = new StoredJson();
        List<StepTaken> kept =
                found.steps().stream().map(form::step).map(form::step).toList();
        check(
                faults,
                new IncidentRecord(found.reference(), kept).standing().equals(found.standing()),
                "kept otherwise");
        for (int version = 1; version <= found.version(); version++) {
            check(faults, found.asOf(version));
        }
        for (int version = 2; version <= found.version(); version++) {
            between(faults, found.asOf(version - 1), found.asOf(version));
        }
        return faults;
    }

    private static void check(List<String> faults, IncidentRecord record) {
        List<StandingCrime> crimes = record.standing().crimes();
        List<String> numbers = crimes.stream().map(StandingCrime::number).toList();
        List<String> counted = IntStream.rangeClosed(1, crimes.size())
                .mapToObj(it -> record.reference() + "/" + it)
                .toList();
        check(faults, numbers.equals(counted), "numbers are not counted up: " + numbers);
        boolean open = crimes.isEmpty() || crimes.stream().anyMatch(it -> it.state() == CrimeState.OPEN);
        check(faults, open == (record.state() == RecordState.OPEN), "open and closed at once");
        for (StandingCrime crime : crimes) {
            check(faults, crime.closing().isPresent() == (crime.state() == CrimeState.CLOSED), "closed with nothing");
            check(faults, crime.cancellation().isPresent() == crime.isCancelled(), "cancelled on no ground");
        }
        check(
                faults,
                record.decided().crimes().stream().map(RecordedCrime::number).allMatch(numbers::contains),
                "a crime of the decision is not on the record");
    }

    private static void between(List<String> faults, IncidentRecord before, IncidentRecord after) {
        Step step = after.steps().get(after.version() - 1).step();
        for (StandingCrime crime : before.standing().crimes()) {
            StandingCrime now = after.standing().crime(crime.number()).orElse(null);
            check(faults, now != null, "a crime has vanished");
            check(faults, now == null || !crime.isCancelled() || now.isCancelled(), "a cancelled number lives again");
        }
        if (step instanceof Step.Revised revised) {
            check(faults, revised.effects().corrections().equals(after.correctionsAt(after.version())), "corrections");
        }
        boolean answers = step instanceof Step.Approved;
        boolean changesRoles = step instanceof Step.Revised || step instanceof CrimeStep.Departed;
        boolean cancels = step instanceof CrimeStep.Cancelled;
        List<RoleChanged> corrections = after.correctionsAt(after.version());
        check(faults, answers || changesRoles || cancels || corrections.isEmpty(), "a role changes by the way");
        boolean makes = corrections.stream()
                .anyMatch(it -> it.to().filter(Role.SUSPECT::equals).isPresent());
        check(faults, !makes || answers || isTheDecision(before, after, step), "a suspect made by one person");
    }

    /** Somebody on whom the decision itself, or an earlier approval, settled that role. */
    private static boolean isTheDecision(IncidentRecord before, IncidentRecord after, Step step) {
        return after.correctionsAt(after.version()).stream()
                .filter(it -> it.to().filter(Role.SUSPECT::equals).isPresent())
                .allMatch(it -> after.standing().crime(it.crime()).orElseThrow().proposed().people().stream()
                        .anyMatch(person -> person.id().equals(it.person())
                                && (person.role() == Role.SUSPECT || person.age() >= 18)));
    }

    private static void check(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_record_that_loses_a_step_is_caught(int lost) {
        Office office = new Office();
        List<IncidentRecord> history = new ArrayList<>(List.of(office.recorded()));
        history.add(office.closed(office.now(), Office.ASKED));
        history.add(office.closed(office.now(), Office.SENT));
        history.add(office.reopen.reopen(office.sergeant, Office.seen(office.now()), Office.ASKED, "because"));

        assertEquals(List.of(), faults(history, office.now()));
        assertTrue(faults(history, office.now().asOf(lost)).contains("a step is lost"));
    }

    @Test
    void a_suspect_made_by_one_person_is_caught() {
        Office office = new Office();
        IncidentRecord recorded = office.recorded();
        StandingCrime sent = recorded.standing().crime(Office.SENT).orElseThrow();
        RecordedCrime made = sent.recorded()
                .people(sent.recorded().people().stream()
                        .map(it -> new daybook.application.record.RecordedPerson(it.id(), Role.SUSPECT, it.age()))
                        .toList());
        IncidentRecord forged = office.acts.during(
                office.recorder,
                daybook.application.access.Operation.DEPART_FROM_DECISION,
                (access, records) ->
                        office.shelf.add(records, access, recorded, new CrimeStep.Departed(made, "alone")));

        assertEquals(List.of("a suspect made by one person"), faults(List.of(recorded, forged), office.now()));
    }
}
