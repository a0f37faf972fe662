package daybook.adapters.rest.route;

import java.io.IOException;

/** What a route does. */
@FunctionalInterface
public interface Handling {

    /**
     * Does it.
     *
     * @throws IOException if the request breaks off
     */
    Answer on(Call call) throws IOException;
}
