package daybook.adapters.rest.server;

import daybook.adapters.rest.access.Caller;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Route;
import daybook.application.port.in.EnterRefusal;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * Enters what a known person attempted and was refused before any act began: the one place at which every route leaves that. An
 * act enters its own refusals.
 */
final class Attempts {

    private final EnterRefusal enter;

    Attempts(EnterRefusal enter) {
        this.enter = enter;
    }

    /**
     * Has something answered for somebody.
     *
     * @param caller who asks
     * @param header the headers of the request, by their names
     */
    Answer entered(Route.Admission admission, Caller caller, UnaryOperator<String> header, Asked asked)
            throws IOException {
        try {
            return asked.answer();
        } catch (Problem refused) {
            if (refused.before().isPresent() && admission instanceof Route.Acts acts) {
                enter.enter(
                        Doorkeeper.attempting(caller, header),
                        acts.operations().get(0),
                        refused.before().get());
            }
            throw refused;
        }
    }

    /** What is answered. */
    @FunctionalInterface
    interface Asked {

        /** Answers it. */
        Answer answer() throws IOException;
    }
}
