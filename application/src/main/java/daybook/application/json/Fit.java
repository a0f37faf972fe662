package daybook.application.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybook.domain.incident.Refusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a document fits a record of plain values, with every place where it does not. The library would stop at the first. */
final class Fit {

    private static final String FORM = "expected what its form has there, never null";

    private final JsonMapper mapper;
    private final Set<Refusal> faults = new LinkedHashSet<>();

    private Fit(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Every place at fault; names that the shape does not have are no part of a place. */
    static List<Refusal> faults(JsonMapper mapper, JsonNode document, Class<?> shape) {
        Fit fit = new Fit(mapper);
        fit.check("", document, shape);
        return List.copyOf(fit.faults);
    }

    private void check(String at, JsonNode node, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(at + "[" + i + "]", node.get(i), list.getActualTypeArguments()[0]);
            }
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class && node.isObject()) {
            node.properties()
                    .forEach(it -> check(below(at, it.getKey()), it.getValue(), map.getActualTypeArguments()[1]));
        } else if (type instanceof Class<?> shape && shape.isRecord() && node.isObject()) {
            checkProperties(at, node, shape.getRecordComponents());
        } else {
            value(node, type).ifPresent(expected -> add(at, expected));
        }
    }

    private void checkProperties(String at, JsonNode node, RecordComponent[] known) {
        for (RecordComponent component : known) {
            if (node.has(component.getName())) {
                check(below(at, component.getName()), node.get(component.getName()), component.getGenericType());
            }
        }
        List<String> names =
                Arrays.stream(known).map(RecordComponent::getName).sorted().toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                add(at, "expected only the properties " + String.join(", ", names));
            }
        });
    }

    /** What was expected where a value is none of its type. */
    private Optional<String> value(JsonNode node, Type type) {
        if (node.isNull()) {
            return Optional.of(FORM);
        }
        try {
            mapper.treeToValue(node, mapper.constructType(type));
            return Optional.empty();
        } catch (MismatchedInputException misfit) {
            return Optional.of(expected(misfit.getTargetType()));
        } catch (JsonProcessingException misfit) {
            return Optional.of(FORM);
        }
    }

    private static String expected(Class<?> type) {
        if (type == null || type.isRecord()) {
            return FORM;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "expected one of ", ""));
        }
        return "expected " + words(type.getSimpleName()) + ", never null";
    }

    private static String words(String type) {
        return switch (type) {
            case "String" -> "text";
            case "LocalDate" -> "a day, as 2026-05-09";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            default -> "a list";
        };
    }

    private static String below(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private void add(String at, String expected) {
        faults.add(new Refusal(at.isEmpty() ? PlainJson.WHOLE : at, expected));
    }
}
