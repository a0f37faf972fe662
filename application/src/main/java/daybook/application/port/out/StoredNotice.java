package daybook.application.port.out;

/**
 * What one record says of one child's part, as it is kept for that child's chronology.
 *
 * @param child the force's reference for the child
 * @param reference the record's reference
 * @param body the notice in the stored form
 */
public record StoredNotice(String child, String reference, String body) {

    @Override
    public String toString() {
        return "StoredNotice[masked]";
    }
}
