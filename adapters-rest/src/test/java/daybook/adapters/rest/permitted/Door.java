package daybook.adapters.rest.permitted;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.application.access.Operation;
import java.util.function.BiFunction;

/**
 * How an operation is asked for over HTTP.
 *
 * @param operation the operation
 * @param namesSomething whether it names a record, a child or a proposal of the force, which another force has not
 * @param prepare makes ready what it takes, on a record in the state that is walked
 * @param attempt asks for it
 */
record Door(
        Operation operation,
        boolean namesSomething,
        BiFunction<Premises, Site, Site> prepare,
        BiFunction<Client, Site, Reply> attempt) {

    /** One that names something. */
    static Door naming(Operation operation, BiFunction<Client, Site, Reply> attempt) {
        return new Door(operation, true, (premises, site) -> site, attempt);
    }

    /** One that names nothing. */
    static Door open(Operation operation, BiFunction<Client, Site, Reply> attempt) {
        return new Door(operation, false, (premises, site) -> site, attempt);
    }

    /** The same, once that was done before. */
    Door after(BiFunction<Premises, Site, Site> before) {
        return new Door(operation, namesSomething, before, attempt);
    }
}
