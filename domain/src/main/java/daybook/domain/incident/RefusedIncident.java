package daybook.domain.incident;

import java.util.List;

/** The facts of a report contradict one another, or name what is not there. All that is wrong is said at once. */
public final class RefusedIncident extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedIncident(List<Refusal> refusals) {
        super(refusals.isEmpty() ? "refused" : refusals.get(0).toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
