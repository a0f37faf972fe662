package daybook.application.port.in;

import daybook.domain.history.Chronology;
import java.util.List;

/**
 * What the records say of one child.
 *
 * @param references every reference that a person confirmed to be the child's, in their order
 * @param chronology the notices and what they amount to; a person decides
 */
public record ChildReview(List<String> references, Chronology chronology) {

    public ChildReview {
        references = List.copyOf(references);
    }

    @Override
    public String toString() {
        return "ChildReview[masked]";
    }
}
