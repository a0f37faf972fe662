package daybook.adapters.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections on which one call fails: instead of being done or, as when an answer is lost, after it was done. */
final class FaultyConnections {

    /** Which calls are counted, what they return from among these included. */
    private static final List<Class<?>> COUNTED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private boolean done;

    /** Lets the call of that number from now on fail, from 1. */
    void fail(int number, boolean afterItWasDone) {
        done = afterItWasDone;
        left.set(number);
    }

    /** Lets no call fail and says whether one did. */
    boolean mend() {
        return left.getAndSet(Integer.MAX_VALUE) <= 0;
    }

    /** Connections to each of which something is done before it is used. */
    static DataSource each(DataSource sound, Trouble trouble) {
        return (DataSource) Proxy.newProxyInstance(
                FaultyConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> {
                    Object answer = answer(sound, method, values);
                    if (answer instanceof Connection connection) {
                        trouble.make(connection);
                    }
                    return answer;
                });
    }

    DataSource of(DataSource sound) {
        return (DataSource) wrapped(sound, DataSource.class);
    }

    private Object wrapped(Object sound, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> call(sound, method, values));
    }

    private Object call(Object sound, Method method, Object[] values) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(sound, values);
        }
        boolean fails = left.decrementAndGet() == 0;
        if (fails && !done) {
            throw new SQLException("instead", "08006");
        }
        Object result = answer(sound, method, values);
        if (fails) {
            throw new SQLException("after", "08006");
        }
        return COUNTED.stream()
                .filter(it -> it.isInstance(result))
                .findFirst()
                .map(it -> wrapped(result, it))
                .orElse(result);
    }

    private static Object answer(Object sound, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(sound, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** What is wrong with a connection. */
    interface Trouble {

        void make(Connection connection) throws SQLException;
    }
}
