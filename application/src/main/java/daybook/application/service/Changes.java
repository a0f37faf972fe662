package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes every change of a record the same way: one act, permission asked within it, one step on the version that was seen.
 *
 * <p>A step is worked out from the record as it was seen. Only if that is still how it is does the step go on the shelf;
 * otherwise the refusal says whether this very step is there already, as when an answer was lost, or what else changed.
 */
public final class Changes {

    private final Acts acts;
    private final RecordShelf shelf;

    public Changes(Acts acts, RecordShelf shelf) {
        this.acts = acts;
        this.shelf = shelf;
    }

    /** Adds the step, if whoever acts may. */
    IncidentRecord change(Acting who, Operation operation, RecordVersion seen, Change<?> change) {
        return disclosing("", who, operation, seen, change);
    }

    /** Adds the step by which a recipient comes to know the record, if whoever acts may. */
    IncidentRecord disclosing(String recipient, Acting who, Operation operation, RecordVersion seen, Change<?> change) {
        return acts.disclosing(recipient, who, operation, (access, records) -> {
            IncidentRecord current = permitted(access, records, seen);
            Step step = current(access, records, current, seen, change);
            return shelf.add(records, access, current, step);
        });
    }

    /** What the step would be, if whoever acts may ask. */
    <S extends Step> S plan(Acting who, Operation operation, RecordVersion seen, Change<S> change) {
        return acts.during(
                who,
                operation,
                (access, records) -> current(access, records, permitted(access, records, seen), seen, change));
    }

    /** Ends the record with that step, which has no place on a shelf, if whoever acts may. */
    <S extends Step, T> T end(Acting who, Operation operation, RecordVersion seen, Change<S> change, End<S, T> end) {
        return acts.during(who, operation, (access, records) -> {
            IncidentRecord current = permitted(access, records, seen);
            return end.with(access, records, current, current(access, records, current, seen, change));
        });
    }

    private IncidentRecord permitted(Access access, Records records, RecordVersion seen) {
        Optional<IncidentRecord> record = shelf.take(records, seen.reference());
        RecordState state =
                record.map(it -> RecordShelf.state(records, it, access.at())).orElse(RecordState.OPEN);
        Permissions.require(access.by(), access.operation(), state);
        return record.orElseThrow(() -> missing(access, records, seen.reference()));
    }

    /** Whoever erases once more, as when an answer was lost, is told that it is done. */
    private static Conflict missing(Access access, Records records, String reference) {
        return Optional.of(reference)
                .filter(it -> access.operation() == Operation.ERASE_RECORD)
                .flatMap(records::tombstone)
                .map(it -> Conflict.erased(it.on()))
                .orElseGet(() -> Conflict.none("there is no record under that reference"));
    }

    private static <S extends Step> S current(
            Access access, Records records, IncidentRecord current, RecordVersion seen, Change<S> change) {
        if (seen.version() > current.version()) {
            throw Conflict.changed("the record is at version " + current.version() + " and not further");
        }
        if (seen.version() < current.version()) {
            throw changedSince(access.by(), current, seen, stepThen(access, records, current, seen, change));
        }
        return change.step(access, records, current);
    }

    /** What the step would have been; none if it did not go with the record as it was either, which is old news. */
    private static Optional<Step> stepThen(
            Access access, Records records, IncidentRecord current, RecordVersion seen, Change<?> change) {
        try {
            return Optional.of(change.step(access, records, current.asOf(seen.version())));
        } catch (Conflict | RefusedReport oldNews) {
            return Optional.empty();
        }
    }

    private static Conflict changedSince(Acting who, IncidentRecord current, RecordVersion seen, Optional<Step> asked) {
        StepTaken next = current.steps().get(seen.version());
        if (who.isOfficer(next.by().officer()) && asked.stream().anyMatch(next.step()::isSameAs)) {
            return Conflict.changed("that is done already: it is version " + next.version() + " of the record");
        }
        return Conflict.changed(current.steps().stream()
                .skip(seen.version())
                .map(it -> "version " + it.version() + " " + it.step().kind())
                .collect(Collectors.joining(", ", "the record was changed since: ", "")));
    }

    /** Works out the next step of a record. */
    @FunctionalInterface
    interface Change<S extends Step> {

        /** The step that follows from the record as it was seen. */
        S step(Access access, Records records, IncidentRecord record);
    }

    /** Ends a record. */
    @FunctionalInterface
    interface End<S extends Step, T> {

        /** Does it, with the step that follows from the record as it was seen. */
        T with(Access access, Records records, IncidentRecord record, S step);
    }
}
