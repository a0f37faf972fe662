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
        if (!(taken.step() instanceof Step.Approved approved)) {
            return KINDS.get(taken.step().getClass());
        }
        Step effective = record.asOf(taken.version() - 1)
                .standing()
                .pending(approved.number())
                .orElseThrow(() -> new IllegalStateException("an answer to nothing that was proposed"))
                .step();
        return Stream.of(Step.Approved.class, effective.getClass())
                .flatMap(it -> KINDS.get(it).stream())
                .toList();
    }
}
