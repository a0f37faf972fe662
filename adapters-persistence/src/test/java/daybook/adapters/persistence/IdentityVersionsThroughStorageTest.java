package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.Ending;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a child is is registered on a version, so that nobody writes silently over what somebody else registered. */
class IdentityVersionsThroughStorageTest {

    private static final Force GMP = new Force("GMP");
    private final Acting recorder = new Acting("PC.1", GMP, ActingRole.RECORDER, "to test");
    private final Acting reviewer = new Acting("DS.2", GMP, ActingRole.REVIEWER, "to test");
    private final Acting registrar = new Acting("FCR.3", GMP, ActingRole.REGISTRAR, "to test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void a_registration_on_what_is_no_longer_current_is_refused_with_the_version_and_nothing_else(String storage) {
        try (Deployment office = office(storage)) {
            assertEquals(1, register(office, "CH-1", 0, "Jayden"));
            assertEquals(2, register(office, "CH-1", 1, "Jaydon"));

            Conflict stale = assertThrows(Conflict.class, () -> register(office, "CH-1", 1, "Ruby"));
            Conflict first = assertThrows(Conflict.class, () -> register(office, "CH-1", 0, "Jayden"));
            Conflict ahead = assertThrows(Conflict.class, () -> register(office, "CH-1", 3, "Ruby"));

            assertEquals("somebody registered it or erased it since: it is at version 2", stale.getMessage());
            assertEquals(stale.getMessage(), first.getMessage());
            assertEquals("nobody registered it so often: it is at version 2", ahead.getMessage());
            assertThrows(RefusedReport.class, () -> register(office, "CH-1", -1, "Ruby"));
            assertEquals(3, register(office, "CH-1", 2, "Ruby"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void the_same_registered_again_after_a_lost_answer_is_the_same(String storage) {
        try (Deployment office = office(storage)) {
            assertEquals(1, register(office, "CH-1", 0, "Jayden"));
            assertEquals(1, register(office, "CH-1", 0, "Jayden"));
            assertEquals(2, register(office, "CH-1", 1, "Jaydon"));
            assertEquals(2, register(office, "CH-1", 1, "Jaydon"));
        }
    }

    /** What a record says of them apart, so that whoever may register and may not look cannot try names until one is right. */
    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void nobody_else_is_told_that_what_they_send_is_what_is_kept(String storage) {
        try (Deployment office = office(storage)) {
            register(office, "CH-1", 0, "Jayden");

            Conflict right = assertThrows(Conflict.class, () -> register(office, reviewer, "CH-1", 0, "Jayden"));
            Conflict wrong = assertThrows(Conflict.class, () -> register(office, reviewer, "CH-1", 0, "Ruby"));

            assertEquals(wrong.getMessage(), right.getMessage());
            assertEquals(wrong.with(), right.with());
            assertEquals(1, register(office, "CH-1", 0, "Jayden"));
            assertEquals(List.of("repeated before", "refused conflict", "refused conflict"), endingsOf(office));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void who_a_child_is_is_not_taken_for_a_child_that_no_record_names(String storage) {
        try (Deployment office = office(storage)) {
            register(office, "CH-1", 0, "Jayden");
            Acting elsewhere = new Acting("PC.9", new Force("MPS"), ActingRole.RECORDER, "to test");

            Conflict nobody = assertThrows(Conflict.class, () -> said(office, recorder, "CH-2", 0, "Jayden"));
            Conflict another = assertThrows(Conflict.class, () -> said(office, elsewhere, "CH-1", 0, "Jayden"));

            assertEquals(Conflict.With.NOTHING, nobody.with());
            assertEquals(Conflict.With.NOTHING, another.with());
            assertEquals(1, register(office, "CH-2", 0, "Jayden"));
        }
    }

    /** How each registration ended that was not done, the latest first. */
    private static List<String> endingsOf(Deployment office) {
        Acting auditor = new Acting("AU.5", GMP, ActingRole.AUDITOR, "to test");
        return office.get(ReadLog.class).read(auditor, LogWanted.latest(20)).entries().stream()
                .map(it -> AccessEntry.read(it.line()))
                .filter(it -> it.operation().equals(Operation.REGISTER_CHILD_IDENTITY.code()))
                .map(it -> it.what().get(0))
                .filter(Ending::isOfNothingDone)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void a_registration_from_before_an_erasure_does_not_bring_back_what_was_erased(String storage) {
        try (Deployment office = office(storage)) {
            register(office, "CH-1", 0, "Jayden");
            register(office, "CH-2", 0, "Jayden");
            String proposal =
                    office.get(EraseChild.class).erase(reviewer, "CH-1").id();
            office.get(DecideOnChildren.class).decide(registrar, proposal, true);

            assertThrows(Conflict.class, () -> register(office, "CH-1", 0, "Jayden"));
            assertThrows(Conflict.class, () -> register(office, "CH-1", 1, "Jayden"));
            assertEquals(List.of(), office.get(ProposeSameChild.class).candidates(recorder, "CH-2"));

            assertEquals(3, register(office, "CH-1", 2, "Jayden"));
            assertEquals(
                    1,
                    office.get(ProposeSameChild.class)
                            .candidates(recorder, "CH-2")
                            .size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void of_two_registrations_on_one_version_at_once_one_is_refused(String storage) throws Exception {
        try (Deployment office = office(storage)) {
            register(office, "CH-1", 0, "Jayden");
            List<Callable<Boolean>> both = List.of(
                    () -> isRegistered(office, "CH-1", 1, "Jaydon"), () -> isRegistered(office, "CH-1", 1, "Ruby"));

            assertEquals(1, atOnce(both).stream().filter(it -> it).count());
            assertEquals(3, register(office, "CH-1", 2, "Jayden"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void whoever_tries_names_until_they_are_the_same_is_in_the_log_each_time(String storage) {
        try (Deployment office = office(storage)) {
            register(office, "CH-1", 0, "Jayden");
            assertThrows(Conflict.class, () -> register(office, "CH-1", 0, "Ruby"));
            assertThrows(Conflict.class, () -> register(office, "CH-1", 0, "Mia"));

            Acting auditor = new Acting("AU.5", GMP, ActingRole.AUDITOR, "to test");
            assertEquals(
                    3,
                    office.get(ReadLog.class).read(auditor, LogWanted.latest(9)).entries().stream()
                            .filter(it -> it.line().contains("\"" + Operation.REGISTER_CHILD_IDENTITY.code() + "\""))
                            .count());
        }
    }

    @Test
    void identities_in_a_file_from_before_are_at_version_1_and_found() throws SQLException, IOException {
        office("sqlite").close();
        String file = "jdbc:sqlite:" + folder.resolve("register.db");
        try (Deployment office = office("sqlite")) {
            register(office, "CH-1", 0, "Jayden");
        }
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            for (String sql : OlderTables.BACK_TO_1) {
                statement.execute(sql);
            }
        }
        assertBroughtForward("sqlite");
    }

    @Test
    void identities_on_a_server_from_before_are_at_version_1_and_found() throws IOException {
        PostgresqlServer server = PostgresqlServer.shared();
        String store = server.emptyDatabase();
        try (Deployment office = office(store)) {
            register(office, "CH-1", 0, "Jayden");
        }
        OlderTables.BACK_TO_1.forEach(it -> server.execute(store, it));
        assertBroughtForward(store);
    }

    /** The key for marks had another name then. */
    private void assertBroughtForward(String storage) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            Path marks = files.filter(it -> it.getFileName().toString().startsWith("marks-"))
                    .findFirst()
                    .orElseThrow();
            Files.move(marks, marks.resolveSibling("marks"));
        }
        try (Deployment office = office(storage)) {
            assertThrows(Conflict.class, () -> register(office, "CH-1", 0, "Ruby"));
            assertEquals(2, register(office, "CH-1", 1, "Ruby"));
            assertEquals(1, register(office, "CH-2", 0, "Ruby"));
            assertTrue(office.get(ProposeSameChild.class).candidates(recorder, "CH-1").stream()
                    .anyMatch(it -> it.child().equals("CH-2")));
        }
    }

    private boolean isRegistered(Deployment office, String child, int seen, String given) {
        try {
            register(office, child, seen, given);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private int register(Deployment office, String child, int seen, String given) {
        return register(office, recorder, child, seen, given);
    }

    private int register(Deployment office, Acting who, String child, int seen, String given) {
        new ChildOnRecord(office).known(recorder, child);
        return said(office, who, child, seen, given);
    }

    private static int said(Deployment office, Acting who, String child, int seen, String given) {
        String json = """
                {"givenNames": ["%s"], "familyNames": ["Canaryman"], "dateOfBirth": "2012-09-03", "postcode": "LE2 1AB"}
                """.formatted(given);
        return office.get(RegisterChildIdentity.class)
                .register(who, child, seen, new IdentityJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Deployment office(String storage) {
        String where = switch (storage) {
            case "sqlite" -> "sqlite:" + folder.resolve("register.db");
            case "postgresql" -> PostgresqlServer.shared().emptyDatabase();
            default -> storage;
        };
        return Deployment.start(new Settings(where).keys(folder.resolve("keys").toString()));
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
