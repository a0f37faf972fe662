package daybook.application.port.in;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that was erased, and what it leaves for somebody to decide.
 *
 * @param on the day in London
 * @param childrenLeft the children in it whom no other record of the force names: who they are is erased by {@link EraseChild}
 * @param toldNationally whether the national database took over what the record had to tell, and has to be asked to remove it
 */
public record Erasure(LocalDate on, List<String> childrenLeft, boolean toldNationally) {

    public Erasure {
        childrenLeft = List.copyOf(childrenLeft);
    }

    @Override
    public String toString() {
        return "Erasure[" + on + "]";
    }
}
