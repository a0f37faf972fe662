package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.CancellationDue;
import daybook.application.record.ChildNotice;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.Decided;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.application.record.RevisionEffects;
import daybook.application.record.RoleChanged;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.Force;
import daybook.domain.history.Conduct;
import daybook.domain.history.HistoryEntry;
import daybook.domain.history.Part;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.ClosingDoubt;
import daybook.domain.outcome.OtherBody;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import daybook.domain.outcome.WhyCancelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps as they are kept: what was kept once is read for good. */
class StoredStepsTest {

    private static final Path WRITTEN = Path.of("target/stored/1");

    private static final RecordedCrime CRIME = new RecordedCrime(
            "R-1/1",
            List.of("1", "2"),
            Category.AGGRAVATED,
            "THREAT_TO_SHARE",
            "088/15",
            "88C",
            List.of("035/00"),
            List.of(
                    new RecordedPerson("boy", Role.SUSPECT, 15),
                    new RecordedPerson("girl", Role.VICTIM, RecordedPerson.NOT_KNOWN)),
            List.of(Flag.ONLINE, Flag.CSA));

    private static final Decided DECIDED = new Decided(
            "{\"reference\":\"R-1\"}",
            "{\"schema\":1}",
            Edition.NPCC_2024,
            LocalDate.of(2026, 5, 11),
            Optional.of(Category.AGGRAVATED),
            List.of(CRIME),
            List.of(new ChildNotice(
                    "CH-1",
                    new HistoryEntry(
                            "R-1",
                            Instant.parse("2026-05-11T09:30:00Z"),
                            Optional.of("R-0"),
                            new Part(
                                    true,
                                    Set.of(Conduct.SENDER),
                                    false,
                                    Set.of(Role.PERSON_INVOLVED),
                                    Set.of(Factor.THREAT_TO_SHARE),
                                    2,
                                    OptionalInt.of(13),
                                    Optional.of(Category.AGGRAVATED)),
                            false))),
            List.of("girl"));

    private static final CrimeStep.Cancelled CANCELLED = new CrimeStep.Cancelled(
            "R-1/1",
            CancellationGround.DUPLICATE,
            List.of(CancellationCondition.DECIDED_INDEPENDENTLY, CancellationCondition.CANCELLATION_OVERSEEN),
            "recorded twice");

    private static final RevisionEffects EFFECTS = new RevisionEffects(
            List.of("R-1/3"),
            List.of(new CancellationDue(
                    "R-1/2", CancellationGround.NO_NOTIFIABLE_CRIME, WhyCancelled.FOUND_TO_BE_A_VICTIM)),
            List.of("R-1/1"),
            List.of("R-1/1"),
            List.of("R-1/1"),
            List.of(new RoleChanged("R-1/1", "girl", Optional.empty(), Optional.of(Role.VICTIM))),
            List.of());

    private static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry("RECORDED", new Step.Recorded(DECIDED)),
            Map.entry("REVISED", new Step.Revised(DECIDED, EFFECTS)),
            Map.entry(
                    "CLOSED",
                    new CrimeStep.Closed(
                            "R-1/1",
                            Outcome.ANOTHER_BODY_ACTS,
                            LocalDate.of(2026, 6, 1),
                            OtherBody.AGENCY,
                            List.of(OutcomeCondition.AGENCY_REASON),
                            List.of(OutcomeWarning.NO_NAMED_SUSPECT),
                            "for the local authority")),
            Map.entry("REOPENED", new CrimeStep.Reopened("R-1/1", "not completed")),
            Map.entry("CANCELLED", CANCELLED),
            Map.entry("DEPARTED", new CrimeStep.Departed(CRIME, "as the registrar decided")),
            Map.entry("PROPOSED", new Step.Proposed("P1", CANCELLED, Instant.parse("2026-06-15T09:30:00.000001Z"))),
            Map.entry("APPROVED", new Step.Approved("P1")),
            Map.entry("DECLINED", new Step.Declined("P1", "not a duplicate")),
            Map.entry("KEPT", new Step.Kept(LocalDate.of(2030, 5, 10), "a safeguarding plan is running")),
            Map.entry("ERASED", new ErasureStep.Erased("its purpose is served")),
            Map.entry(
                    "GRANTED",
                    new DisclosureStep.Granted(
                            "P1", "Youth court, Leeds", Instant.parse("2026-06-15T09:30:00Z"), "as ordered")),
            Map.entry("HANDED_OUT", new DisclosureStep.HandedOut("P1", "Youth court, Leeds")));

    private final StoredJson form = new StoredJson();

    private static StepTaken taken(Step step) {
        Acting by = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "to test");
        return new StepTaken(3, Instant.parse("2026-06-01T09:30:00.123456Z"), by, step);
    }

    static Set<String> kinds() {
        return STEPS.keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_step_is_kept_as_it_always_was(String kind) throws IOException {
        String kept = form.step(taken(STEPS.get(kind)));
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(kind + ".json"), kept + "\n");

        assertEquals(golden(kind), kept);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_kept_is_read_as_the_step_it_was(String kind) {
        assertEquals(taken(STEPS.get(kind)), form.step(golden(kind)));
    }

    /** Closings in doubt came later: where there are none, a revision is kept as it was before there could be. */
    @Test
    void a_revision_that_puts_closings_in_doubt_is_kept_with_them_and_an_older_one_is_read_without()
            throws IOException {
        Step.Revised revised = new Step.Revised(
                DECIDED,
                EFFECTS.closings(List.of(new ClosingInDoubt(
                        "R-1/1",
                        Outcome.ANOTHER_BODY_ACTS,
                        new ClosingDoubt(List.of(OutcomeCondition.DEPARTURE_EXPLAINED))))));
        String kept = form.step(taken(revised));
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve("REVISED-with-closings.json"), kept + "\n");

        assertEquals(golden("REVISED-with-closings"), kept);
        assertEquals(taken(revised), form.step(kept));
        assertFalse(golden("REVISED").contains("closings"));
        refused(kept.replace("\"doubt\":{", "\"doubt\":{\"CANARY\":1,"), "it is damaged, or holds what is not known");
    }

    @Test
    void every_kind_of_step_has_a_name_and_an_example_here() {
        Set<Class<?>> all = Stream.of(Step.class.getPermittedSubclasses())
                .flatMap(it -> it.isInterface() ? Stream.of(it.getPermittedSubclasses()) : Stream.of(it))
                .collect(Collectors.toSet());

        assertEquals(13, all.size());
        assertEquals(all, new HashSet<>(StoredJson.KINDS.values()));
        assertEquals(StoredJson.KINDS.keySet(), STEPS.keySet());
        STEPS.forEach((kind, step) -> assertEquals(StoredJson.KINDS.get(kind), step.getClass()));
    }

    @Test
    void a_step_of_a_kind_that_is_not_known_is_refused() {
        refused(golden("APPROVED").replace("APPROVED", "ARCHIVED"), "it is of a kind that is not known");
    }

    @Test
    void a_step_in_another_version_of_the_form_is_refused() {
        refused(golden("APPROVED").replace("\"form\":1", "\"form\":2"), "it is kept in another version of the form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"form\":1,", "{\"form\":1,\"step\":{}} trailing", "{\"form\":1,\"surprise\":0}"})
    void a_damaged_step_is_refused(String kept) {
        assertThrows(StoreUnavailable.class, () -> form.step(kept));
    }

    @Test
    void a_step_with_a_value_that_is_not_known_is_refused_without_repeating_it() {
        String message = refused(
                golden("CLOSED").replace("ANOTHER_BODY_ACTS", "CANARY"), "it is damaged, or holds what is not known");

        assertFalse(message.contains("CANARY"));
    }

    @Test
    void a_step_that_lacks_something_is_refused_and_not_read_as_if_it_were_empty() {
        refused(golden("APPROVED").replace(",\"number\":\"P1\"", ""), "it is damaged, or holds what is not known");
    }

    private String refused(String kept, String why) {
        StoreUnavailable refused = assertThrows(StoreUnavailable.class, () -> form.step(kept));
        assertTrue(refused.getMessage().endsWith(why), refused.getMessage());
        assertFalse(refused.getCause().toString().contains("CANARY"));
        return refused.getMessage();
    }

    private static String golden(String kind) {
        return Examples.text("stored/1/" + kind + ".json").strip();
    }
}
