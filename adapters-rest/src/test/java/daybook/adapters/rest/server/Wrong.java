package daybook.adapters.rest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Says things wrongly, from a seed. */
final class Wrong {

    /** Part of every text that is made up here. */
    static final String CANARY = "canary";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "canary",
            "canary' or '1'='1",
            "canary\"; drop table step; --",
            "<script>canary</script>",
            "../../../etc/canary",
            "${jndi:ldap://canary}",
            "{{canary}}",
            "canary\u0000",
            "canary\r\nX-Injected: 1",
            "canary\u202e\u2066",
            "\ud83d\ude00canary",
            "e\u0301canary".repeat(40),
            "canary".repeat(2_000),
            "0000-00-00",
            "2026-02-29",
            "9999-12-31",
            "-0001-01-01",
            "2026-05-11T09:30:00",
            "2026-05-11T25:00:00Z",
            "NaN",
            "-1",
            "99999999999999999999",
            "1e999",
            "null",
            "true",
            "%00canary",
            "%2e%2e%2f",
            ".P1",
            "x.0");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=canary",
            "application/json; charset=utf-7",
            "application/json;charset=\"utf-8\"",
            "APPLICATION/JSON",
            "application/x-ndjson",
            "canary");
    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Accept",
            "Accept-Encoding",
            "Daybook-Purpose",
            "Idempotency-Key",
            "traceparent",
            "Range",
            "Cookie",
            "X-HTTP-Method-Override");

    private final Random random;

    Wrong(Random random) {
        this.random = random;
    }

    String text() {
        return one(TEXTS);
    }

    /** What can stand in a header. */
    String visible() {
        String text = text().replaceAll("[^ -~]", "?");
        return text.isBlank() ? "?" : text;
    }

    String type() {
        return one(TYPES);
    }

    String header() {
        return one(HEADERS);
    }

    /** What is hardly JSON. */
    String bytes() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "[".repeat(50_000);
            case 2 -> "{\"a\":".repeat(5_000);
            case 3 -> "\ufeff{}";
            case 4 -> text();
            default -> "{} {}";
        };
    }

    /** The document with one thing wrong in it. */
    String document(String example) {
        if (example.isEmpty()) {
            return "{\"" + CANARY + "\":1}";
        }
        try {
            JsonNode document = JSON.readTree(example);
            List<JsonNode> inside = new ArrayList<>();
            collect(document, inside);
            JsonNode at = one(inside);
            if (at instanceof ObjectNode object) {
                spoil(object);
            } else if (at instanceof ArrayNode list) {
                list.add(value());
            }
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(4) == 0) {
            object.set(one(List.of(CANARY, "", "__proto__", "class", "id ")), value());
        } else if (random.nextInt(3) == 0) {
            object.remove(one(names));
        } else {
            object.set(one(names), value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> MAKE.nullNode();
            case 1 -> MAKE.numberNode(-1);
            case 2 -> MAKE.numberNode(Double.MAX_VALUE);
            case 3 -> MAKE.booleanNode(true);
            case 4 -> MAKE.arrayNode().add(text());
            case 5 -> MAKE.objectNode().put(CANARY, 1);
            case 6 -> MAKE.arrayNode();
            default -> MAKE.textNode(text());
        };
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) {
            into.add(node);
            node.forEach(it -> collect(it, into));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
