package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.persistence.Sql.Change;
import daybook.adapters.persistence.server.PostgresqlServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may wait goes to the server together with what is asked next, and nothing of it stays behind. */
class PipelinedSqlTest {

    private static final String ADD = "insert into kept (word) values (?)";
    private static final String WORDS = "select word from kept order by word";

    private final List<Integer> changed = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private PostgresqlDatabase database;

    @BeforeEach
    void connect() throws SQLException {
        PostgresqlAddress address =
                PostgresqlAddress.of(PostgresqlServer.shared().emptyDatabase());
        database = new PostgresqlDatabase(new PostgresqlSource(address), Duration.ofSeconds(10));
        act(sql -> sql.update("create table kept (word text primary key)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_waits_goes_with_what_is_asked_next_and_is_seen_by_it() {
        List<String> words = act(sql -> {
            sql.later(ADD, "one");
            sql.later(ADD, "two");
            return sql.query(WORDS, PipelinedSqlTest::word);
        });

        assertEquals(List.of("one", "two"), words);
        assertEquals(List.of(ADD + "; " + ADD + "; " + WORDS), sent);
    }

    @Test
    void what_waits_goes_with_the_next_change_and_each_is_told_how_many_rows_it_changed() {
        int last = act(sql -> {
            sql.later(new Change(ADD, new Object[] {"one"}, changed::add));
            sql.later(new Change("update kept set word = ? where word = ?", new Object[] {"1", "no"}, changed::add));
            return sql.update("delete from kept where word in (?, ?)", "one", "two");
        });

        assertEquals(1, last);
        assertEquals(List.of(1, 0), changed);
        assertEquals(1, sent.size());
    }

    @Test
    void what_waits_at_the_end_of_an_act_goes_before_it_is_kept() {
        act(sql -> {
            sql.later(ADD, "one");
            sql.later(new Change(ADD, new Object[] {"two"}, changed::add));
            return 0;
        });

        assertEquals(List.of("one", "two"), act(sql -> sql.query(WORDS, PipelinedSqlTest::word)));
        assertEquals(List.of(1), changed);
        assertEquals(List.of(ADD + "; " + ADD, WORDS), sent);
    }

    @Test
    void one_that_fails_undoes_them_all() {
        assertThrows(
                Sql.Failure.class,
                () -> act(sql -> {
                    sql.later(ADD, "one");
                    sql.later(ADD, "one");
                    return sql.query(WORDS, PipelinedSqlTest::word);
                }));

        assertEquals(List.of(), act(sql -> sql.query(WORDS, PipelinedSqlTest::word)));
    }

    /** Statements that are only put together and never sent are caught. */
    @Test
    void an_act_that_is_kept_before_what_waits_is_sent_is_caught() {
        run(sql -> {
            sql.later(ADD, "one");
            return 0;
        });

        assertEquals(List.of(), act(sql -> sql.query(WORDS, PipelinedSqlTest::word)));
    }

    private static String word(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    private <T> T act(Function<Sql, T> work) {
        return run(sql -> {
            T done = work.apply(sql);
            sql.send();
            return done;
        });
    }

    private <T> T run(Function<Sql, T> work) {
        try {
            return database.lend(connection -> {
                T done;
                try {
                    done = work.apply(new PipelinedSql(listened(connection)));
                } catch (Sql.Failure failure) {
                    database.rollBack(connection);
                    throw failure;
                }
                database.commit(connection);
                return done;
            });
        } catch (SQLException failure) {
            throw new Sql.Failure(failure);
        }
    }

    private Connection listened(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement") && !((String) values[0]).startsWith("create")) {
                        sent.add((String) values[0]);
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
