package daybook.adapters.rest.child;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Bodies;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.PathIds;
import daybook.application.json.ChildJson;
import daybook.application.port.in.EnterRefusal.Why;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Children as paths and bodies name them. */
public final class ChildIds {

    private static final String CHILDREN = "children";

    private final PathIds ids;

    /** Named by those ids. */
    public ChildIds(PathIds ids) {
        this.ids = ids;
    }

    /** The reference of the child in the path. */
    String inPath(Call call) {
        return ids.reference(PathIds.Kind.CHILD, call.who().force(), call.inPath("id"));
    }

    /** The references of the two children in the body, in their order. */
    List<String> inBody(Call call) throws IOException {
        List<String> given = Bodies.read(call, Pair.class).children();
        List<Optional<String>> references = given == null
                ? List.of()
                : given.stream()
                        .map(it -> ids.find(PathIds.Kind.CHILD, call.who().force(), it))
                        .toList();
        List<String> none = IntStream.range(0, references.size())
                .filter(at -> references.get(at).isEmpty())
                .mapToObj(at -> CHILDREN + "[" + at + "]")
                .toList();
        if (!none.isEmpty()) {
            throw Problem.of(
                            ProblemKind.INVALID,
                            RefusedReport.at(none, "expected the id of a child of your force")
                                    .refusals())
                    .beforeAnyAct(Why.NOTHING_THERE);
        }
        if (references.size() != 2 || references.get(0).equals(references.get(1))) {
            throw Problem.at(CHILDREN, "expected the ids of two children");
        }
        return references.stream().flatMap(Optional::stream).toList();
    }

    /** Writes children with their ids beside their references. */
    ChildJson naming(Call call) {
        return new ChildJson(
                it -> Optional.of(ids.of(PathIds.Kind.CHILD, call.who().force(), it)));
    }

    /** Two children by their ids. */
    private record Pair(List<String> children) {}
}
