package daybook.domain.audit.figures;

import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.Severity;
import daybook.domain.child.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something on a record that is judged otherwise from another standpoint.
 *
 * @param row where, and in which role
 * @param rule which check
 * @param under its severity from the first standpoint; empty where it finds nothing
 * @param instead its severity from the other
 */
public record Change(RecordedRow row, AuditRule rule, Optional<Severity> under, Optional<Severity> instead) {

    /** All that is judged otherwise on one incident. */
    public static List<Change> on(RecordedIncident incident, Standpoint one, Standpoint other) {
        Map<List<Object>, Finding> under = Standpoint.byWhatAndWhere(one.findingsOn(incident));
        Map<List<Object>, Finding> instead = Standpoint.byWhatAndWhere(other.findingsOn(incident));
        Set<List<Object>> all = new LinkedHashSet<>(under.keySet());
        all.addAll(instead.keySet());
        List<Change> changes = new ArrayList<>();
        for (List<Object> it : all) {
            Optional<Severity> before = Optional.ofNullable(under.get(it)).map(Finding::severity);
            Optional<Severity> after = Optional.ofNullable(instead.get(it)).map(Finding::severity);
            if (!before.equals(after)) {
                RecordedRow row = (before.isPresent() ? under : instead).get(it).row();
                changes.add(new Change(row, rule(it), before, after));
            }
        }
        changes.sort(Comparator.comparing((Change it) -> it.rule).thenComparing(it -> it.row.place()));
        return changes;
    }

    private static AuditRule rule(List<Object> key) {
        return (AuditRule) key.get(0);
    }

    /** What the person is recorded as; none if that is not told. */
    public Optional<Role> role() {
        return row.value(Detail.ROLE, Role.class);
    }
}
