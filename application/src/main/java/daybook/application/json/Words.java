package daybook.application.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that one property takes, each standing for a value. Looked up by name, as written. */
final class Words<E extends Enum<E>> {

    private final Map<String, E> byName = new HashMap<>();
    private final List<String> names;
    private final String expected;

    private Words(List<E> values) {
        values.forEach(value -> byName.put(value.name(), value));
        names = values.stream().map(Enum::name).toList();
        expected = "expected one of " + String.join(", ", names);
    }

    static <E extends Enum<E>> Words<E> of(E[] values) {
        return new Words<>(List.of(values));
    }

    static <E extends Enum<E>> Words<E> allBut(E without, E[] values) {
        return new Words<>(Stream.of(values).filter(value -> value != without).toList());
    }

    /** The value for a word, or {@code null}. */
    E find(String word) {
        return byName.get(word);
    }

    List<String> names() {
        return names;
    }

    String expected() {
        return expected;
    }
}
