package daybook.application.port.out;

import java.util.List;

/**
 * What an erased record leaves elsewhere.
 *
 * @param children the references of the children in it whom no other record of the force names, in their order
 * @param toldNationally whether the national database took over what the record had to tell
 */
public record Remains(List<String> children, boolean toldNationally) {

    public Remains {
        children = List.copyOf(children);
    }

    @Override
    public String toString() {
        return "Remains[masked]";
    }
}
