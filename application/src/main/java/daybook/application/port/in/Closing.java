package daybook.application.port.in;

import java.util.List;

/**
 * How one crime could close.
 *
 * @param outcomes the outcomes that the guidance leaves open, in the order of the framework
 * @param gravityMatrix whether the Child Gravity Matrix has a say
 */
public record Closing(List<String> outcomes, String gravityMatrix) {

    public Closing {
        outcomes = List.copyOf(outcomes);
    }
}
