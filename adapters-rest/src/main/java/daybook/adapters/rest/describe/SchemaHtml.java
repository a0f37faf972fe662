package daybook.adapters.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Shows what JSON may be, in a table of its properties. */
final class SchemaHtml {

    private final Document document;

    SchemaHtml(Document document) {
        this.document = document;
    }

    /** Every named schema, each with a heading that can be linked to. */
    Html all() {
        return new Html(document.parts("schemas")
                .map(it -> one(it.getKey(), it.getValue()).markup())
                .collect(Collectors.joining()));
    }

    private Html one(String name, JsonNode schema) {
        return Html.element(
                "article class=\"schema\" aria-labelledby=\"" + anchor(name) + "\"",
                Html.element("h3 id=\"" + anchor(name) + "\"", Html.text(name)),
                Html.prose(schema.path("description").asText()),
                schema.has("properties") ? properties(name, schema) : Html.element("p", type(schema)));
    }

    private Html properties(String name, JsonNode schema) {
        List<String> required = texts(schema.path("required"));
        String rows = schema.path("properties").properties().stream()
                .map(it -> row(it, required.contains(it.getKey())).markup())
                .collect(Collectors.joining());
        return table("Properties of " + name, List.of("Property", "Form", "Meaning"), new Html(rows));
    }

    /** A table with a name and headed columns, which can be scrolled by key where it is too wide. */
    static Html table(String name, List<String> columns, Html rows) {
        Html head = new Html(columns.stream()
                .map(it -> Html.element("th scope=\"col\"", Html.text(it)).markup())
                .collect(Collectors.joining()));
        return Html.element(
                "div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\""
                        + Html.text(name).markup() + "\"",
                Html.element(
                        "table",
                        Html.element("caption", Html.text(name)),
                        Html.element("thead", Html.element("tr", head)),
                        Html.element("tbody", rows)));
    }

    private Html row(Map.Entry<String, JsonNode> property, boolean required) {
        JsonNode schema = property.getValue();
        JsonNode meant = document.meant(schema);
        String description = schema.has("description")
                ? schema.get("description").asText()
                : meant.path("description").asText();
        return Html.element(
                "tr",
                Html.element(
                        "th scope=\"row\"",
                        Html.code(property.getKey()),
                        required ? Html.NOTHING : Html.element("span class=\"note\"", Html.text(" may be left out"))),
                Html.element("td", type(schema)),
                Html.element("td", Html.words(description)));
    }

    /** What a value may be, in words. */
    Html type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = Document.name(schema);
            return Html.link(anchor(name), Html.text(name));
        }
        if (schema.has("items")) {
            return Html.joined(Html.text("list" + bounds(schema, "Items") + " of "), type(schema.get("items")));
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return joined(schema.get(choice), choice.equals("allOf") ? " with " : " or ");
            }
        }
        return schema.has("properties") ? nested(schema) : plain(schema);
    }

    /** An object that has no name of its own is shown where it stands. */
    private Html nested(JsonNode schema) {
        return Html.element(
                "ul",
                schema.get("properties").properties().stream()
                        .map(it -> Html.element(
                                "li",
                                Html.code(it.getKey()),
                                Html.text(": "),
                                type(it.getValue()),
                                Html.words(
                                        said(it.getValue().path("description").asText()))))
                        .toArray(Html[]::new));
    }

    private static String said(String description) {
        return description.isEmpty() ? "" : ". " + description;
    }

    private Html joined(JsonNode choices, String between) {
        return new Html(StreamSupport.stream(choices.spliterator(), false)
                .map(it -> type(it).markup())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(between)));
    }

    private Html plain(JsonNode schema) {
        if (schema.has("const")) {
            return Html.code(schema.get("const").asText());
        }
        if (schema.has("enum")) {
            return new Html(StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(it -> Html.code(it.asText()).markup())
                    .collect(Collectors.joining(" ")));
        }
        List<String> said = new ArrayList<>(
                schema.path("type").isArray()
                        ? texts(schema.get("type"))
                        : List.of(schema.path("type").asText()));
        Html form = schema.has("format") ? Html.text(", " + schema.get("format").asText()) : Html.NOTHING;
        Html pattern = schema.has("pattern")
                ? Html.joined(Html.text(" "), Html.code(schema.get("pattern").asText()))
                : Html.NOTHING;
        return Html.joined(
                Html.text(String.join(" or ", said)), form, Html.text(length(schema)), pattern, range(schema));
    }

    private static Html range(JsonNode schema) {
        return schema.has("minimum") && schema.has("maximum")
                ? Html.text(", " + schema.get("minimum").asText() + " to "
                        + schema.get("maximum").asText())
                : Html.NOTHING;
    }

    private static String length(JsonNode schema) {
        String bounds = bounds(schema, "Length");
        return bounds.isEmpty() ? "" : bounds.substring(0, bounds.length() - 1) + " characters";
    }

    private static String bounds(JsonNode schema, String of) {
        String least = schema.path("min" + of).asText();
        String most = schema.path("max" + of).asText();
        if (least.isEmpty()) {
            return most.isEmpty() ? "" : ", at most " + most + ",";
        }
        return ", " + least + (most.isEmpty() ? " or more," : " to " + most + ",");
    }

    static String anchor(String name) {
        return "schema-" + name;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
