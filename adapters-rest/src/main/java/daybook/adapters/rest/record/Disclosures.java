package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.route.Versions;
import daybook.application.access.Operation;
import daybook.application.port.in.DiscloseRecord;
import daybook.application.port.in.ProposeDisclosure;
import daybook.application.port.in.RecordVersion;
import java.io.IOException;
import java.util.List;

/** Records that are to be handed out: proposed, and once a second person has approved it, handed out. */
public final class Disclosures implements Resource {

    private final ProposeDisclosure propose;
    private final DiscloseRecord disclose;
    private final Records records;

    /** Over these ports. */
    public Disclosures(ProposeDisclosure propose, DiscloseRecord disclose, Records records) {
        this.propose = propose;
        this.disclose = disclose;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        List<Operation> either = List.of(Operation.PROPOSE_DISCLOSURE, Operation.DISCLOSE_RECORD);
        return List.of(Route.acting("POST", "/v1/disclosures", either, this::disclose));
    }

    private Answer disclose(Call call) throws IOException {
        int version = Versions.seen(call);
        Disclosure asked = Bodies.read(call, Disclosure.class);
        if (asked.incident() == null) {
            throw Problem.at("incident", "expected the id of an incident on record");
        }
        if (asked.proposal() != null && asked.why() != null) {
            throw Problem.at("why", "expected only where a disclosure is proposed");
        }
        RecordVersion seen = new RecordVersion(records.reference(call, asked.incident()), version);
        return asked.proposal() == null ? proposed(asked, seen, call) : handedOut(asked, seen, call);
    }

    private Answer proposed(Disclosure asked, RecordVersion seen, Call call) {
        return records.changed(propose.propose(call.who(), seen, asked.recipient(), asked.why()));
    }

    private Answer handedOut(Disclosure asked, RecordVersion seen, Call call) {
        return records.answer(disclose.disclose(call.who(), seen, asked.proposal(), asked.recipient()));
    }

    /**
     * A disclosure: with a reason it is proposed, and with the number of the proposal that was approved it is done.
     *
     * @param incident the id of the record
     * @param proposal the number of the proposal on it
     * @param recipient to whom
     * @param why in plain words
     */
    private record Disclosure(String incident, String proposal, String recipient, String why) {

        @Override
        public String toString() {
            return "Disclosure[masked]";
        }
    }
}
