package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.incident.Refusal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mapping that can be used: every name in it is known. */
final class ReadMapping {

    private final Map<Detail, String> columns = new EnumMap<>(Detail.class);
    private final Map<Detail, ReadCell> cells = new EnumMap<>(Detail.class);
    private final Map<AuditRule, String> off = new EnumMap<>(AuditRule.class);
    private final Set<String> known;

    ReadMapping(ExportMapping mapping) {
        List<Refusal> refusals = CheckMapping.of(mapping);
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
        mapping.columns()
                .forEach((name, header) -> columns.put(CheckMapping.detail(name).orElseThrow(), header));
        mapping.switchedOff().forEach((id, why) -> off.put(AuditRule.under(id).orElseThrow(), why));
        ReadDay days = ReadDay.andIso(mapping.days());
        columns.keySet()
                .forEach(it -> cells.put(
                        it, new ReadCell(it, folded(mapping.words().getOrDefault(it.name(), Map.of())), days)));
        known = new HashSet<>(columns.values());
        known.addAll(mapping.ignored());
    }

    private static Map<String, String> folded(Map<String, String> words) {
        Map<String, String> folded = new HashMap<>();
        words.forEach((word, meaning) -> folded.put(Fold.of(word), meaning));
        return folded;
    }

    SwitchedOff switchedOff() {
        return new SwitchedOff(off);
    }

    Map<Detail, String> columns() {
        return columns;
    }

    /** Whether a column is read, or ignored on purpose. */
    boolean places(String header) {
        return known.contains(header);
    }

    ReadCell cell(Detail detail) {
        return cells.get(detail);
    }
}
