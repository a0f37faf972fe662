package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.application.json.ErasureJson;
import daybook.application.port.in.EraseRecord;
import daybook.application.port.in.Erasure;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.RecordVersion;
import java.io.IOException;
import java.util.Optional;

/** Records that are to be erased: with a reason it is proposed, and with the number of the proposal a second person does it. */
public final class Erasures {

    private final ProposeErasure propose;
    private final EraseRecord erase;
    private final Records records;

    /** Over these ports. */
    public Erasures(ProposeErasure propose, EraseRecord erase, Records records) {
        this.propose = propose;
        this.erase = erase;
        this.records = records;
    }

    Answer proposed(Call call, RecordVersion seen, String why) {
        return records.changed(propose.propose(call.who(), seen, why));
    }

    Answer erased(Call call, RecordVersion seen, String proposal, Optional<String> why) throws IOException {
        if (why.isPresent()) {
            throw Problem.at("why", "expected only where an erasure is proposed");
        }
        Erasure erasure = erase.erase(call.who(), seen, proposal);
        return Answer.json(new ErasureJson(it -> Optional.of(records.child(call, it))).line(erasure));
    }
}
