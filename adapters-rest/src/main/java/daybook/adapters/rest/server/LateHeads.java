package daybook.adapters.rest.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;

/**
 * Closes a connection on which the head of a request does not arrive in time, however many bytes of it trickle in: a first one
 * within the time that it may take, a later one within three times that.
 *
 * @param isAtWork tells where a request has arrived and is not answered yet
 */
record LateHeads(Server server, Duration within, Predicate<EndPoint> isAtWork) implements Connection.Listener {

    private static final int UNKNOWN = -1;

    @Override
    public void onOpened(Connection connection) {
        // The layer of TLS counts no requests, and the one within it is looked at by itself.
        if (connection.getMessagesIn() != UNKNOWN) {
            look(new Seen(connection, 0, 0, true));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        // The next look finds it closed.
    }

    private void look(Seen before) {
        server.getScheduler().schedule(() -> again(before), within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void again(Seen before) {
        EndPoint end = before.connection().getEndPoint();
        boolean arrives = before.isFollowedByNoRequest() && !isAtWork.test(end);
        if (arrives && before.arrives()) {
            end.close();
        }
        if (end.isOpen()) {
            look(before.now(arrives));
        }
    }

    /** What there was to see of a connection at one time; a first head arrives from the beginning. */
    private record Seen(Connection connection, long requests, long bytes, boolean arrives) {

        boolean isFollowedByNoRequest() {
            boolean isFirst = connection.getMessagesIn() == 0;
            return isFirst || connection.getMessagesIn() == requests && connection.getBytesIn() > bytes;
        }

        Seen now(boolean arriving) {
            return new Seen(connection, connection.getMessagesIn(), connection.getBytesIn(), arriving);
        }
    }
}
