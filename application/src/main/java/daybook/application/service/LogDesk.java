package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.TreeHash;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.out.AccessLog;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Where the access log is read. Whoever reads it is entered first, and what they read is read after that. */
public final class LogDesk {

    private static final int PAGE = 1_000;

    private final Acts acts;
    private final AccessLog log;
    private final SequenceLog sequence;

    public LogDesk(Acts acts, AccessLog log, SequenceLog sequence) {
        this.acts = acts;
        this.log = log;
        this.sequence = sequence;
    }

    /** The log as it is, once the look is entered. */
    AccessLog entered(Acting who, Operation operation, String... about) {
        acts.enter(who, operation, List.of(about), () -> Permissions.require(who, operation, RecordState.NONE));
        return log;
    }

    /** The log once the look is entered, and with everything before it has its place. */
    AccessLog upToDate(Acting who, Operation operation, String... about) {
        entered(who, operation, about);
        sequence.sequence();
        return log;
    }

    /** The same for whoever takes all of it, which only the deployment itself does where it names several forces. */
    AccessLog whole(Acting who, Operation operation) {
        boolean isTheirs = who.role() == ActingRole.SYSTEM || log.isOnlyOf(who.force());
        acts.enter(who, operation, List.of(), () -> {
            Permissions.require(who, operation, RecordState.NONE);
            if (!isTheirs) {
                throw new NotPermitted("the log names other forces too: only the role system may export it");
            }
        });
        sequence.sequence();
        return log;
    }

    /** The log with everything before in its place, for whoever is entered together with what they make of it. */
    AccessLog sequenced() {
        sequence.sequence();
        return log;
    }

    /** Every entry in the order of places, a page at a time, so that nobody waits for whoever reads it all. */
    Iterator<SequencedEntry> entries() {
        return inOrder().iterator();
    }

    /** The leaves of the tree, in the order of places. */
    Iterator<TreeHash> leaves() {
        return inOrder().map(SequencedEntry::leafHash).iterator();
    }

    private Stream<SequencedEntry> inOrder() {
        return Stream.iterate(log.entries(0, PAGE), page -> !page.isEmpty(), this::after)
                .flatMap(List::stream);
    }

    private List<SequencedEntry> after(List<SequencedEntry> page) {
        return log.entries(page.get(page.size() - 1).index() + 1, PAGE);
    }
}
