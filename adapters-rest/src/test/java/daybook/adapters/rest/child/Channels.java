package daybook.adapters.rest.child;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** Everything that a server lets out while it is asked, and which of it tells of a child who must not be told of there. */
final class Channels implements AutoCloseable {

    private static final int PROBLEM = 400;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("daybook");
    private final Level usual = ours.getLevel();
    private final List<String> paths = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    Channels() {
        log.start();
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
    }

    /** Asks, and keeps what comes out. */
    Reply get(Client client, String path) {
        paths.add(path);
        return kept(client.get(path));
    }

    /** Asks, and keeps what comes out. */
    Reply post(Client client, String path, String body) {
        paths.add(path);
        return kept(client.post(path, body));
    }

    private Reply kept(Reply reply) {
        replies.add(reply);
        return reply;
    }

    List<Reply> replies() {
        return List.copyOf(replies);
    }

    /** The channels in which a word is that stands for a child, and the answers that say of whom they name a suspect. */
    TreeSet<String> leaks(String canary, String metrics) {
        TreeSet<String> leaks = new TreeSet<>();
        note(leaks, "url", paths, canary);
        note(leaks, "metric", List.of(metrics), canary);
        note(leaks, "log", log.list.stream().map(Channels::line).toList(), canary);
        for (Reply reply : replies) {
            note(leaks, "header", List.of(reply.headers().map().toString()), canary);
            if (reply.status() >= PROBLEM) {
                note(leaks, "problem", List.of(reply.body()), canary);
            }
            if (reply.body().contains(canary)
                    && reply.body().toUpperCase(Locale.ROOT).contains("SUSPECT")) {
                leaks.add("suspect");
            }
        }
        return leaks;
    }

    private static void note(TreeSet<String> leaks, String channel, List<String> said, String canary) {
        if (said.stream().anyMatch(it -> it.contains(canary))) {
            leaks.add(channel);
        }
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage()
                + event.getKeyValuePairs()
                + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null
                        ? ""
                        : event.getThrowableProxy().getMessage());
    }

    int lines() {
        return log.list.size();
    }

    @Override
    public void close() {
        ours.setLevel(usual);
        root.detachAppender(log);
    }
}
