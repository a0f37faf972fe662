package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.BusyHandler;

/** The log of a register is emptied without anybody waiting for whoever reads an older state of it. */
class CleanedLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(7);

    @TempDir
    Path folder;

    private final List<Integer> waits = new ArrayList<>();
    private DataSource source;

    @BeforeEach
    void make() {
        Path file = folder.resolve("register.db");
        SqliteStorage.open(file, new KeyFolder(""), PATIENCE).close();
        source = new SqliteFile(file).source(PATIENCE);
    }

    @Test
    void nobody_waits_for_whoever_reads_and_it_is_emptied_once_they_have_ended() throws SQLException {
        try (SqliteDatabase database = noticing()) {
            SomeActs.record(new SqlIncidentRegister(database), "N1");
            try (Connection reader = reading()) {
                SomeActs.record(new SqlIncidentRegister(database), "N2");

                assertFalse(database.clean());
                assertEquals(List.of(), waits);
                reader.commit();
            }
            assertTrue(database.clean());
        }
    }

    @Test
    void whoever_surveys_children_keeps_no_older_state_from_one_answer_to_the_next() throws SQLException {
        try (SqliteDatabase database = noticing();
                SqliteDatabase elsewhere = new SqliteDatabase(source, PATIENCE)) {
            SqlChildSurvey survey = new SqlChildSurvey(elsewhere);
            for (String name : List.of("N1", "N2")) {
                SomeActs.record(new SqlIncidentRegister(database), name);
                assertEquals(1, survey.notices(new Force("NORTH"), Set.of(name)).size());
                assertEquals(List.of(), survey.links(new Force("NORTH"), Set.of(name)));
                assertTrue(database.clean());
            }
            assertEquals(List.of(), waits);
        }
    }

    @Test
    void a_wait_would_be_noticed() throws SQLException {
        try (SqliteDatabase database = noticing();
                Connection reader = reading()) {
            new Sql(reader).update("update incident set version = version");

            assertThrows(StoreUnavailable.class, () -> SomeActs.record(new SqlIncidentRegister(database), "N1"));
            assertFalse(waits.isEmpty());
        }
    }

    @Test
    void whoever_comes_after_waits_for_their_turn_as_before() throws SQLException {
        try (SqliteDatabase database = new SqliteDatabase(source, PATIENCE);
                Connection reader = reading()) {
            SomeActs.record(new SqlIncidentRegister(database), "N1");
            for (int i = 0; i < 2; i++) {
                database.clean();
                assertEquals(
                        List.of((int) PATIENCE.toMillis()),
                        database.lend(
                                connection -> new Sql(connection).query("pragma busy_timeout", row -> row.getInt(1))));
                reader.commit();
            }
        }
    }

    @Test
    void a_register_that_is_held_open_tries_at_each_turn_until_it_is_done_whoever_erased()
            throws SQLException, IOException {
        try (SqliteDatabase database = new SqliteDatabase(source, PATIENCE);
                SqliteDatabase another = new SqliteDatabase(source, PATIENCE);
                Connection reader = reading()) {
            SqliteHold hold = new SqliteHold(database);
            erase(another, "1");
            hold.tidy();
            assertTrue(log() > 0);
            reader.commit();
            hold.tidy();
            assertEquals(0, log());

            erase(another, "2");
            hold.tidy();
            assertEquals(0, log());
            SomeActs.record(new SqlIncidentRegister(database), "N1");
            hold.tidy();
            assertTrue(log() > 0);
        }
    }

    private static void erase(Database database, String id) {
        new Transactions(database).run(sql -> {
            new SqlErasures(sql).keepUnknown(id, LocalDate.of(2026, 11, 30));
            return true;
        });
    }

    private long log() throws IOException {
        return Files.size(folder.resolve("register.db-wal"));
    }

    private Connection reading() throws SQLException {
        Connection reader = source.getConnection();
        reader.setAutoCommit(false);
        new Sql(reader).query("select count(*) from incident", row -> row.getInt(1));
        return reader;
    }

    /** A database of which it is noticed when it would wait for somebody else, and that does not. */
    private SqliteDatabase noticing() {
        return new SqliteDatabase(
                FaultyConnections.each(
                        source,
                        connection -> BusyHandler.setHandler(connection, new BusyHandler() {
                            @Override
                            protected int callback(int times) {
                                waits.add(times);
                                return 0;
                            }
                        })),
                PATIENCE);
    }
}
