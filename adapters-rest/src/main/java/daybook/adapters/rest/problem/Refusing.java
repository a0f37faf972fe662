package daybook.adapters.rest.problem;

import daybook.application.port.in.RefusedReport;
import java.util.function.Supplier;

/** Tells a body that is none from one that can be read and that a rule refuses. Source: RFC 9110 section 15.5.21. */
public final class Refusing {

    private Refusing() {}

    /**
     * Asks for what a rule may refuse. Bodies are read before.
     *
     * @throws Problem if a rule refuses it, with all that is missing
     */
    public static <T> T byRule(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RefusedReport refused) {
            throw Problem.of(ProblemKind.REFUSED, refused.refusals());
        }
    }
}
