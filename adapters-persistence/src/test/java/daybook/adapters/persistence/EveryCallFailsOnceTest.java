package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever call to the database fails, an act is kept whole with its log entry or not at all, and is said to be so. */
class EveryCallFailsOnceTest {

    /** Where the rows of one name stand; a name is unlike every other from its beginning to its end. */
    private static final List<String> ROWS = List.of(
            "select 'incident', reference, version, open from incident where reference = '%s'",
            "select 'step', reference, version, body from step where reference = '%s' order by version",
            "select 'child', child, version, force from child where child = '%s'",
            "select 'notice', child, reference, body from notice where child = '%s'",
            "select 'entry', id, operation, what from access_entry where id like '%%%s' order by id");

    @TempDir
    Path folder;

    static Stream<Arguments> actsOnStores() {
        return Stream.of(SomeActs.values())
                .flatMap(act -> Stream.of("sqlite", "postgresql").map(store -> Arguments.of(act, store)));
    }

    @ParameterizedTest
    @MethodSource("actsOnStores")
    void an_act_is_kept_whole_or_not_at_all(SomeActs act, String store) throws SQLException {
        assertEquals(Set.of(), broken(act, store, SqlIncidentRegister::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void a_register_that_keeps_the_act_before_its_log_entry_is_caught(String store) throws SQLException {
        assertTrue(isCaught(store, LogsLater::new, "kept by half"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void a_register_that_acknowledges_what_it_could_not_keep_is_caught(String store) throws SQLException {
        assertTrue(isCaught(store, HopesForTheBest::new, "acknowledged and not kept"));
    }

    /** A pool that looks after its connections now and then makes a call of its own, and the one that matters is missed. */
    private boolean isCaught(String store, Function<Database, IncidentRegister> register, String how)
            throws SQLException {
        boolean caught = false;
        for (int run = 0; run < 5 && !caught; run++) {
            caught = broken(SomeActs.RECORD, store, register).contains(how);
        }
        return caught;
    }

    private Set<String> broken(SomeActs act, String store, Function<Database, IncidentRegister> register)
            throws SQLException {
        FaultyConnections faults = new FaultyConnections();
        try (Opened opened = store.equals("sqlite") ? inAFile(faults) : onAServer(faults)) {
            IncidentRegister sound = new SqlIncidentRegister(opened.database());
            List<String> whole = model(act, sound, opened.look());
            Set<String> broken = new TreeSet<>();
            int reached = 0;
            for (boolean done : new boolean[] {false, true}) {
                boolean failed = true;
                for (int call = 1; failed; call++) {
                    String name = "N" + (done ? 5000 + call : 1000 + call);
                    act.prepare(sound, name);
                    List<String> before = rows(opened.look(), name);
                    faults.fail(call, done);
                    String said = said(register.apply(opened.database()), act, name);
                    failed = faults.mend();
                    judge(said, before, rows(opened.look(), name), named(whole, name), broken);
                    reached += failed ? 1 : 0;
                }
            }
            assertTrue(reached > 40, "calls that failed: " + reached);
            return broken;
        }
    }

    private static List<String> model(SomeActs act, IncidentRegister sound, Connection look) throws SQLException {
        act.prepare(sound, "MODEL");
        sound.during(SomeActs.access("act MODEL"), act.on("MODEL"));
        return rows(look, "MODEL");
    }

    private static List<String> named(List<String> model, String name) {
        return model.stream().map(it -> it.replace("MODEL", name)).toList();
    }

    private static String said(IncidentRegister register, SomeActs act, String name) {
        try {
            register.during(SomeActs.access("act " + name), act.on(name));
            return "";
        } catch (StoreUnavailable refused) {
            return refused.getMessage();
        }
    }

    private static void judge(
            String said, List<String> before, List<String> after, List<String> whole, Set<String> broken) {
        boolean kept = after.equals(whole);
        boolean undone = after.equals(before);
        if (!kept && !undone) {
            broken.add("kept by half");
        }
        if (said.isEmpty() && !kept) {
            broken.add("acknowledged and not kept");
        }
        if (said.contains("nothing of this was kept") && !undone) {
            broken.add("kept and denied");
        }
        if (said.contains("N1") || said.contains("N5")) {
            broken.add("told");
        }
    }

    private static List<String> rows(Connection look, String name) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = look.createStatement()) {
            for (String query : ROWS) {
                try (ResultSet row = statement.executeQuery(query.formatted(name))) {
                    while (row.next()) {
                        rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4));
                    }
                }
            }
        }
        return rows;
    }

    private Opened inAFile(FaultyConnections faults) throws SQLException {
        Path path = folder.resolve("register-" + System.nanoTime() + ".db");
        SqliteStorage.open(path, new KeyFolder(""), Duration.ofSeconds(5)).close();
        DataSource source = new SqliteFile(path).source(Duration.ofSeconds(5));
        return new Opened(source.getConnection(), new SqliteDatabase(faults.of(source), Duration.ofSeconds(5)));
    }

    private static Opened onAServer(FaultyConnections faults) throws SQLException {
        PostgresqlAddress address =
                PostgresqlAddress.of(PostgresqlServer.shared().emptyDatabase());
        PostgresqlStorage.open(address, new KeyFolder(""), Duration.ofSeconds(5))
                .close();
        DataSource source = new PostgresqlSource(address);
        return new Opened(source.getConnection(), new PostgresqlDatabase(faults.of(source), Duration.ofSeconds(5)));
    }

    /** A store under test and a sound way to look into it. */
    private record Opened(Connection look, Database database) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            database.close();
            look.close();
        }
    }

    /** Keeps the act, and then its log entry. */
    private record LogsLater(Database database) implements IncidentRegister {

        @Override
        public <T> T during(Access access, Act<T> act) {
            try {
                return database.lend(connection -> {
                    SqlRecords records =
                            new SqlRecords(new Sql(connection), access.by().force(), ErasedList.nowhere());
                    T done = kept(connection, () -> act.on(records));
                    return kept(connection, () -> {
                        new SqlEntries(new Sql(connection)).add(records.entry(access));
                        return done;
                    });
                });
            } catch (SQLException failure) {
                throw new StoreUnavailable("later", failure);
            }
        }

        private <T> T kept(Connection connection, Supplier<T> work) throws SQLException {
            database.begin(connection);
            try {
                T done = work.get();
                database.commit(connection);
                return done;
            } catch (Sql.Failure failure) {
                database.rollBack(connection);
                throw failure.said();
            }
        }
    }

    /** Takes a commit for done, whatever the database answers. */
    private record HopesForTheBest(Database database) implements IncidentRegister {

        @Override
        public <T> T during(Access access, Act<T> act) {
            try {
                return database.lend(connection -> {
                    SqlRecords records =
                            new SqlRecords(new Sql(connection), access.by().force(), ErasedList.nowhere());
                    database.begin(connection);
                    try {
                        T done = act.on(records);
                        new SqlEntries(new Sql(connection)).add(records.entry(access));
                        hope(connection);
                        return done;
                    } catch (Sql.Failure failure) {
                        database.rollBack(connection);
                        throw failure.said();
                    }
                });
            } catch (SQLException failure) {
                throw new StoreUnavailable("hoped", failure);
            }
        }

        private void hope(Connection connection) {
            try {
                database.commit(connection);
            } catch (SQLException ignored) {
                database.rollBack(connection);
            }
        }
    }
}
