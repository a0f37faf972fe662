package daybook.domain.audit;

import java.util.List;

/**
 * What the checks make of one incident.
 *
 * @param findings in the order of the rules, and in each in that of the rows
 * @param cannotTell what could not be checked, and for want of what
 */
public record AuditResult(List<Finding> findings, List<CannotTell> cannotTell) {

    public AuditResult {
        findings = List.copyOf(findings);
        cannotTell = List.copyOf(cannotTell);
    }
}
