package daybook.application.port.in;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How to read what a force exports. Its shape is the JSON of a mapping file; what is left out is {@code null} in it.
 *
 * @param columns for each detail, as in {@code ROLE}, the header of its column
 * @param ignored the headers of the columns that are there and are not read
 * @param words for each detail, what local words mean, as in {@code {"ROLE": {"Offender": "SUSPECT"}}}
 * @param days the forms of days and times, as in {@code dd/MM/yyyy HH:mm}, in the order in which they are tried
 * @param switchedOff the rules that are not checked, each with the reason
 */
public record ExportMapping(
        Map<String, String> columns,
        List<String> ignored,
        Map<String, Map<String, String>> words,
        List<String> days,
        Map<String, String> switchedOff) {

    /** What a local word means that says that there is none: no outcome yet, or a role that is none of ours. */
    public static final String NONE = "NONE";

    /** What a local word means that tells nothing. */
    public static final String NOT_KNOWN = "NOT_KNOWN";

    public ExportMapping {
        columns = kept(columns);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
        Map<String, Map<String, String>> copied = new LinkedHashMap<>();
        kept(words).forEach((detail, its) -> copied.put(detail, kept(its)));
        words = Collections.unmodifiableMap(copied);
        days = days == null ? List.of() : List.copyOf(days);
        switchedOff = kept(switchedOff);
    }

    /** In the order of the file, so that what is wrong is said in that order. */
    private static <V> Map<String, V> kept(Map<String, V> given) {
        Map<String, V> kept = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((name, value) -> kept.put(Objects.requireNonNull(name), Objects.requireNonNull(value)));
        }
        return Collections.unmodifiableMap(kept);
    }
}
