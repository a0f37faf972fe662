package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a server is said clearly, nothing is acknowledged that is not kept, and it comes back by itself. */
class FaultsOfAServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String NOT_BROUGHT =
            "the register's tables cannot be brought to this version: they were changed"
                    + " by hand, are another program's, or this user may not change them";
    private static final int WRITERS = 4;

    private final PostgresqlServer server = PostgresqlServer.shared();

    @TempDir
    Path folder;

    @Test
    void a_server_that_goes_and_comes_back_under_load_keeps_what_was_acknowledged() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Set<String> said = java.util.Collections.synchronizedSet(new TreeSet<>());
        AtomicBoolean enough = new AtomicBoolean();
        try (PostgresqlServer goes = PostgresqlServer.in(folder);
                Stores stores = open(goes.emptyDatabase())) {
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String series = "W" + i + "-";
                writers.add(threads.submit(() -> write(stores.incidentRegister(), series, acknowledged, said, enough)));
            }
            await(acknowledged, 20);
            goes.stop();
            while (said.isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            goes.start();
            await(acknowledged, acknowledged.size() + 20);
            enough.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
            threads.shutdown();

            for (String name : acknowledged) {
                assertEquals(1, SomeActs.steps(stores.incidentRegister(), name));
            }
            said.removeIf(it -> it.startsWith("the database cannot be reached or is restarting; "));
            assertEquals(Set.of(), said);
        }
    }

    /** Does what a client does: what was not acknowledged is sent again until it is there. */
    private static void write(
            IncidentRegister register,
            String series,
            Queue<String> acknowledged,
            Set<String> said,
            AtomicBoolean enough) {
        for (int number = 0; !enough.get(); number++) {
            String name = series + number;
            boolean there = false;
            for (int tries = 0; !there; tries++) {
                there = recorded(register, name, tries, said);
            }
            acknowledged.add(name);
        }
    }

    private static boolean recorded(IncidentRegister register, String name, int tries, Set<String> said) {
        try {
            register.during(SomeActs.access(tries + " " + name), SomeActs.RECORD.on(name));
            return true;
        } catch (ChangedMeanwhile keptTheFirstTime) {
            return tries > 0;
        } catch (StoreUnavailable gone) {
            said.add(gone.getMessage());
            LockSupport.parkNanos(10_000_000);
            return false;
        }
    }

    private static void await(Queue<String> acknowledged, int many) {
        while (acknowledged.size() < many) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void nobody_there_is_said_at_the_start() {
        assertEquals(
                "the database cannot be reached or is restarting",
                refusal("postgresql://postgres@localhost:1/register"));
    }

    @Test
    void a_database_that_is_not_there_is_said_at_the_start() {
        assertEquals("the server has no database of that name", refusal(server.at("postgres", "nowhere")));
    }

    @Test
    void somebody_the_server_does_not_let_in_is_told_so() {
        String store = server.emptyDatabase();
        role(store, "stranger", "nologin");

        assertEquals("the database does not let this user in", refusal(as("stranger", store)));
    }

    @Test
    void somebody_who_may_not_make_tables_is_told_so_and_uses_those_that_another_made() {
        String store = server.emptyDatabase();
        role(store, "guest", "login");

        assertEquals(NOT_BROUGHT, refusal(as("guest", store)));

        open(store).close();
        server.execute(store, "grant select on all tables in schema public to guest");
        try (Stores stores = open(as("guest", store))) {
            assertEquals(
                    "the database does not let this user read and write the register's tables; nothing of this was kept",
                    refusalBy(stores.incidentRegister(), "N1"));

            server.execute(store, "grant insert, update on all tables in schema public to guest");
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    @Test
    void a_database_that_can_only_be_read_is_said_and_used_once_it_can_be_written() {
        String store = server.emptyDatabase();
        open(store).close();
        String name = store.substring(store.lastIndexOf('/') + 1);
        server.execute(store, "alter database " + name + " set default_transaction_read_only = on");
        try (Stores stores = open(store)) {
            assertEquals(
                    "the database can be read and not written; nothing of this was kept",
                    refusalBy(stores.incidentRegister(), "N1"));
        }
        server.execute("postgres", "alter database " + name + " set default_transaction_read_only = off");
        assertRecords(store);
    }

    /** The server itself cannot tell a disk that is full from a trigger that says so in its words. */
    @ParameterizedTest
    @CsvSource({
        "53100, 'the database is out of disk, memory or connections; '",
        "58030, 'the database cannot read or write its own files; '",
        "XX001, 'the database cannot read or write its own files; '",
    })
    void a_server_in_trouble_is_said_and_used_once_it_is_over(String state, String said) {
        String store = server.emptyDatabase();
        try (Stores stores = open(store)) {
            server.execute(
                    store,
                    "create function trouble() returns trigger language plpgsql as $$ begin"
                            + " raise exception 'trouble' using errcode = '" + state + "'; end $$;"
                            + " create constraint trigger trouble after insert on access_entry"
                            + " deferrable initially deferred for each row execute function trouble()");
            assertEquals(
                    said + "it cannot be told whether this was kept: look before doing it again",
                    refusalBy(stores.incidentRegister(), "N1"));

            server.execute(
                    store,
                    "drop trigger trouble on access_entry; create trigger trouble before insert on access_entry"
                            + " for each row execute function trouble()");
            assertEquals(said + "nothing of this was kept", refusalBy(stores.incidentRegister(), "N1"));

            server.execute(store, "drop trigger trouble on access_entry");
            assertEquals(0, SomeActs.steps(stores.incidentRegister(), "N1"));
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    @Test
    void a_lock_that_is_not_let_go_of_is_said_to_those_who_wait() throws SQLException {
        String store = server.emptyDatabase();
        try (Stores stores = open(store);
                Connection other = server.connection(store);
                Statement statement = other.createStatement()) {
            SomeActs.record(stores.incidentRegister(), "N1");
            other.setAutoCommit(false);
            statement.execute("update child set version = version + 1");

            assertEquals(
                    "another act holds the same record or child for too long; nothing of this was kept",
                    refusalBy(stores.incidentRegister(), "N1"));

            other.rollback();
            SomeActs.record(stores.incidentRegister(), "N2");
        }
    }

    @Test
    void a_session_that_the_server_ends_in_an_act_is_said_and_the_next_act_has_another() {
        String store = server.emptyDatabase();
        try (Stores stores = open(store)) {
            String said = assertThrows(
                            StoreUnavailable.class,
                            () -> stores.incidentRegister().during(SomeActs.access("ended"), records -> {
                                records.notices(Set.of("N1"));
                                server.execute(
                                        store,
                                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                                                + " 'daybook' and datname = current_database()");
                                return SomeActs.RECORD.on("N1").on(records);
                            }))
                    .getMessage();

            assertEquals("the database cannot be reached or is restarting; nothing of this was kept", said);
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    @Test
    void of_acts_that_wait_for_each_other_both_end_well() throws Exception {
        String store = server.emptyDatabase();
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Stores stores = open(store, Duration.ofSeconds(20))) {
            Future<Boolean> one = threads.submit(() -> twoChildren(stores.incidentRegister(), both, "A", "B"));
            Future<Boolean> other = threads.submit(() -> twoChildren(stores.incidentRegister(), both, "B", "A"));

            assertTrue(one.get() && other.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean twoChildren(IncidentRegister register, CyclicBarrier both, String first, String second) {
        AtomicBoolean again = new AtomicBoolean();
        return register.during(SomeActs.access("takes " + first), records -> {
            records.notices(Set.of(first));
            if (!again.getAndSet(true)) {
                meet(both);
            }
            return records.notices(Set.of(second)).isEmpty();
        });
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void tables_of_a_later_version_are_said() {
        String store = server.emptyDatabase();
        open(store).close();
        server.execute(store, "update flyway_schema_history set version = '99'");

        assertEquals("the register was made by a later version of Daybook: use that one", refusal(store));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update flyway_schema_history set success = false",
                "drop table flyway_schema_history",
                "delete from flyway_schema_history",
            })
    void tables_brought_forward_by_half_are_said(String half) {
        String store = server.emptyDatabase();
        open(store).close();
        server.execute(store, half);

        assertEquals(NOT_BROUGHT, refusal(store));
    }

    private void role(String store, String name, String login) {
        server.execute(store, "create role " + name + " " + login);
    }

    private String as(String user, String store) {
        return server.at(user, store.substring(store.lastIndexOf('/') + 1));
    }

    private static void assertRecords(String store) {
        try (Stores stores = open(store)) {
            SomeActs.record(stores.incidentRegister(), "N1");
        }
    }

    private static String refusalBy(IncidentRegister register, String name) {
        return assertThrows(StoreUnavailable.class, () -> SomeActs.record(register, name))
                .getMessage();
    }

    private static String refusal(String store) {
        return assertThrows(StoreUnavailable.class, () -> open(store)).getMessage();
    }

    private static Stores open(String store) {
        return open(store, PATIENCE);
    }

    private static Stores open(String store, Duration patience) {
        return PostgresqlStorage.open(PostgresqlAddress.of(store), new KeyFolder(""), patience);
    }
}
