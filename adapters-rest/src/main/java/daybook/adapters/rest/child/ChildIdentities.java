package daybook.adapters.rest.child;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.adapters.rest.route.Versions;
import daybook.application.access.Operation;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RegisterChildIdentity;
import java.io.IOException;
import java.util.List;

/** Who a child is: registered, and erased again. It comes in here and is never shown. */
public final class ChildIdentities implements Resource {

    private final RegisterChildIdentity register;
    private final EraseChild erase;
    private final ChildIds ids;
    private final IdentityJson identities = new IdentityJson();

    /** Over these ports. */
    public ChildIdentities(RegisterChildIdentity register, EraseChild erase, ChildIds ids) {
        this.register = register;
        this.erase = erase;
        this.ids = ids;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("POST", "/v1/children/{id}/identity", Operation.REGISTER_CHILD_IDENTITY, this::register),
                Route.acting("POST", "/v1/children/{id}/erasure", Operation.ERASE_CHILD, this::erase));
    }

    private Answer register(Call call) throws IOException {
        String child = ids.inPath(call);
        int seen = Versions.seenOrNone(call);
        byte[] body = call.body();
        if (body.length > IdentityJson.LONGEST) {
            throw Problem.of(ProblemKind.TOO_LARGE, "At most 16 KiB is read here.");
        }
        IdentityReport identity = identities.read(body);
        return Answer.done().version(register.register(call.who(), child, seen, identity));
    }

    private Answer erase(Call call) throws IOException {
        String child = ids.inPath(call);
        Bodies.read(call, Nothing.class);
        return Proposed.answer(erase.erase(call.who(), child));
    }

    /** An empty object: there is nothing to say beside what is asked for. */
    private record Nothing() {}
}
