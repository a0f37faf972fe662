package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.EventPage;
import daybook.application.port.in.FollowEvents;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.ActsQuery;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells of acts in the order in which the access log keeps them: the one order that every act gets once it is kept, and none
 * ever loses.
 */
public final class FollowEventsService implements FollowEvents {

    /** The acts that can change something. */
    private static final List<String> CHANGING = Stream.of(
                    Operation.RECORD_INCIDENT,
                    Operation.REVISE_INCIDENT,
                    Operation.CLOSE_CRIME,
                    Operation.REOPEN_CRIME,
                    Operation.CANCEL_CRIME,
                    Operation.DEPART_FROM_DECISION,
                    Operation.APPROVE_PROPOSAL,
                    Operation.DECLINE_PROPOSAL,
                    Operation.REGISTER_CHILD_IDENTITY,
                    Operation.MERGE_CHILDREN,
                    Operation.SPLIT_CHILDREN,
                    Operation.ERASE_CHILD,
                    Operation.DECIDE_ON_CHILDREN,
                    Operation.PROPOSE_DISCLOSURE,
                    Operation.DISCLOSE_RECORD,
                    Operation.DECIDE_REVIEW,
                    Operation.PROPOSE_ERASURE,
                    Operation.ERASE_RECORD)
            .map(Operation::code)
            .toList();

    private final Acts acts;
    private final LogDesk desk;
    private final RecordShelf shelf;

    public FollowEventsService(Acts acts, LogDesk desk, RecordShelf shelf) {
        this.acts = acts;
        this.desk = desk;
        this.shelf = shelf;
    }

    @Override
    public EventPage follow(Acting who, long after, int limit) {
        if (after < 0) {
            throw RefusedReport.at("after", "expected the position that the page before came with");
        }
        PageLimit.of(limit, MOST, MOST);
        AccessLog log = desk.sequenced();
        // What gets a place from here on is for the next page, so that none between here and there is passed over.
        long until = log.tree().size();
        if (after > until) {
            // As after an older copy was put in place: whoever goes on from there would miss what comes until then.
            throw RefusedReport.at("after", "expected a position that the log has come to; begin again from 0");
        }
        List<SequencedEntry> entries = log.acts(new ActsQuery(who.force(), CHANGING, after, limit));
        return acts.during(who, Operation.FOLLOW_EVENTS, (access, records) -> {
            Permissions.require(who, Operation.FOLLOW_EVENTS, RecordState.NONE);
            EventReading reading = new EventReading(records, shelf);
            return new EventPage(
                    entries.stream().flatMap(reading::of).toList(),
                    entries.size() < limit ? Math.max(until, next(entries, after)) : next(entries, after),
                    entries.size() == limit);
        });
    }

    private static long next(List<SequencedEntry> entries, long after) {
        return entries.isEmpty() ? after : entries.get(entries.size() - 1).index() + 1;
    }
}
