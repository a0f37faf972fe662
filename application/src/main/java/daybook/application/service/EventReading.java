package daybook.application.service;

import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.port.in.EventKind;
import daybook.application.port.in.EventPage.Happened;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredProposal;
import daybook.application.record.IncidentRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads events from entries of the access log. An entry says that somebody acted on a record or a child; what came of it is
 * found there: the step that was taken at that moment, or how the proposal was decided. What changed nothing is no event.
 */
final class EventReading {

    private static final String RECORD = "record ";

    private final Records records;
    private final RecordShelf shelf;
    private final Map<String, Optional<IncidentRecord>> taken = new HashMap<>();

    EventReading(Records records, RecordShelf shelf) {
        this.records = records;
        this.shelf = shelf;
    }

    /** What happened in an act. An entry that was damaged tells nothing; the check of the log names it. */
    Stream<Happened> of(SequencedEntry placed) {
        if (placed.line().isEmpty()) {
            return Stream.empty();
        }
        AccessEntry entry = AccessEntry.read(placed.line());
        if (entry.what().stream().anyMatch(Ending::isOfNothingDone)) {
            return Stream.empty();
        }
        Told told = new Told(entry, placed.index() + 1);
        return Stream.concat(
                entry.what().stream()
                        .filter(it -> it.startsWith(RECORD))
                        .flatMap(it -> toRecord(told, it.substring(RECORD.length()))),
                toChildren(entry).stream().map(it -> told.event(it, Optional.empty(), Optional.empty())));
    }

    /** At its moment, and by its officer, an act takes one step of a record. */
    private Stream<Happened> toRecord(Told told, String reference) {
        AccessEntry entry = told.entry();
        if (entry.operation().equals(Operation.ERASE_RECORD.code())) {
            return Stream.of(told.event(EventKind.RECORD_ERASED, Optional.of(reference), Optional.empty()));
        }
        return taken.computeIfAbsent(reference, it -> shelf.take(records, it)).stream()
                .flatMap(record -> record.steps().stream()
                        .filter(it -> it.at().equals(entry.at())
                                && it.by().isOfficer(entry.who().officer()))
                        .map(it -> StepEvents.of(record, it))
                        .flatMap(it ->
                                it.kinds().stream().map(kind -> told.event(kind, Optional.of(reference), it.crime()))));
    }

    private List<EventKind> toChildren(AccessEntry entry) {
        Predicate<Operation> is = it -> it.code().equals(entry.operation());
        if (is.test(Operation.REGISTER_CHILD_IDENTITY)) {
            return List.of(EventKind.IDENTITY_REGISTERED);
        }
        if (is.test(Operation.SPLIT_CHILDREN)) {
            return List.of(EventKind.CHILD_SPLIT);
        }
        if (is.test(Operation.MERGE_CHILDREN) || is.test(Operation.ERASE_CHILD)) {
            return records.children().proposal(entry.id()).stream()
                    .map(it -> EventKind.PROPOSAL_MADE)
                    .toList();
        }
        return entry.what().stream()
                .flatMap(it -> ChildProposals.idOf(it).stream())
                .flatMap(it -> records.children().proposal(it).stream())
                .flatMap(it -> decided(it).stream())
                .toList();
    }

    private static List<EventKind> decided(StoredProposal proposal) {
        if (!ChildProposals.isApproved(proposal)) {
            return List.of(EventKind.PROPOSAL_DECLINED);
        }
        boolean erased = ChildProposals.operation(proposal) == Operation.ERASE_CHILD;
        return List.of(EventKind.PROPOSAL_APPROVED, erased ? EventKind.CHILD_ERASED : EventKind.CHILD_MERGED);
    }

    /** An act that is told of. */
    private record Told(AccessEntry entry, long position) {

        /** No act has two events of one kind on one record, so that this tells them apart. */
        Happened event(EventKind kind, Optional<String> record, Optional<String> crime) {
            return new Happened(entry.id() + "." + kind.code(), kind, entry.at(), record, crime, position);
        }

        @Override
        public String toString() {
            return "Told[masked]";
        }
    }
}
