package daybook.application.port.out;

/**
 * One step of a record as it is kept. Opaque to the store.
 *
 * @param reference the record's reference in its force's series
 * @param version the version the step makes, from 1
 * @param body the step in the stored form
 */
public record StoredStep(String reference, int version, String body) {

    @Override
    public String toString() {
        return "StoredStep[masked]";
    }
}
