package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.application.json.PlainJson;
import java.io.IOException;

/** Reads the small bodies by which something is asked for. */
public final class Bodies {

    private static final PlainJson JSON = new PlainJson();

    private Bodies() {}

    /**
     * Reads a body of that shape.
     *
     * @param shape a record of plain values; what the body leaves out is {@code null}
     * @throws Problem if there is more of it than is read
     * @throws daybook.application.port.in.RefusedReport if it is none
     * @throws IOException if it breaks off
     */
    public static <T> T read(Call call, Class<T> shape) throws IOException {
        byte[] body = call.body();
        if (body.length > PlainJson.LONGEST) {
            throw Problem.of(ProblemKind.TOO_LARGE, "At most 64 KiB is read here.");
        }
        return JSON.read(body, shape);
    }
}
