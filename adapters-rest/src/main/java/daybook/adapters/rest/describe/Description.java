package daybook.adapters.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Media;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What can be asked here and what is answered, for programs and for people. It is the same for everybody, so anybody may read it. */
public final class Description implements Resource {

    private static final String FOLDER = "/daybook/";
    private static final String UNCHANGED_UNTIL_ASKED = "no-cache";

    private final byte[] openApi = bytes("openapi.json");
    private final byte[] asyncApi = bytes("asyncapi.json");
    private final ReferencePage page = new ReferencePage(openApi(), text("reference.css"));

    /** The OpenAPI document. */
    public static JsonNode openApi() {
        try {
            return new ObjectMapper().readTree(bytes("openapi.json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.open("GET", "/v1/openapi.json", call -> json(openApi)),
                Route.open("GET", "/v1/asyncapi.json", call -> json(asyncApi)),
                Route.open("GET", "/docs", this::read).in(Media.writing("text/html")));
    }

    private static Answer json(byte[] document) {
        return Answer.json(out -> out.write(document)).with("Cache-Control", UNCHANGED_UNTIL_ASKED);
    }

    /** A page of its own making, styled by itself alone: nothing else is let in. */
    private Answer read(Call call) {
        return Answer.of(
                        "text/html; charset=utf-8", out -> out.write(page.html().getBytes(StandardCharsets.UTF_8)))
                .with("Cache-Control", UNCHANGED_UNTIL_ASKED)
                .with("Content-Security-Policy", page.contentSecurityPolicy());
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Description.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
