package daybook.adapters.rest.record;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.CloseCrime;
import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.ReopenCrime;
import java.io.IOException;
import java.util.List;

/** How crimes end, and that an end is taken back. */
public final class CrimeOutcomes implements Resource {

    private final CloseCrime close;
    private final ReopenCrime reopen;
    private final Records records;

    /** Over these ports. */
    public CrimeOutcomes(CloseCrime close, ReopenCrime reopen, Records records) {
        this.close = close;
        this.reopen = reopen;
        this.records = records;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("PUT", Records.CRIME + "/outcome", Operation.CLOSE_CRIME, this::close),
                Route.acting("POST", Records.CRIME + "/reopening", Operation.REOPEN_CRIME, this::reopen));
    }

    private Answer close(Call call) throws IOException {
        Records.SeenCrime crime = records.seenCrime(call);
        ProposedClosure closure = Bodies.read(call, ProposedClosure.class);
        return records.changed(close.close(call.who(), crime.on(), crime.number(), closure));
    }

    private Answer reopen(Call call) throws IOException {
        Records.SeenCrime crime = records.seenCrime(call);
        Reopening reopening = Bodies.read(call, Reopening.class);
        return records.changed(reopen.reopen(call.who(), crime.on(), crime.number(), reopening.why()));
    }

    /** Why a crime is opened again. */
    private record Reopening(String why) {

        @Override
        public String toString() {
            return "Reopening[masked]";
        }
    }
}
