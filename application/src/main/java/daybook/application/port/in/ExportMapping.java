package daybook.application.port.in;

import java.util.List;
import java.util.Map;

/**
 * How to read what a force exports. Its shape is the JSON of a mapping file; what is left out is {@code null} in it.
 *
 * @param columns for each detail, as in {@code ROLE}, the header of its column
 * @param words for each detail, what local words mean, as in {@code {"ROLE": {"Offender": "SUSPECT"}}}
 * @param days the forms of days and times, as in {@code dd/MM/yyyy HH:mm}, in the order in which they are tried
 * @param switchedOff the rules that are not checked, each with the reason
 */
public record ExportMapping(
        Map<String, String> columns,
        Map<String, Map<String, String>> words,
        List<String> days,
        Map<String, String> switchedOff) {

    public ExportMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        words = words == null ? Map.of() : Map.copyOf(words);
        days = days == null ? List.of() : List.copyOf(days);
        switchedOff = switchedOff == null ? Map.of() : Map.copyOf(switchedOff);
    }
}
