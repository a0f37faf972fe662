package daybook.domain.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The numbers of the crimes on whose rows something of severity {@code ERROR} is found. */
    public Set<String> crimesWithError() {
        return findings.stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(it -> it.row().text(Detail.CRIME))
                .collect(Collectors.toSet());
    }
}
