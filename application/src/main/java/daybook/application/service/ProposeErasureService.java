package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.record.ChildNotice;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.domain.incident.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes an erasure, on the record itself. */
public final class ProposeErasureService implements ProposeErasure {

    private static final String NO_LONGER_WORD = "[\\p{L}\\p{N}]";

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
        if (names(record).anyMatch(it -> isIn(words, it))) {
            throw RefusedReport.byRule(
                    List.of(new Refusal("why", "expected words that name neither the record nor a child: they stay")));
        }
    }

    /** However it is written, and with whatever around it that is no letter or digit. */
    private static boolean isIn(String words, String name) {
        return Pattern.compile(
                        "(?<!" + NO_LONGER_WORD + ")" + Pattern.quote(name) + "(?!" + NO_LONGER_WORD + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }

    /** The record, and every child that it ever spoke of. */
    private static Stream<String> names(IncidentRecord record) {
        Stream<String> children = IntStream.rangeClosed(1, record.version())
                .mapToObj(record::asOf)
                .flatMap(it -> it.decided().children().stream())
                .map(ChildNotice::child);
        return Stream.concat(Stream.of(record.reference()), children);
    }
}
