package daybook.application.port.in;

import daybook.domain.audit.figures.Limit;
import daybook.domain.audit.figures.PublishedFigures;
import daybook.domain.audit.figures.ShownTable;
import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The picture that an audit gives, as it may be shown.
 *
 * @param isInternal whether every number is shown, so that it is not to leave the force
 * @param madeOn the day in London on which it was made
 * @param rulesVersion which version of the rules found it
 * @param settings those of the force
 * @param switchedOff the rules that were not checked, by id, each with the reason
 * @param rows how many rows were audited and how many rejected; their total were read
 * @param figures what was counted
 */
public record AuditReport(
        boolean isInternal,
        LocalDate madeOn,
        String rulesVersion,
        ForceSettings settings,
        Map<String, String> switchedOff,
        ShownTable rows,
        PublishedFigures figures) {

    public AuditReport {
        switchedOff = new TreeMap<>(switchedOff);
    }

    @Override
    public Map<String, String> switchedOff() {
        return new TreeMap<>(switchedOff);
    }

    /** What its figures do not say. */
    public List<Limit> limits() {
        return Limit.of(isInternal);
    }
}
