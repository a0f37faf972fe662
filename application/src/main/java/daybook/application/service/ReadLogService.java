package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.LogPage;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.ReadLog;
import daybook.application.port.out.LookQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one force's part of the log, newest first. */
public final class ReadLogService implements ReadLog {

    private final LogDesk desk;

    public ReadLogService(LogDesk desk) {
        this.desk = desk;
    }

    @Override
    public LogPage read(Acting who, LogWanted wanted) {
        Optional<String> about = named("record ", wanted.record()).or(() -> named("child ", wanted.child()));
        String[] asked = Stream.of(about, named("officer ", wanted.officer()))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        LookQuery query =
                new LookQuery(who.force(), about, named("", wanted.officer()), wanted.before(), wanted.limit() + 1);
        List<SequencedEntry> found =
                desk.upToDate(who, Operation.READ_LOG, asked).looks(query);
        boolean hasMore = found.size() > wanted.limit();
        return new LogPage(hasMore ? found.subList(0, wanted.limit()) : found, hasMore);
    }

    private static Optional<String> named(String kind, String reference) {
        return reference.isEmpty() ? Optional.empty() : Optional.of(kind + reference);
    }
}
