package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A mapping that can be used: every name in it is known. */
final class ReadMapping {

    private final Map<Detail, String> columns = new EnumMap<>(Detail.class);
    private final Map<Detail, ReadCell> cells = new EnumMap<>(Detail.class);
    private final Map<AuditRule, String> off = new EnumMap<>(AuditRule.class);
    private final List<Refusal> refusals = new ArrayList<>();

    ReadMapping(ExportMapping mapping) {
        mapping.columns()
                .forEach((name, header) ->
                        column("columns." + name, name).ifPresent(detail -> columns.put(detail, header)));
        mapping.words().keySet().forEach(name -> column("words." + name, name));
        mapping.switchedOff().forEach(this::switchOff);
        for (Detail needed : List.of(Detail.INCIDENT, Detail.CRIME)) {
            if (!columns.containsKey(needed)) {
                refusals.add(new Refusal("columns." + needed, "expected the column that tells it"));
            }
        }
        ReadDay days = new ReadDay(mapping.days(), refusals);
        columns.keySet()
                .forEach(it -> cells.put(
                        it, new ReadCell(it, folded(mapping.words().getOrDefault(it.name(), Map.of())), days)));
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
    }

    private Optional<Detail> column(String place, String name) {
        Optional<Detail> detail = Arrays.stream(Detail.values())
                .filter(Detail::isColumn)
                .filter(it -> it.name().equals(name))
                .findFirst();
        if (detail.isEmpty()) {
            refusals.add(new Refusal(place, "expected a detail that an export may have, as ROLE"));
        }
        return detail;
    }

    private void switchOff(String id, String reason) {
        Optional<AuditRule> rule = AuditRule.under(id);
        if (rule.isEmpty() || reason.isBlank()) {
            refusals.add(new Refusal("switchedOff." + id, "expected the id of a rule, as A-401, with a reason"));
        } else {
            off.put(rule.get(), reason);
        }
    }

    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> folded(Map<String, String> words) {
        Map<String, String> folded = new HashMap<>();
        words.forEach((word, meaning) -> folded.put(fold(word), meaning));
        return folded;
    }

    SwitchedOff switchedOff() {
        return new SwitchedOff(off);
    }

    Map<Detail, String> columns() {
        return columns;
    }

    ReadCell cell(Detail detail) {
        return cells.get(detail);
    }
}
