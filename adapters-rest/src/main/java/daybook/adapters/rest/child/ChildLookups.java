package daybook.adapters.rest.child;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.Expected;
import daybook.domain.child.ChildReference;
import java.io.IOException;
import java.util.List;

/**
 * Gives the id by which paths name a child, for the force's reference. Nothing is looked up: a reference that nobody ever
 * recorded has an id too, so the answer says nothing of any child and is no act.
 */
public final class ChildLookups implements Resource {

    private final ChildIds ids;

    /** With those ids. */
    public ChildLookups(ChildIds ids) {
        this.ids = ids;
    }

    /** Asked with the scope of whoever may then look at a child: nobody else needs the id. */
    @Override
    public List<Route> routes() {
        return List.of(Route.signedIn("POST", "/v1/children/lookups", Operation.REVIEW_CHILD.code(), this::lookUp));
    }

    private Answer lookUp(Call call) throws IOException {
        String child = Bodies.read(call, Named.class).child();
        if (child == null || !child.matches(ChildReference.PATTERN)) {
            throw Problem.at("child", Expected.CHILD);
        }
        return Answer.json(ids.naming(call).line(child));
    }

    /** A child by the force's reference. */
    private record Named(String child) {}
}
