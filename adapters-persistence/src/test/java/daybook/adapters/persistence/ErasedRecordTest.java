package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.WireJson;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.EraseRecord;
import daybook.application.port.in.Erasure;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.in.VerifyLog;
import daybook.application.port.out.RegisterKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Settings;
import daybook.application.wiring.SteadySequencing;
import daybook.application.wiring.Storages;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that was erased is gone: from the tables, from the files, and from what an older copy brings back. */
class ErasedRecordTest {

    private static final Force GMP = new Force("GMP");
    private static final String CANARY = "canarybird";
    private static final int MOST_LOOKS = 6_000;
    private static final String WHY = "its purpose is served";

    private final Acting recorder = new Acting("PC.1", GMP, ActingRole.RECORDER, "to test");
    private final Acting reviewer = new Acting("DS.2", GMP, ActingRole.REVIEWER, "to test");
    private final Acting registrar = new Acting("FCR.3", GMP, ActingRole.REGISTRAR, "to test");
    private final Acting auditor = new Acting("AU.5", GMP, ActingRole.AUDITOR, "to test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void nothing_counts_it_any_more_and_the_log_stays_whole(String storage) {
        try (Deployment office = office(storage)) {
            record(office, "R-1", "CH-1", "girl");
            record(office, "R-2", "CH-1", "girl");
            record(office, "R-3", "CH-3", "girl");

            assertEquals(List.of(), erase(office, "R-1").childrenLeft());
            assertEquals(List.of("CH-3"), erase(office, "R-3").childrenLeft());

            assertEquals(
                    1,
                    office.get(ReviewChild.class)
                            .review(recorder, "CH-1")
                            .orElseThrow()
                            .chronology()
                            .counted());
            assertTrue(office.get(ReviewChild.class).review(recorder, "CH-3").isEmpty());
            assertGone(office, "R-1");
            office.get(SequenceLog.class).sequence();
            assertTrue(office.get(VerifyLog.class).verify(auditor, List.of()).isSound());
        }
    }

    @Test
    void no_byte_of_what_it_said_is_in_the_files_or_exports_afterwards() throws IOException {
        try (Deployment office = office("sqlite")) {
            for (int i = 0; i < 60; i++) {
                record(office, "R-" + i, "CH-" + i % 7, i % 3 == 0 ? CANARY : "girl");
            }
            assertTrue(bytesOfTheCanary() > 0);
            for (int i = 0; i < 60; i += 3) {
                erase(office, "R-" + i);
            }
            assertEquals(0, bytesOfTheCanary());
            assertEquals(0, Files.size(folder.resolve("register.db-wal")));
            assertEquals(
                    List.of(),
                    office.get(ExportNational.class).export(registrar, "PND", 999).stream()
                            .filter(it -> it.id().matches("R-(\\d*[0369]):.*") && isErased(it.id()))
                            .toList());
            assertTrue(office.get(FindIncident.class).find(recorder, "R-1").isPresent());
        }
        assertEquals(0, bytesOfTheCanary());
    }

    @Test
    void a_row_that_is_kept_is_found_by_that_search() throws IOException, SQLException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create table sabotage as select * from step");
            }
            erase(office, "R-1");
        }

        assertTrue(bytesOfTheCanary() > 0);
    }

    @Test
    void the_entry_of_it_is_an_erasure_and_names_the_record_and_no_child() throws SQLException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            erase(office, "R-1");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"))) {
            assertEquals(
                    List.of("ERASURE FCR.3 record R-1"),
                    new Sql(connection)
                            .query(
                                    "select kind || ' ' || officer || ' ' || what from access_entry"
                                            + " where operation = 'erase-record'",
                                    row -> row.getString(1)));
            assertEquals(
                    List.of("GMP DS.2 FCR.3 " + WHY),
                    new Sql(connection)
                            .query(
                                    "select force || ' ' || proposed_by || ' ' || approved_by || ' ' || why from erasure",
                                    row -> row.getString(1)));
        }
    }

    @Test
    void a_backup_from_before_does_not_bring_it_back() throws IOException {
        Path backup = folder.resolve("backup");
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            record(office, "R-2", "CH-1", "girl");
            Storages.installed().backup(settings("sqlite")).copyTo(backup);
            erase(office, "R-1");
        }
        Acting system = new Acting("SYS.1", GMP, ActingRole.SYSTEM, "the disk failed");

        Assembly.restoreRegister(settings("sqlite"), Clock.systemUTC()).restore(system, backup, true);

        assertEquals(0, bytesOfTheCanary());
        try (Deployment office = office("sqlite")) {
            assertGone(office, "R-1");
            assertTrue(office.get(FindIncident.class).find(recorder, "R-2").isPresent());
            office.get(SequenceLog.class).sequence();
            assertTrue(office.get(VerifyLog.class).verify(auditor, List.of()).isSound());
        }
    }

    @Test
    void a_copy_of_the_file_from_before_is_rid_of_it_when_it_is_opened() throws IOException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
        }
        Files.copy(folder.resolve("register.db"), folder.resolve("copy"));
        try (Deployment office = office("sqlite")) {
            erase(office, "R-1");
        }
        Files.move(
                folder.resolve("copy"),
                folder.resolve("register.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(bytesOfTheCanary() > 0);

        try (Deployment office = office("sqlite")) {
            assertGone(office, "R-1");
        }
        assertEquals(0, bytesOfTheCanary());
    }

    @Test
    void a_record_of_that_name_in_another_register_or_recorded_since_is_left_alone() {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", "girl");
            erase(office, "R-1");
            record(office, "R-1", "CH-1", "another-girl");
        }
        Settings other = new Settings("sqlite:" + folder.resolve("other.db"))
                .keys(folder.resolve("keys").toString());
        try (Deployment elsewhere = Deployment.start(other)) {
            record(elsewhere, "R-1", "CH-1", "their-girl");
        }

        for (int i = 0; i < 2; i++) {
            try (Deployment elsewhere = Deployment.start(other);
                    Deployment office = office("sqlite")) {
                assertTrue(
                        elsewhere.get(FindIncident.class).find(recorder, "R-1").isPresent());
                assertTrue(office.get(FindIncident.class).find(recorder, "R-1").isPresent());
            }
        }
    }

    @Test
    void what_could_not_be_listed_beside_the_keys_is_listed_at_the_next_start() throws IOException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", "girl");
            Files.createDirectories(folder.resolve("keys"));
            Files.createFile(folder.resolve("keys/erased"));
            assertThrows(StoreUnavailable.class, () -> erase(office, "R-1"));
            assertTrue(office.get(FindIncident.class).find(recorder, "R-1").isPresent());
            Files.delete(folder.resolve("keys/erased"));
            office.get(EraseRecord.class).erase(registrar, new RecordVersion("R-1", 2), "P1");
            assertEquals(1, listed());
            try (Stream<Path> files = Files.list(folder.resolve("keys/erased"))) {
                Files.delete(files.findFirst().orElseThrow());
            }
        }

        office("sqlite").close();

        assertEquals(1, listed());
    }

    @Test
    void without_a_folder_of_keys_nothing_is_erased() {
        try (Deployment office = Deployment.start(new Settings("sqlite:" + folder.resolve("register.db")))) {
            record(office, "R-1", "CH-1", "girl");

            assertThrows(StoreUnavailable.class, () -> erase(office, "R-1"));

            assertEquals(
                    2,
                    office.get(FindIncident.class)
                            .find(recorder, "R-1")
                            .orElseThrow()
                            .version());
        }
        assertFalse(Files.exists(folder.resolve("keys")));
    }

    @Test
    void nothing_is_erased_while_the_folder_of_keys_is_lost_or_another_and_none_is_made() throws IOException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", "girl");
            record(office, "R-2", "CH-2", "girl");
            erase(office, "R-1");
            office.get(ProposeErasure.class).propose(reviewer, new RecordVersion("R-2", 1), WHY);
            Path keys = folder.resolve("keys");
            Files.move(keys, folder.resolve("elsewhere"));

            assertLost(office, "R-2");
            assertFalse(Files.exists(keys));
            Files.createDirectory(keys);
            assertLost(office, "R-2");
            Files.write(keys.resolve("path-ids"), new byte[RegisterKeys.LENGTH]);
            assertLost(office, "R-2");
            assertEquals(List.of("path-ids"), List.of(keys.toFile().list()));

            Files.delete(keys.resolve("path-ids"));
            Files.delete(keys);
            Files.move(folder.resolve("elsewhere"), keys);
            office.get(EraseRecord.class).erase(registrar, new RecordVersion("R-2", 2), "P1");
            assertEquals(2, listed());
        }
    }

    private void assertLost(Deployment office, String reference) {
        StoreUnavailable lost = assertThrows(
                StoreUnavailable.class,
                () -> office.get(EraseRecord.class).erase(registrar, new RecordVersion(reference, 2), "P1"));
        assertTrue(lost.isLasting());
        assertTrue(lost.getMessage().contains("DAYBOOK_KEYS"), lost.getMessage());
        assertEquals(
                2,
                office.get(FindIncident.class)
                        .find(recorder, reference)
                        .orElseThrow()
                        .version());
    }

    @Test
    void a_backup_from_before_does_not_bring_it_back_while_the_folder_of_keys_is_lost() throws IOException {
        Path backup = folder.resolve("backup");
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            Storages.installed().backup(settings("sqlite")).copyTo(backup);
            erase(office, "R-1");
        }
        Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));
        Files.delete(folder.resolve("elsewhere/erased").resolve(ids("elsewhere").get(0)));
        Acting system = new Acting("SYS.1", GMP, ActingRole.SYSTEM, "the disk failed");

        Assembly.restoreRegister(settings("sqlite"), Clock.systemUTC()).restore(system, backup, true);

        assertEquals(0, bytesOfTheCanary());
        assertFalse(Files.exists(folder.resolve("keys")));
        Files.move(folder.resolve("elsewhere"), folder.resolve("keys"));
        try (Deployment office = office("sqlite")) {
            assertGone(office, "R-1");
        }
        assertEquals(1, listed());
    }

    @Test
    void whoever_reads_an_older_state_is_let_and_once_they_have_ended_a_server_takes_the_bytes_away_whoever_erased()
            throws IOException, SQLException, InterruptedException {
        try (Deployment server = office("sqlite");
                Deployment office = office("sqlite")) {
            SteadySequencing steady = SteadySequencing.of(server);
            record(office, "R-1", "CH-1", CANARY);
            try (Connection reader = reading()) {
                erase(office, "R-1");
                assertGone(office, "R-1");
                assertTrue(bytesOfTheCanary() > 0);
                assertEquals(1, listed());
                reader.commit();
            }
            for (int looks = 0; bytesOfTheCanary() > 0 && looks < MOST_LOOKS; looks++) {
                Thread.sleep(10);
            }
            assertEquals(0, bytesOfTheCanary());
            steady.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_erased_a_moment_before_its_process_was_killed_is_gone_with_the_next_start(boolean isListed)
            throws IOException, SQLException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            try (Connection reader = reading()) {
                erase(office, "R-1");
                for (String file : List.of("register.db", "register.db-wal")) {
                    Files.copy(folder.resolve(file), killed.resolve(file));
                }
                reader.commit();
            }
        }
        if (!isListed) {
            Files.delete(folder.resolve("keys/erased").resolve(ids("keys").get(0)));
        }
        assertTrue(bytesOfTheCanary() > 0);

        try (Deployment next = Deployment.start(new Settings("sqlite:" + killed.resolve("register.db"))
                .keys(folder.resolve("keys").toString()))) {
            assertGone(next, "R-1");
            assertEquals(0, bytesOfTheCanary());
            assertEquals(1, listed());
        }
    }

    @Test
    void whatever_database_it_is_in_one_that_is_not_listed_yet_is_cleaned_before_it_is() throws IOException {
        try (Deployment office = office("sqlite")) {
            record(office, "R-1", "CH-1", CANARY);
            erase(office, "R-1");
        }
        Files.delete(folder.resolve("keys/erased").resolve(ids("keys").get(0)));
        ErasedList list = new ErasedList(new KeyFolder(folder.resolve("keys").toString()));
        List<Integer> listedWhenCleaned = new ArrayList<>();
        Duration patience = Duration.ofSeconds(5);
        try (SqliteDatabase database =
                new SqliteDatabase(new SqliteFile(folder.resolve("register.db")).source(patience), patience)) {
            Database noticing = (Database) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Database.class}, (proxy, method, values) -> {
                        if (method.getName().equals("clean")) {
                            listedWhenCleaned.add(list.ids().size());
                        }
                        return method.invoke(database, values);
                    });

            new ErasedAgain(noticing, list, Clock.systemUTC()).apply(Set.of());
            new ErasedAgain(noticing, list, Clock.systemUTC()).apply(Set.of());
        }

        assertEquals(List.of(0), listedWhenCleaned);
        assertEquals(1, listed());
    }

    /** Somebody who reads, as a backup does, until they are closed. */
    private Connection reading() throws SQLException {
        Connection reader = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
        reader.setAutoCommit(false);
        new Sql(reader).query("select count(*) from incident", row -> row.getInt(1));
        return reader;
    }

    private List<String> ids(String keys) {
        return List.of(folder.resolve(keys).resolve("erased").toFile().list());
    }

    private static boolean isErased(String id) {
        return Integer.parseInt(id.substring(2, id.indexOf(':'))) % 3 == 0;
    }

    private long listed() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys/erased"))) {
            return files.count();
        }
    }

    private void assertGone(Deployment office, String reference) {
        Conflict gone = assertThrows(
                Conflict.class, () -> office.get(FindIncident.class).find(recorder, reference));
        assertEquals(Conflict.With.AN_ERASURE, gone.with());
    }

    private Erasure erase(Deployment office, String reference) {
        office.get(ProposeErasure.class).propose(reviewer, new RecordVersion(reference, 1), WHY);
        return office.get(EraseRecord.class).erase(registrar, new RecordVersion(reference, 2), "P1");
    }

    private void record(Deployment office, String reference, String child, String girl) {
        String report = """
                {"reference": "%1$s", "reportedAt": "2026-05-11T09:30:00Z",
                 "people": [{"id": "%3$s", "age": 14, "sex": "FEMALE", "child": "%2$s"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "%3$s", "requests": [{"by": ["boy"]}], "sentBy": "%3$s",
                                "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """.formatted(reference, child, girl);
        office.get(RecordIncident.class).record(recorder, new WireJson().read(report.getBytes(StandardCharsets.UTF_8)));
    }

    /** How often it stands in any file of the register, of its log or beside it; a backup from before is its own. */
    private long bytesOfTheCanary() throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.getFileName().toString().startsWith("backup"))
                    .toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                found += bytes.split(CANARY, -1).length - 1;
            }
        }
        return found;
    }

    private Settings settings(String storage) {
        String store = switch (storage) {
            case "sqlite" -> "sqlite:" + folder.resolve("register.db");
            case "postgresql" -> PostgresqlServer.shared().emptyDatabase();
            default -> storage;
        };
        return new Settings(store).keys(folder.resolve("keys").toString());
    }

    private Deployment office(String storage) {
        return Deployment.start(settings(storage));
    }
}
