package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.CheckpointKeys;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.LogExport;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.CheckpointKey;
import java.util.Iterator;
import java.util.stream.Stream;

/** Reads the whole log out. One tree is over every force's entries, so it goes whole or not at all. */
public final class ExportLogService implements ExportLog {

    private final LogDesk desk;
    private final CheckpointKey key;

    public ExportLogService(LogDesk desk, CheckpointKey key) {
        this.desk = desk;
        this.key = key;
    }

    @Override
    public LogExport export(Acting who) {
        AccessLog log = desk.whole(who, Operation.EXPORT_LOG);
        return new LogExport(
                lines(),
                String.join("", log.checkpoints()),
                CheckpointKeys.text(key.pair().getPublic()));
    }

    private Iterator<String> lines() {
        Iterator<SequencedEntry> entries = desk.entries();
        return Stream.iterate(entries, Iterator::hasNext, it -> it)
                .map(it -> it.next().text())
                .iterator();
    }
}
