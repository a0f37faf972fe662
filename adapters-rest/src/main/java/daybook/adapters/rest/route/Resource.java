package daybook.adapters.rest.route;

import java.util.List;

/** Some routes that belong together. */
@FunctionalInterface
public interface Resource {

    /** The routes, in the order in which they are read. */
    List<Route> routes();
}
