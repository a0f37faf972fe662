package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.CancelCrime;
import daybook.application.port.in.ProposedCancellation;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.Access;
import daybook.application.record.CrimeStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationCondition;
import daybook.domain.outcome.CancellationGround;
import java.util.List;
import java.util.Set;

/** Cancels a crime that was transferred; proposes to on any other ground. */
public final class CancelCrimeService implements CancelCrime {

    private final Changes changes;

    public CancelCrimeService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord cancel(Acting who, RecordVersion seen, String crime, ProposedCancellation cancellation) {
        return changes.change(who, Operation.CANCEL_CRIME, seen, (access, records, record) -> {
            OnRecord.crime(record, crime);
            return step(access, record, read(crime, cancellation));
        });
    }

    private static Step step(Access access, IncidentRecord record, CrimeStep.Cancelled cancelled) {
        return cancelled.ground() == CancellationGround.TRANSFERRED
                ? cancelled
                : SecondPerson.proposal(access, record, cancelled);
    }

    private static CrimeStep.Cancelled read(String crime, ProposedCancellation asked) {
        CancellationGround ground = CancellationGround.under(asked.ground() == null ? "" : asked.ground())
                .orElseThrow(() -> RefusedReport.at("ground", "expected the code of a ground, C1 to C5"));
        List<CancellationCondition> onRecord = asked.onRecord() == null
                ? List.of()
                : asked.onRecord().stream().distinct().sorted().toList();
        Refusals refusals = new Refusals();
        ground.check(Set.copyOf(onRecord))
                .missing()
                .forEach(it -> refusals.addByRule("onRecord/" + it.name(), it.missing(Wording.english())));
        String why = Why.required(asked.why(), refusals);
        refusals.refuse();
        return new CrimeStep.Cancelled(crime, ground, onRecord, why);
    }
}
