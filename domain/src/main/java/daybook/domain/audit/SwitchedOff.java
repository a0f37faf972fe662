package daybook.domain.audit;

import java.util.Map;

/**
 * The rules that a force does not want checked.
 *
 * @param reasons for each, why; shown wherever the audit is
 */
public record SwitchedOff(Map<AuditRule, String> reasons) {

    public SwitchedOff {
        reasons = Map.copyOf(reasons);
        if (reasons.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a rule is switched off for a reason");
        }
    }

    public static SwitchedOff none() {
        return new SwitchedOff(Map.of());
    }

    public boolean has(AuditRule rule) {
        return reasons.containsKey(rule);
    }
}
