package daybook.application.port.in;

import java.util.List;

/**
 * An export to make up.
 *
 * @param rows how many rows, from 1
 * @param seed the same seed makes the same export
 * @param errors ids of the rules that have something to find, as {@code A-101}; {@code all} is all that can stand in an
 *     export, {@code none} none
 * @param scattered whether rows of one incident stand far apart, and not one after another
 */
public record SyntheticExport(long rows, long seed, List<String> errors, boolean scattered) {

    /** All that can stand in an export. */
    public static final String ALL = "all";

    /** Nothing is to be found. */
    public static final String NONE = "none";

    public SyntheticExport {
        errors = List.copyOf(errors);
    }
}
