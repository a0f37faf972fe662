package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What goes wrong before any route is said as every other problem. */
final class InTheSameForm extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback)
            throws IOException {
        Problem problem = Unrouted.problem(code);
        Correlation correlation =
                Correlation.of(Optional.ofNullable(request.getHeaders().get(Correlation.HEADER)));
        response.setStatus(problem.kind().status());
        Journal.unrouted(problem.kind().status(), correlation);
        if (!request.getConnectionMetaData().isPersistent()) {
            // Whoever sends their next request on it must know.
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.TYPE);
        Sending.ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put(Correlation.HEADER, correlation.header());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ProblemJson.write(problem, correlation, whole);
        Content.Sink.write(response, true, whole.toString(StandardCharsets.UTF_8), callback);
    }
}
