package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferencePageTest {

    private static TestServer server;
    private static Reply page;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start();
        page = server.anybody().get("/docs");
        Files.writeString(Path.of("target/docs.html"), page.body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_shows_every_operation_problem_and_schema() {
        Document document = new Document(Description.openApi());

        document.operations().forEach(it -> {
            assertTrue(page.body().contains("id=\"" + it.id() + "\""), it.id());
            assertTrue(page.body().contains("<code>" + it.path() + "</code>"), it.path());
        });
        document.parts("schemas").forEach(it -> assertTrue(ids().contains("schema-" + it.getKey()), it.getKey()));
        document.root()
                .at("/components/schemas/Problem/properties/type/enum")
                .forEach(it -> assertTrue(page.body().contains(it.asText()), it.asText()));
    }

    @Test
    void it_runs_nothing_and_loads_nothing() {
        assertFalse(Pattern.compile("(?i)<(script|link|img|iframe|object|embed|form)\\b|\\son\\w+=|url\\(|@import")
                .matcher(page.body())
                .find());
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'sha256-"));
        assertFalse(page.header("Content-Security-Policy").contains("unsafe"));
    }

    @Test
    void its_policy_is_for_it_alone() {
        assertEquals(
                "default-src 'none'; frame-ancestors 'none'",
                server.anybody().get("/v1/openapi.json").header("Content-Security-Policy"));
    }

    @Test
    void every_link_within_it_leads_somewhere_and_every_anchor_is_there_once() {
        List<String> ids = ids();

        assertEquals(ids.size(), ids.stream().distinct().count());
        found("href=\"#([^\"]+)\"").forEach(it -> assertTrue(ids.contains(it), it));
    }

    @Test
    void its_headings_leave_out_no_level() {
        int before = 0;
        for (String level : found("<h([1-6])").toList()) {
            int now = Integer.parseInt(level);
            assertTrue(now <= before + 1, "h" + before + " is followed by h" + now);
            before = now;
        }
        assertEquals(1, found("<h(1)").count());
    }

    @Test
    void it_is_not_sent_to_whoever_has_it() {
        Reply again =
                server.anybody().with("If-None-Match", page.header("ETag")).get("/docs");

        assertEquals(304, again.status());
    }

    @Test
    void text_of_the_document_is_never_markup() {
        assertEquals("&lt;b&gt; &amp; &quot;", Html.text("<b> & \"").markup());
        assertEquals("<p><code>a</code> &lt;i&gt;</p>\n", Html.prose("`a` <i>").markup());
    }

    private static List<String> ids() {
        return found(" id=\"([^\"]+)\"").toList();
    }

    private static Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(page.body()).results().map(it -> it.group(1));
    }
}
