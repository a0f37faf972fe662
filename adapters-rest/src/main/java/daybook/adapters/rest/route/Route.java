package daybook.adapters.rest.route;

import daybook.application.access.Operation;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the interface: by which method and path it is asked, who may ask, and what is done.
 *
 * @param method the method, as in {@code POST}
 * @param path the path, with the places of ids in braces
 * @param admission who may ask
 * @param parameters what can be said in the query; anything else in it is refused
 * @param media what is read and written
 * @param handling what is done
 */
public record Route(
        String method, String path, Admission admission, List<String> parameters, Media media, Handling handling) {

    /** Copies the list. */
    public Route {
        parameters = List.copyOf(parameters);
    }

    /** Which of an application's operations are asked at a path, and by whom. */
    public sealed interface Admission {

        /** The scope that a token needs; empty if no token is asked for. */
        default Optional<String> scope() {
            return Optional.empty();
        }
    }

    /** Anybody may ask: it says nothing of any record. */
    public record Open() implements Admission {}

    /** Whoever has a token with that scope: nothing is looked up or kept. */
    public record SignedIn(String code) implements Admission {
        @Override
        public Optional<String> scope() {
            return Optional.of(Route.scope(code));
        }
    }

    /** An act on the register, with a purpose: the first operation names the scope, the others can follow from what is asked. */
    public record Acts(List<Operation> operations) implements Admission {

        /** Copies the list. */
        public Acts {
            operations = List.copyOf(operations);
        }

        @Override
        public Optional<String> scope() {
            return Optional.of(Route.scope(operations.get(0).code()));
        }
    }

    /** A route for anybody. */
    public static Route open(String method, String path, Handling handling) {
        return new Route(method, path, new Open(), List.of(), Media.JSON, handling);
    }

    /** A route for whoever has a token. */
    public static Route signedIn(String method, String path, String code, Handling handling) {
        return new Route(method, path, new SignedIn(code), List.of(), Media.JSON, handling);
    }

    /** A route to an act on the register. */
    public static Route acting(String method, String path, Operation operation, Handling handling) {
        return acting(method, path, List.of(operation), handling);
    }

    /** A route to one of several acts on the register: which, follows from what is asked. */
    public static Route acting(String method, String path, List<Operation> operations, Handling handling) {
        return new Route(method, path, new Acts(operations), List.of(), Media.JSON, handling);
    }

    /** The same, with these parameters in the query. */
    public Route asking(String... names) {
        return new Route(method, path, admission, List.of(names), media, handling);
    }

    /** The same, in these forms. */
    public Route in(Media forms) {
        return new Route(method, path, admission, parameters, forms, handling);
    }

    /** The scope under which an operation is granted to a client. */
    static String scope(String code) {
        return "daybook:" + code;
    }

    /** Method and path, which name no record. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
