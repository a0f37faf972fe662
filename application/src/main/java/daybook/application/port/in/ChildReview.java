package daybook.application.port.in;

import daybook.domain.history.Chronology;
import java.util.List;

/**
 * What the records say of one child.
 *
 * @param references every reference that a person confirmed to be the child's, in their order
 * @param chronology the notices and what they amount to; a person decides
 * @param identities at which version it is who the child is, for each of these references under which somebody said it or erased it
 */
public record ChildReview(List<String> references, Chronology chronology, List<IdentityVersion> identities) {

    public ChildReview {
        references = List.copyOf(references);
        identities = List.copyOf(identities);
    }

    /**
     * What {@link RegisterChildIdentity} rests on.
     *
     * @param child the reference
     * @param version how often it was said or erased who the child is, from 1
     */
    public record IdentityVersion(String child, int version) {

        @Override
        public String toString() {
            return "IdentityVersion[" + version + "]";
        }
    }

    @Override
    public String toString() {
        return "ChildReview[masked]";
    }
}
