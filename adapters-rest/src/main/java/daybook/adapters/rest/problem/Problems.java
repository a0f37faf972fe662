package daybook.adapters.rest.problem;

import daybook.application.access.NotPermitted;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.StoreUnavailable;

/** Which problem it is when the application declines, for every route. */
public final class Problems {

    private static final String SOON = "5";

    private Problems() {}

    /** The problem that a failure is for whoever asked; what is not understood is unexpected, and says nothing of itself. */
    public static Problem of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof RefusedReport refused) {
            return Problem.of(refused.isByRule() ? ProblemKind.REFUSED : ProblemKind.INVALID, refused.refusals());
        }
        if (failure instanceof NotPermitted) {
            return Problem.of(ProblemKind.NOT_PERMITTED, failure.getMessage());
        }
        if (failure instanceof Conflict conflict) {
            return Problem.of(kind(conflict), conflict.getMessage());
        }
        if (failure instanceof ChangedMeanwhile || failure instanceof AlreadyThere) {
            return Problem.of(ProblemKind.CONFLICT, failure.getMessage());
        }
        if (failure instanceof StoreUnavailable unavailable) {
            return unavailable(unavailable);
        }
        return Problem.of(ProblemKind.UNEXPECTED, "It is in the log under the correlation id.");
    }

    /** What lasts is said as it is, for somebody has to set it right, and nobody is told to come back soon. */
    private static Problem unavailable(StoreUnavailable failure) {
        return failure.isLasting()
                ? Problem.of(ProblemKind.UNAVAILABLE, failure.getMessage())
                : Problem.of(ProblemKind.UNAVAILABLE, "The register cannot be used now.")
                        .with("Retry-After", SOON);
    }

    private static ProblemKind kind(Conflict conflict) {
        return switch (conflict.with()) {
            case WHAT_IS_ON_RECORD -> ProblemKind.CONFLICT;
            case A_LATER_VERSION -> ProblemKind.CHANGED;
            case NOTHING -> ProblemKind.NOT_FOUND;
            case AN_ERASURE -> ProblemKind.GONE;
        };
    }
}
