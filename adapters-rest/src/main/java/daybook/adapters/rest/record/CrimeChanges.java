package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.CancelCrime;
import daybook.application.port.in.DepartFromDecision;
import daybook.application.port.in.Departure;
import daybook.application.port.in.ProposedCancellation;
import java.io.IOException;
import java.util.List;

/** That crimes are cancelled, or recorded otherwise than proposed: some of it only once a second person approves. */
public final class CrimeChanges implements Resource {

    private final CancelCrime cancel;
    private final DepartFromDecision depart;
    private final Records records;

    /** Over these ports. */
    public CrimeChanges(CancelCrime cancel, DepartFromDecision depart, Records records) {
        this.cancel = cancel;
        this.depart = depart;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        List<Operation> departures = List.of(Operation.DEPART_FROM_DECISION, Operation.MAKE_SUSPECT);
        return List.of(
                Route.acting("POST", Records.CRIME + "/cancellation", Operation.CANCEL_CRIME, this::cancel),
                Route.acting("POST", Records.CRIME + "/departure", departures, this::depart));
    }

    private Answer cancel(Call call) throws IOException {
        Records.SeenCrime crime = records.seenCrime(call);
        ProposedCancellation cancellation = Bodies.read(call, ProposedCancellation.class);
        return records.changed(cancel.cancel(call.who(), crime.on(), crime.number(), cancellation));
    }

    private Answer depart(Call call) throws IOException {
        Records.SeenCrime crime = records.seenCrime(call);
        Departure departure = Bodies.read(call, Departure.class);
        return records.changed(depart.depart(call.who(), crime.on(), crime.number(), departure));
    }
}
