package daybook.application.port.in;

import daybook.domain.audit.figures.Limit;
import daybook.domain.audit.figures.PublishedFigures;
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
 * @param rows of the export; lines of a file point to nobody, so they are always shown
 * @param figures what was counted
 */
public record AuditReport(
        boolean isInternal,
        LocalDate madeOn,
        String rulesVersion,
        ForceSettings settings,
        Map<String, String> switchedOff,
        Rows rows,
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

    /**
     * How many rows there were.
     *
     * @param read audited and rejected together
     */
    public record Rows(long read, long audited, long rejected) {}
}
