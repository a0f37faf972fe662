package daybook.application.port.out;

/**
 * Who a child is, as it is kept: sealed under the child's own key.
 *
 * @param child the force's reference for the child
 * @param sealed the identity, encrypted
 */
public record StoredIdentity(String child, String sealed) {

    @Override
    public String toString() {
        return "StoredIdentity[masked]";
    }
}
