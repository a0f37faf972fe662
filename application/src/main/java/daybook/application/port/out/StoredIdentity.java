package daybook.application.port.out;

import java.util.Set;

/**
 * Who a child is, as it is kept: sealed under the child's own key, and found by marks that only the deployment can make.
 *
 * @param child the force's reference for the child
 * @param sealed the identity, encrypted
 * @param marks keyed digests of what the child can be looked up by
 */
public record StoredIdentity(String child, String sealed, Set<String> marks) {

    public StoredIdentity {
        marks = Set.copyOf(marks);
    }

    @Override
    public String toString() {
        return "StoredIdentity[masked]";
    }
}
