package daybook.adapters.rest.route;

import daybook.application.access.Acting;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a route is asked: by whom, about what and with what. Whatever serves it hides behind. */
public interface Call {

    /** Who acts and why; only where the route is one that acts. */
    Acting who();

    /** The part of the path in the place of that name. */
    String inPath(String name);

    /** A parameter of the query; empty if it is not given. */
    Optional<String> query(String name);

    /** A header; empty if it is not sent. */
    Optional<String> header(String name);

    /**
     * The whole body.
     *
     * @throws IOException if it breaks off
     */
    byte[] body() throws IOException;

    /** The body as it comes in. */
    InputStream stream();
}
