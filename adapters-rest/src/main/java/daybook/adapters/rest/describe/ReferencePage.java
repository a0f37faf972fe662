package daybook.adapters.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An OpenAPI document as one page to read: no script, nothing loaded, every part under a heading that can be linked to. */
final class ReferencePage {

    private final Document document;
    private final String style;
    private final String html;

    /** Shows a document in a style. */
    ReferencePage(JsonNode openApi, String style) {
        this.document = new Document(openApi);
        this.style = style;
        this.html = "<!doctype html>\n" + page().markup();
    }

    /** The page. */
    String html() {
        return html;
    }

    /** What a browser may do with it: apply this one style. */
    String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private Html page() {
        String title = document.root().at("/info/title").asText() + " over HTTP";
        return Html.element(
                "html lang=\"en-GB\"",
                Html.element(
                        "head",
                        new Html("<meta charset=\"utf-8\">\n"
                                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"),
                        Html.element("title", Html.text(title)),
                        new Html("<style>" + style + "</style>\n")),
                Html.element(
                        "body",
                        new Html("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n"),
                        header(title),
                        Html.element("div class=\"columns\"", contents(), content())));
    }

    private Html header(String title) {
        return Html.element(
                "header",
                Html.element("h1", Html.text(title)),
                Html.element("p", Html.text(document.root().at("/info/summary").asText())),
                new Html("<p>Version " + document.root().at("/info/version").asText()
                        + " · <a href=\"/v1/openapi.json\">OpenAPI</a>"
                        + " · <a href=\"/v1/asyncapi.json\">AsyncAPI of the events</a></p>\n"));
    }

    private Html contents() {
        return Html.element(
                "nav aria-label=\"Contents\"",
                Html.element(
                        "ul",
                        entry("about", "About"),
                        entry("scopes", "Who may ask what"),
                        eachTag(this::tagEntry),
                        entry("problems", "Problems"),
                        entry("schemas", "Schemas")));
    }

    private Html tagEntry(String tag) {
        Html operations = new Html(operations(tag).stream()
                .map(it -> entry(it.id(), it.node().path("summary").asText()).markup())
                .collect(Collectors.joining()));
        return Html.element("li", Html.link(anchor(tag), Html.text(tag)), Html.element("ul", operations));
    }

    private Html content() {
        return Html.element(
                "main id=\"content\" tabindex=\"-1\"",
                section(
                        "about",
                        "About",
                        Html.prose(document.root().at("/info/description").asText())),
                section("scopes", "Who may ask what", scopes()),
                eachTag(this::tagSection),
                section("problems", "Problems", problems()),
                section("schemas", "Schemas", new SchemaHtml(document).all()));
    }

    private Html tagSection(String tag) {
        OperationHtml shown = new OperationHtml(document);
        Html operations = new Html(
                operations(tag).stream().map(it -> shown.one(it).markup()).collect(Collectors.joining()));
        return section(anchor(tag), tag, Html.joined(Html.prose(description(tag)), operations));
    }

    private Html scopes() {
        JsonNode scheme = document.root().at("/components/securitySchemes/oauth2");
        String rows = scheme.at("/flows/authorizationCode/scopes").properties().stream()
                .map(it -> row(Html.code(it.getKey()), Html.text(it.getValue().asText()))
                        .markup())
                .collect(Collectors.joining());
        return Html.joined(
                Html.prose(scheme.path("description").asText()),
                SchemaHtml.table("Scopes", List.of("Scope", "For"), new Html(rows)));
    }

    private Html problems() {
        String rows = document.parts("responses")
                .map(it -> it.getValue())
                .filter(it -> it.path("content").has("application/problem+json"))
                .map(it -> problem(it, it.at("/content/application~1problem+json/example"))
                        .markup())
                .collect(Collectors.joining());
        return SchemaHtml.table("Problems", List.of("Type", "Status", "Meaning"), new Html(rows));
    }

    private static Html problem(JsonNode response, JsonNode example) {
        String status = example.path("status").asText();
        return row(
                Html.code(example.path("type").asText()),
                new Html("<span id=\"problem-" + status + "\">" + status + "</span>"),
                Html.words(response.path("description").asText()));
    }

    private static Html row(Html head, Html... cells) {
        Html others = new Html(
                Arrays.stream(cells).map(it -> Html.element("td", it).markup()).collect(Collectors.joining()));
        return Html.element("tr", Html.element("th scope=\"row\"", head), others);
    }

    private static Html section(String anchor, String heading, Html content) {
        return Html.element(
                "section aria-labelledby=\"" + anchor + "\"",
                Html.element("h2 id=\"" + anchor + "\"", Html.text(heading)),
                content);
    }

    private static Html entry(String anchor, String words) {
        return Html.element("li", Html.link(anchor, Html.text(words)));
    }

    private Html eachTag(Function<String, Html> shown) {
        return new Html(document.root().path("tags").findValuesAsText("name").stream()
                .filter(it -> !operations(it).isEmpty())
                .map(it -> shown.apply(it).markup())
                .collect(Collectors.joining()));
    }

    private List<Document.Operation> operations(String tag) {
        return document.operations().stream().filter(it -> it.tag().equals(tag)).toList();
    }

    private String description(String tag) {
        for (JsonNode each : document.root().path("tags")) {
            if (each.path("name").asText().equals(tag)) {
                return each.path("description").asText();
            }
        }
        return "";
    }

    private static String anchor(String tag) {
        return "tag-" + tag.replace(' ', '-');
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
