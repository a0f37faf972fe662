package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.route.Versions;
import daybook.application.access.Operation;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.DeclineProposal;
import daybook.application.port.in.RecordVersion;
import java.io.IOException;
import java.util.List;

/** What a second person says of proposals: of those on a record, and of those about children. */
public final class Approvals implements Resource {

    private final ApproveProposal approve;
    private final DeclineProposal decline;
    private final DecideOnChildren decide;
    private final Records records;

    /** Over these ports. */
    public Approvals(ApproveProposal approve, DeclineProposal decline, DecideOnChildren decide, Records records) {
        this.approve = approve;
        this.decline = decline;
        this.decide = decide;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        List<Operation> either =
                List.of(Operation.APPROVE_PROPOSAL, Operation.DECLINE_PROPOSAL, Operation.DECIDE_ON_CHILDREN);
        return List.of(Route.acting("POST", "/v1/approvals/{id}", either, this::answer));
    }

    private Answer answer(Call call) throws IOException {
        ApprovalIds.Named named = new ApprovalIds(records).inPath(call);
        return named.record().isPresent()
                ? onARecord(named.record().get(), named.number(), call)
                : aboutChildren(named.number(), call);
    }

    private Answer onARecord(String record, String proposal, Call call) throws IOException {
        RecordVersion seen = new RecordVersion(record, Versions.seen(call));
        Word word = word(call);
        if (word.approve()) {
            refuseWhy(word);
            return records.answer(approve.approve(call.who(), seen, proposal));
        }
        return records.answer(decline.decline(call.who(), seen, proposal, word.why()));
    }

    private Answer aboutChildren(String id, Call call) throws IOException {
        Word word = word(call);
        refuseWhy(word);
        decide.decide(call.who(), id, word.approve());
        return Answer.done();
    }

    private static Word word(Call call) throws IOException {
        Word word = Bodies.read(call, Word.class);
        if (word.approve() == null) {
            throw Problem.at("approve", "expected true or false");
        }
        return word;
    }

    /** What would not be kept must not pass for something that is: why somebody acts is in the access log. */
    private static void refuseWhy(Word word) {
        if (word.why() != null) {
            throw Problem.at(
                    "why", "expected only where a proposal on a record is declined; otherwise say it as purpose");
        }
    }

    /** What the second person says. */
    private record Word(Boolean approve, String why) {

        @Override
        public String toString() {
            return "Word[masked]";
        }
    }
}
