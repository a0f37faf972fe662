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

/**
 * Which events a step of a record is.
 *
 * @param kinds of an approval, that it was given and what took effect by it
 * @param crime the number of the crime that it concerns; none if it is the record as a whole
 */
record StepEvents(List<EventKind> kinds, Optional<String> crime) {

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

    static StepEvents of(IncidentRecord record, StepTaken taken) {
        Step step = taken.step();
        Step meant = meant(record, taken);
        return new StepEvents(
                step instanceof Step.Approved
                        ? Stream.concat(kinds(step), kinds(meant)).toList()
                        : kinds(step).toList(),
                meant instanceof CrimeStep ofCrime ? Optional.of(ofCrime.crime()) : Optional.empty());
    }

    private static Stream<EventKind> kinds(Step step) {
        return KINDS.get(step.getClass()).stream();
    }

    /** What is proposed, approved or declined; otherwise the step itself. */
    private static Step meant(IncidentRecord record, StepTaken taken) {
        Step step = taken.step();
        if (step instanceof Step.Proposed proposed) {
            return proposed.proposed();
        }
        if (step instanceof Step.Approved approved) {
            return pending(record, taken, approved.number());
        }
        return step instanceof Step.Declined declined ? pending(record, taken, declined.number()) : step;
    }

    private static Step pending(IncidentRecord record, StepTaken taken, String number) {
        return record.asOf(taken.version() - 1)
                .standing()
                .pending(number)
                .orElseThrow(() -> new IllegalStateException("an answer to nothing that was proposed"))
                .step();
    }
}
