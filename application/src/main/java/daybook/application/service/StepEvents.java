package daybook.application.service;

import daybook.application.port.in.EventKind;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events the steps of a record are. */
final class StepEvents {

    /** A disclosure that was let be is none yet: that it was approved says all. An erasure leaves no step: its entry tells of it. */
    private static final Map<Class<? extends Step>, List<EventKind>> KINDS = Map.ofEntries(
            Map.entry(Step.Recorded.class, List.of(EventKind.INCIDENT_RECORDED)),
            Map.entry(Step.Revised.class, List.of(EventKind.INCIDENT_REVISED)),
            Map.entry(Step.Proposed.class, List.of(EventKind.PROPOSAL_MADE)),
            Map.entry(Step.Approved.class, List.of(EventKind.PROPOSAL_APPROVED)),
            Map.entry(Step.Declined.class, List.of(EventKind.PROPOSAL_DECLINED)),
            Map.entry(Step.Kept.class, List.of(EventKind.RECORD_KEPT)),
            Map.entry(ErasureStep.Erased.class, List.of()),
            Map.entry(CrimeStep.Closed.class, List.of(EventKind.CRIME_CLOSED)),
            Map.entry(CrimeStep.Reopened.class, List.of(EventKind.CRIME_REOPENED)),
            Map.entry(CrimeStep.Cancelled.class, List.of(EventKind.CRIME_CANCELLED)),
            Map.entry(CrimeStep.Departed.class, List.of(EventKind.CRIME_DEPARTED)),
            Map.entry(DisclosureStep.Granted.class, List.of()),
            Map.entry(DisclosureStep.HandedOut.class, List.of(EventKind.RECORD_DISCLOSED)));

    private StepEvents() {}

    /** The events that a step is: of an approval, that it was given and what took effect by it. */
    static List<EventKind> of(IncidentRecord record, StepTaken taken) {
        if (!(taken.step() instanceof Step.Approved)) {
            return KINDS.get(taken.step().getClass());
        }
        return Stream.of(Step.Approved.class, effective(record, taken).getClass())
                .flatMap(it -> KINDS.get(it).stream())
                .toList();
    }

    /** The number of the crime that a step concerns; none if it is the record as a whole. */
    static Optional<String> crime(IncidentRecord record, StepTaken taken) {
        return effective(record, taken) instanceof CrimeStep step ? Optional.of(step.crime()) : Optional.empty();
    }

    /** What is proposed, approved or declined; otherwise the step itself. */
    private static Step effective(IncidentRecord record, StepTaken taken) {
        Step step = taken.step();
        return step instanceof Step.Proposed proposed
                ? proposed.proposed()
                : step instanceof Step.Approved approved
                        ? pending(record, taken, approved.number())
                        : step instanceof Step.Declined declined ? pending(record, taken, declined.number()) : step;
    }

    private static Step pending(IncidentRecord record, StepTaken taken, String number) {
        return record.asOf(taken.version() - 1)
                .standing()
                .pending(number)
                .orElseThrow(() -> new IllegalStateException("an answer to nothing that was proposed"))
                .step();
    }
}
