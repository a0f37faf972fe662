package daybook.application.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties of one object of the wire format, in its order. */
final class Names {

    private final List<String> inOrder;
    private final String list;
    private final String object;
    private final Map<String, Integer> bits = new HashMap<>();

    private Names(List<String> inOrder) {
        this.inOrder = inOrder;
        this.list = String.join(", ", inOrder);
        this.object = "an object with " + list;
        inOrder.forEach(name -> bits.put(name, 1 << bits.size()));
    }

    static Names of(String... names) {
        return new Names(List.of(names));
    }

    /** One bit of its own for each name; 0 for a name that is not among them. */
    int bit(String name) {
        Integer bit = bits.get(name);
        return bit == null ? 0 : bit;
    }

    List<String> inOrder() {
        return inOrder;
    }

    /** An object of them, in words. */
    String object() {
        return object;
    }

    String expected() {
        return "expected only the properties " + list;
    }
}
