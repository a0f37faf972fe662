package daybook.adapters.rest;

import daybook.adapters.rest.describe.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a server, and takes no answer that is not as described.
 *
 * @param address where it is
 * @param headers what is sent with every request
 * @param described whether answers have to be as described
 */
public record Client(String address, Map<String, String> headers, boolean described) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Whoever asks there. */
    public static Client at(String address) {
        return new Client(address, Map.of(), true);
    }

    /** Whoever asks a server with routes that are broken on purpose: any answer is taken. */
    static Client atSabotage(String address) {
        return new Client(address, Map.of(), false);
    }

    /** The same, with a header more. */
    public Client with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Client(address, more, described);
    }

    /** Gets. */
    public Reply get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), "");
    }

    /** Posts JSON. */
    public Reply post(String path, String json) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(json), "application/json");
    }

    /** Puts JSON. */
    public Reply put(String path, String json) {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(json), "application/json");
    }

    /** Sends whatever is to be sent. */
    public Reply send(String method, String path, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return asDescribed(
                    method,
                    path,
                    new Reply(
                            answer.statusCode(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Reply asDescribed(String method, String path, Reply reply) {
        List<String> breaches = described ? Contract.PUBLISHED.breaches(method, path, reply) : List.of();
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    method + " is not answered as described: " + String.join("\n", breaches) + "\n" + reply.body());
        }
        return reply;
    }
}
