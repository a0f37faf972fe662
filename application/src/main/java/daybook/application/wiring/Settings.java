package daybook.application.wiring;

/**
 * What a deployment is told before it starts.
 *
 * @param storage the name of the storage to keep records in; not blank
 */
public record Settings(String storage) {

    public Settings {
        if (storage.isBlank()) {
            throw new IllegalArgumentException("the storage needs a name");
        }
    }
}
