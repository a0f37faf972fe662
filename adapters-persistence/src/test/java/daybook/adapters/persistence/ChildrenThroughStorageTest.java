package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.json.IdentityJson;
import daybook.application.json.WireJson;
import daybook.application.port.in.ChildReview;
import daybook.application.port.in.ConfirmNational;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.LikelyMatch;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.NationalNotice;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.in.SplitChildren;
import daybook.application.port.in.VerifyLog;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One child over several records: repeat, the same child under two references, who may know who they are, and erasure. */
class ChildrenThroughStorageTest {

    private static final Force GMP = new Force("GMP");

    private final Acting recorder = new Acting("PC.1", GMP, ActingRole.RECORDER, "to test");
    private final Acting reviewer = new Acting("DS.2", GMP, ActingRole.REVIEWER, "to test");
    private final Acting registrar = new Acting("FCR.3", GMP, ActingRole.REGISTRAR, "to test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void a_child_on_a_second_notice_is_repeated_and_nothing_else_changes(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "2026-03-01", "CH-1");
            IncidentRecord second = record(office, "R-2", "2026-05-01", "CH-1");

            assertTrue(second.decided().decision().contains("\"notices\":2,\"repeated\":true"));
            assertTrue(second.crimes().stream()
                    .flatMap(it -> it.people().stream())
                    .noneMatch(it -> it.role().name().equals("SUSPECT")));
            ChildReview review = review(office, "CH-1").orElseThrow();
            assertEquals(2, review.chronology().counted());
            assertTrue(review.chronology().repeated());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void of_incidents_about_one_child_recorded_at_once_only_one_is_the_first(String storage) throws Exception {
        try (Deployment office = office(storage)) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String reference = "R-" + i;
                all.add(() -> record(office, reference, "2026-05-01", "CH-1")
                        .decided()
                        .decision()
                        .contains("\"repeated\":true"));
            }
            assertEquals(5, atOnce(all).stream().filter(it -> it).count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void the_order_in_which_incidents_are_recorded_does_not_matter(String storage) {
        List<String> days = new ArrayList<>(List.of("2025-01-10", "2025-06-01", "2025-06-20", "2026-05-01"));
        Random random = new Random(7);
        ChildReview first = null;
        for (int order = 0; order < 6; order++) {
            Collections.shuffle(days, random);
            String child = "CH-" + order;
            try (Deployment office = office(storage)) {
                for (String day : days) {
                    record(office, "R-" + order + "-" + day, day, child);
                }
                ChildReview review = review(office, child).orElseThrow();
                first = first == null ? review : first;
                assertEquals(first.chronology().counted(), review.chronology().counted());
                assertEquals(first.chronology().repeated(), review.chronology().repeated());
                assertEquals(
                        first.chronology().escalation().size(),
                        review.chronology().escalation().size());
                assertEquals(
                        first.chronology().notices().stream().map(it -> it.on()).toList(),
                        review.chronology().notices().stream()
                                .map(it -> it.on())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void the_same_child_under_two_references_is_found_merged_by_two_people_and_split_again(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "2026-03-01", "CH-1");
            record(office, "R-2", "2026-05-01", "CH-2");
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            identity(office, "CH-2", "Jaydon", "Canaryman", "2012-03-09", "LE2 1AB");
            identity(office, "CH-3", "Ruby", "Canaryman", "2012-09-03", "LE2 1AB");
            ChildReview apart = review(office, "CH-1").orElseThrow();

            List<LikelyMatch> matches = office.get(ProposeSameChild.class).candidates(recorder, "CH-1");
            assertEquals(
                    List.of("CH-2"), matches.stream().map(LikelyMatch::child).toList());
            assertTrue(matches.get(0).likeness().verdict() != Verdict.NO);

            String proposal = office.get(MergeChildren.class)
                    .merge(reviewer, "CH-1", "CH-2")
                    .id();
            assertEquals(apart, review(office, "CH-1").orElseThrow());
            DecideOnChildren decide = office.get(DecideOnChildren.class);
            assertThrows(NotPermitted.class, () -> decide.decide(reviewer, proposal, true));
            assertThrows(NotPermitted.class, () -> decide.decide(recorder, proposal, true));
            Acting sameOfficer = new Acting("ds.2", GMP, ActingRole.REGISTRAR, "to test");
            assertThrows(NotPermitted.class, () -> decide.decide(sameOfficer, proposal, true));
            decide.decide(registrar, proposal, true);
            assertThrows(Conflict.class, () -> decide.decide(registrar, proposal, true));

            ChildReview together = review(office, "CH-2").orElseThrow();
            assertEquals(List.of("CH-1", "CH-2"), together.references());
            assertEquals(2, together.chronology().counted());
            assertThrows(Conflict.class, () -> office.get(MergeChildren.class).merge(reviewer, "CH-2", "CH-1"));

            office.get(SplitChildren.class).split(registrar, "CH-2", "CH-1");
            assertEquals(apart, review(office, "CH-1").orElseThrow());
            assertThrows(Conflict.class, () -> office.get(SplitChildren.class).split(registrar, "CH-2", "CH-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void a_third_reference_counts_in_once_it_is_linked_to_either(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "2026-03-01", "CH-1");
            record(office, "R-2", "2026-04-01", "CH-2");
            merge(office, "CH-1", "CH-2");
            merge(office, "CH-3", "CH-2");

            IncidentRecord third = record(office, "R-3", "2026-05-01", "CH-3");

            assertTrue(third.decided().decision().contains("\"notices\":3"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void another_force_sees_nothing_of_a_child(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "2026-03-01", "CH-1");
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            Acting elsewhere = new Acting("PC.9", new Force("MPS"), ActingRole.REGISTRAR, "to test");

            assertEquals(Optional.empty(), office.get(ReviewChild.class).review(elsewhere, "CH-1"));
            assertEquals(List.of(), office.get(ProposeSameChild.class).candidates(elsewhere, "CH-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void who_a_child_was_cannot_be_read_or_found_once_a_second_person_approved_the_erasure(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "2026-03-01", "CH-1");
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            identity(office, "CH-2", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");

            String proposal =
                    office.get(EraseChild.class).erase(reviewer, "CH-1").id();
            assertEquals(
                    1,
                    office.get(ProposeSameChild.class)
                            .candidates(recorder, "CH-2")
                            .size());
            office.get(DecideOnChildren.class).decide(registrar, proposal, true);

            assertEquals(List.of(), office.get(ProposeSameChild.class).candidates(recorder, "CH-1"));
            assertEquals(List.of(), office.get(ProposeSameChild.class).candidates(recorder, "CH-2"));
            assertEquals(1, review(office, "CH-1").orElseThrow().chronology().counted());
            assertTheLogIsWhole(office);
        }
    }

    /** An erasure adds to the log and takes nothing out of it. */
    private static void assertTheLogIsWhole(Deployment office) {
        Acting auditor = new Acting("AU.5", GMP, ActingRole.AUDITOR, "to test");
        office.get(SequenceLog.class).sequence();
        assertTrue(office.get(VerifyLog.class).verify(auditor, List.of()).isSound());
    }

    @Test
    void a_copy_of_the_register_from_before_the_erasure_no_longer_tells_who_the_child_was() throws IOException {
        try (Deployment office = office("sqlite")) {
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            identity(office, "CH-2", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
        }
        Files.copy(folder.resolve("register.db"), folder.resolve("copy.db"));
        try (Deployment copy = office("sqlite:" + folder.resolve("copy.db"))) {
            assertEquals(
                    1,
                    copy.get(ProposeSameChild.class)
                            .candidates(recorder, "CH-1")
                            .size());
        }

        try (Deployment office = office("sqlite")) {
            String proposal =
                    office.get(EraseChild.class).erase(reviewer, "CH-1").id();
            office.get(DecideOnChildren.class).decide(registrar, proposal, true);
        }

        try (Deployment copy = office("sqlite:" + folder.resolve("copy.db"))) {
            assertEquals(List.of(), copy.get(ProposeSameChild.class).candidates(recorder, "CH-1"));
            assertEquals(List.of(), copy.get(ProposeSameChild.class).candidates(recorder, "CH-2"));
        }
    }

    @Test
    void a_key_whose_folder_is_not_there_is_not_taken_for_destroyed_and_the_erasure_is_finished_later()
            throws IOException {
        try (Deployment office = office("sqlite")) {
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            String proposal =
                    office.get(EraseChild.class).erase(reviewer, "CH-1").id();
            DecideOnChildren decide = office.get(DecideOnChildren.class);
            Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));
            assertThrows(StoreUnavailable.class, () -> decide.decide(registrar, proposal, true));
            Files.move(folder.resolve("elsewhere"), folder.resolve("keys"));
            long keys = keys();

            assertThrows(Conflict.class, () -> decide.decide(registrar, proposal, false));
            decide.decide(registrar, proposal, true);

            assertEquals(keys - 1, keys());
        }
    }

    private long keys() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.count();
        }
    }

    @Test
    void who_is_registered_while_an_erasure_is_approved_is_either_erased_too_or_can_be_read() throws Exception {
        for (int round = 0; round < 20; round++) {
            String store = PostgresqlServer.shared().emptyDatabase();
            try (Deployment office = office(store)) {
                identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
                identity(office, "CH-2", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
                String proposal =
                        office.get(EraseChild.class).erase(reviewer, "CH-1").id();
                atOnce(List.of(
                        () -> {
                            office.get(DecideOnChildren.class).decide(registrar, proposal, true);
                            return true;
                        },
                        () -> {
                            identityOnWhateverVersion(office, 1);
                            return true;
                        }));
                boolean found = office.get(ProposeSameChild.class)
                                .candidates(recorder, "CH-2")
                                .size()
                        == 1;
                boolean known = office.get(ExportNational.class)
                                        .export(registrar, "PND", 9)
                                        .size()
                                == 2
                        && office.get(ProposeSameChild.class)
                                        .candidates(recorder, "CH-1")
                                        .size()
                                == 1;
                assertEquals(found, known);
                assertEquals(found, isKept(store, "CH-1"));
            }
        }
    }

    private void identityOnWhateverVersion(Deployment office, int seen) {
        try {
            identity(office, "CH-1", seen, "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
        } catch (Conflict erasedMeanwhile) {
            identity(office, "CH-1", seen + 1, "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
        }
    }

    private static boolean isKept(String store, String child) throws SQLException {
        try (Connection look = new PostgresqlSource(PostgresqlAddress.of(store)).getConnection();
                PreparedStatement kept = look.prepareStatement("select 1 from child_identity where child = ?")) {
            kept.setString(1, child);
            return kept.executeQuery().next();
        }
    }

    @Test
    void an_adult_and_what_is_outside_the_guidance_are_not_told() {
        try (Deployment office = office("memory")) {
            String report = """
                    {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
                     "people": [{"id": "girl", "age": 14, "child": "CH-1"}, {"id": "man", "age": 30, "child": "CH-2"}],
                     "exchanges": [{"id": "1", "pictured": "girl", "takenBy": "%s", "requests": [{"by": ["man"]}],
                                    "otherCircumstances": "NO"}]}
                    """;
            RecordIncident record = office.get(RecordIncident.class);
            record.record(recorder, new WireJson().read(report.formatted("man").getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), told(office));

            String inScope = report.formatted("girl").replace("R-1", "R-2");
            record.record(recorder, new WireJson().read(inScope.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of("R-2:CH-1:v1:noticed"), told(office));
        }
    }

    private List<String> told(Deployment office) {
        return office.get(ExportNational.class).export(registrar, "PND", 10).stream()
                .map(NationalNotice::id)
                .toList();
    }

    @Test
    void what_waits_for_the_national_database_tells_who_and_never_as_what() {
        try (Deployment office = office("memory")) {
            record(office, "R-1", "2026-03-01", "CH-1");
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-09-03", "LE2 1AB");
            Acting recorderElsewhere = new Acting("FCR.8", new Force("MPS"), ActingRole.REGISTRAR, "to test");

            List<NationalNotice> told = office.get(ExportNational.class).export(registrar, "PND", 10);

            assertEquals(
                    List.of("R-1:CH-1:v1:noticed"),
                    told.stream().map(NationalNotice::id).toList());
            assertEquals(
                    List.of("Canaryman"), told.get(0).identity().orElseThrow().familyNames());
            assertEquals(told, office.get(ExportNational.class).export(registrar, "PND", 10));
            assertEquals(List.of(), office.get(ExportNational.class).export(recorderElsewhere, "PND", 10));
            assertEquals(
                    List.of("R-1:CH-1:v1:noticed"),
                    office.get(ConfirmNational.class)
                            .confirm(registrar, List.of("R-1:CH-1:v1:noticed", "R-7:CH-1:v1:noticed")));
            assertEquals(List.of(), office.get(ExportNational.class).export(registrar, "PND", 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite"})
    void no_name_date_of_birth_or_postcode_is_in_any_file_in_the_clear(String storage) throws IOException {
        try (Deployment office = office(storage)) {
            office.get(RecordIncident.class)
                    .record(recorder, new WireJson().read("""
                    {"reference": "R-9", "reportedAt": "2026-05-11T09:30:00Z",
                     "people": [{"id": "girl", "dateOfBirth": "2012-08-27", "sex": "FEMALE", "child": "CH-1"}],
                     "exchanges": [{"id": "1", "pictured": "girl", "sentBy": "girl", "otherCircumstances": "NO"}]}
                    """.getBytes(StandardCharsets.UTF_8)));
            identity(office, "CH-1", "Jayden", "Canaryman", "2012-08-27", "LE2 1AB");
            assertFilesHold(false, "Jayden", "Canaryman", "2012-08-27", "LE2 1AB", "LE21AB");
            assertFilesHold(true, "R-9");
        }
        assertFilesHold(false, "Jayden", "Canaryman", "2012-08-27", "LE2 1AB", "LE21AB");
    }

    private void assertFilesHold(boolean expected, String... canaries) throws IOException {
        boolean held = false;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String canary : canaries) {
                    held |= bytes.contains(canary);
                }
            }
        }
        assertEquals(expected, held);
    }

    private Deployment office(String storage) {
        String where = storage.equals("sqlite") ? "sqlite:" + folder.resolve("register.db") : storage;
        return Deployment.start(new Settings(where).keys(folder.resolve("keys").toString()));
    }

    private Optional<ChildReview> review(Deployment office, String child) {
        return office.get(ReviewChild.class).review(recorder, child);
    }

    private void merge(Deployment office, String one, String other) {
        String proposal =
                office.get(MergeChildren.class).merge(reviewer, one, other).id();
        office.get(DecideOnChildren.class).decide(registrar, proposal, true);
    }

    private void identity(Deployment office, String child, String given, String family, String born, String postcode) {
        identity(office, child, 0, given, family, born, postcode);
    }

    private void identity(
            Deployment office, String child, int seen, String given, String family, String born, String postcode) {
        String json = """
                {"givenNames": ["%s"], "familyNames": ["%s"], "dateOfBirth": "%s", "postcode": "%s"}
                """.formatted(given, family, born, postcode);
        new ChildOnRecord(office).known(recorder, child);
        office.get(RegisterChildIdentity.class)
                .register(recorder, child, seen, new IdentityJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private IncidentRecord record(Deployment office, String reference, String day, String child) {
        String json = """
                {"reference": "%s", "reportedAt": "%sT09:30:00Z", "reportedBy": "PARENT_OR_GUARDIAN",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE", "child": "%s"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "takenBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """.formatted(reference, day, child);
        return office.get(RecordIncident.class)
                .record(recorder, new WireJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
