package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.ChildNotice;
import daybook.application.record.Decided;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.domain.incident.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Proposes an erasure, on the record itself. */
public final class ProposeErasureService implements ProposeErasure {

    private static final String BETWEEN_NAMES = "[^A-Za-z0-9/.-]+";
    private static final String END_OF_A_SENTENCE = "[.]+$";

    private final Changes changes;

    public ProposeErasureService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public IncidentRecord propose(Acting who, RecordVersion seen, String why) {
        String words = Why.required(why);
        return changes.change(who, Operation.PROPOSE_ERASURE, seen, (access, records, record) -> {
            refuseIfItNames(record, words);
            return SecondPerson.proposal(access, record, new ErasureStep.Erased(words));
        });
    }

    /** The words are kept when the record is not: they must not say of whom it was. */
    private static void refuseIfItNames(IncidentRecord record, String words) {
        boolean names = Arrays.stream(words.split(BETWEEN_NAMES))
                .map(it -> it.replaceAll(END_OF_A_SENTENCE, ""))
                .anyMatch(it -> names(record).anyMatch(it::equalsIgnoreCase));
        if (names) {
            throw RefusedReport.byRule(
                    List.of(new Refusal("why", "expected words that name neither the record nor a child: they stay")));
        }
    }

    private static Stream<String> names(IncidentRecord record) {
        Decided decided = record.decided();
        return Stream.concat(
                Stream.of(record.reference()), decided.children().stream().map(ChildNotice::child));
    }
}
