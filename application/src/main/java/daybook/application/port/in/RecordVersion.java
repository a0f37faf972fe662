package daybook.application.port.in;

/**
 * The record that a change is for, as whoever asks for the change has seen it.
 *
 * @param reference the record's reference
 * @param version the version they saw, from 1; a change that rests on an older one than the current is refused
 */
public record RecordVersion(String reference, int version) {

    public RecordVersion {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }

    @Override
    public String toString() {
        return "RecordVersion[" + version + "]";
    }
}
