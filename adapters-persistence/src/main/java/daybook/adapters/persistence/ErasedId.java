package daybook.adapters.persistence;

import java.nio.charset.StandardCharsets;

/** By what an erased record is known. */
final class ErasedId {

    private ErasedId() {}

    /** What a record was called, for whoever asks for it by that name: a digest. */
    static String called(String force, String reference) {
        return Sha256.hex(String.join("\n", "erased", force, reference).getBytes(StandardCharsets.UTF_8));
    }

    /** The id that a record was given; of one from before there were any, what it is called. */
    static String of(String force, String reference, String given) {
        return given.isEmpty() ? called(force, reference) : given;
    }
}
