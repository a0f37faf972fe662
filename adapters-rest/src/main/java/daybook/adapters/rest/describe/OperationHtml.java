package daybook.adapters.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Shows an operation: who may ask it, with what, and what is answered. */
final class OperationHtml {

    private final Document document;
    private final SchemaHtml schemas;

    OperationHtml(Document document) {
        this.document = document;
        this.schemas = new SchemaHtml(document);
    }

    Html one(Document.Operation operation) {
        JsonNode node = operation.node();
        String heading = operation.id();
        return Html.element(
                "article class=\"operation\" aria-labelledby=\"" + heading + "\"",
                Html.element(
                        "h3 id=\"" + heading + "\"",
                        Html.text(node.path("summary").asText())),
                Html.element(
                        "p class=\"call\"",
                        Html.element(
                                "span class=\"method " + operation.method().toLowerCase(Locale.ROOT) + "\"",
                                Html.text(operation.method())),
                        Html.code(operation.path())),
                Html.prose(node.path("description").asText()),
                scope(node),
                parameters(node),
                body(node),
                responses(node));
    }

    private Html scope(JsonNode node) {
        String scope = node.path("security").path(0).path("oauth2").path(0).asText();
        if (scope.isEmpty()) {
            return Html.element("p class=\"scope\"", Html.text("Anybody may ask; no token is needed."));
        }
        String who = document.root()
                .at("/components/securitySchemes/oauth2/flows/authorizationCode/scopes")
                .path(scope)
                .asText();
        return Html.element("p class=\"scope\"", Html.text("Scope "), Html.code(scope), Html.text(": " + who));
    }

    private Html parameters(JsonNode node) {
        String rows = StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(document::meant)
                .map(it -> parameter(it).markup())
                .collect(Collectors.joining());
        return Html.joined(
                Html.element("h4", Html.text("Parameters")),
                SchemaHtml.table("Parameters", List.of("Parameter", "Form", "Meaning"), new Html(rows)));
    }

    private Html parameter(JsonNode parameter) {
        return Html.element(
                "tr",
                Html.element(
                        "th scope=\"row\"",
                        Html.code(parameter.path("name").asText()),
                        Html.element(
                                "span class=\"note\"",
                                Html.text(" in " + parameter.path("in").asText()
                                        + (parameter.path("required").asBoolean() ? "" : ", may be left out")))),
                Html.element("td", schemas.type(parameter.path("schema"))),
                Html.element("td", Html.words(parameter.path("description").asText())));
    }

    private Html body(JsonNode node) {
        return node.has("requestBody")
                ? Html.joined(
                        Html.element("h4", Html.text("What is sent")),
                        content(node.get("requestBody").path("content")))
                : Html.NOTHING;
    }

    private Html content(JsonNode content) {
        return new Html(content.properties().stream()
                .map(it -> Html.joined(
                                Html.element(
                                        "p",
                                        Html.code(it.getKey()),
                                        Html.text(": "),
                                        schemas.type(it.getValue().path("schema"))),
                                examples(it.getValue()))
                        .markup())
                .collect(Collectors.joining()));
    }

    private static Html examples(JsonNode media) {
        if (media.has("example")) {
            return example("Example", media.get("example"));
        }
        return new Html(media.path("examples").properties().stream()
                .map(it -> example(
                                "Example: " + it.getValue().path("summary").asText(),
                                it.getValue().path("value"))
                        .markup())
                .collect(Collectors.joining()));
    }

    private static Html example(String name, JsonNode value) {
        return Html.element(
                "details",
                Html.element("summary", Html.text(name)),
                Html.element("pre tabindex=\"0\"", Html.code(Document.shown(value))));
    }

    private Html responses(JsonNode node) {
        String rows = node.path("responses").properties().stream()
                .filter(it -> !isProblem(it.getKey()))
                .map(it -> response(it, document.meant(it.getValue())).markup())
                .collect(Collectors.joining());
        return Html.joined(
                Html.element("h4", Html.text("What is answered")),
                SchemaHtml.table("Answers", List.of("Status", "Meaning", "Headers", "Body"), new Html(rows)),
                answered(node),
                problems(node));
    }

    /** Each is told of once, where all of them are. */
    private Html problems(JsonNode node) {
        String links = node.path("responses").properties().stream()
                .filter(it -> isProblem(it.getKey()))
                .map(it -> Html.link("problem-" + it.getKey(), Html.text(it.getKey() + " " + title(it.getValue())))
                        .markup())
                .collect(Collectors.joining(", "));
        return Html.element("p class=\"problems\"", Html.text("Or a problem: "), new Html(links + "."));
    }

    private String title(JsonNode response) {
        return document.meant(response)
                .at("/content/application~1problem+json/example/title")
                .asText();
    }

    private static boolean isProblem(String status) {
        return status.charAt(0) >= '4';
    }

    private Html response(Map.Entry<String, JsonNode> status, JsonNode response) {
        return Html.element(
                "tr",
                Html.element("th scope=\"row\"", Html.text(status.getKey())),
                Html.element("td", Html.words(response.path("description").asText())),
                Html.element("td", Html.text(names(response.path("headers")))),
                Html.element("td", forms(response.path("content"))));
    }

    private Html forms(JsonNode content) {
        return new Html(content.properties().stream()
                .map(it -> Html.joined(
                                Html.code(it.getKey()),
                                Html.text(" "),
                                schemas.type(it.getValue().path("schema")))
                        .markup())
                .collect(Collectors.joining("<br>")));
    }

    private Html answered(JsonNode node) {
        return new Html(node.path("responses").properties().stream()
                .filter(it -> it.getKey().startsWith("2"))
                .flatMap(it -> document.meant(it.getValue()).path("content").properties().stream())
                .map(it -> examples(it.getValue()).markup())
                .collect(Collectors.joining()));
    }

    private static String names(JsonNode headers) {
        return headers.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
