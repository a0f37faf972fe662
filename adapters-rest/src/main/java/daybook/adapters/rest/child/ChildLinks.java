package daybook.adapters.rest.child;

import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.SplitChildren;
import java.io.IOException;
import java.util.List;

/** Two references that are one child's, or are not after all. */
public final class ChildLinks implements Resource {

    private final MergeChildren merge;
    private final SplitChildren split;
    private final ChildIds ids;

    /** Over these ports. */
    public ChildLinks(MergeChildren merge, SplitChildren split, ChildIds ids) {
        this.merge = merge;
        this.split = split;
        this.ids = ids;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("POST", "/v1/children/merges", Operation.MERGE_CHILDREN, this::merge),
                Route.acting("POST", "/v1/children/splits", Operation.SPLIT_CHILDREN, this::split));
    }

    private Answer merge(Call call) throws IOException {
        List<String> both = ids.inBody(call);
        return Proposed.answer(merge.merge(call.who(), both.get(0), both.get(1)));
    }

    private Answer split(Call call) throws IOException {
        List<String> both = ids.inBody(call);
        split.split(call.who(), both.get(0), both.get(1));
        return Answer.done();
    }
}
