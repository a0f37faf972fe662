package daybook.domain.audit;

import daybook.domain.guidance.ForceSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks records that already exist: what on them contradicts a source, and what a person should look at.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class AuditIncident {

    private final ForceSettings settings;
    private final AuditRule[] rules;

    private AuditIncident(ForceSettings settings, AuditRule[] rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /** With the settings of a force and without the rules that it switched off. */
    public static AuditIncident under(ForceSettings settings, SwitchedOff off) {
        return new AuditIncident(
                settings,
                Arrays.stream(AuditRule.values()).filter(it -> !off.has(it)).toArray(AuditRule[]::new));
    }

    /** All that the rules find on the record of one incident, and all that they cannot tell. */
    public AuditResult on(RecordedIncident incident) {
        List<Finding> findings = new ArrayList<>();
        List<CannotTell> cannotTell = new ArrayList<>();
        List<RecordedCrime> standing = standing(incident);
        for (AuditRule rule : rules) {
            rule.look(new Look(rule, incident, standing, settings, findings, cannotTell));
        }
        return new AuditResult(findings, cannotTell);
    }

    private static List<RecordedCrime> standing(RecordedIncident incident) {
        List<RecordedCrime> standing = new ArrayList<>(incident.crimes());
        standing.removeIf(RecordedCrime::isCancelled);
        return standing;
    }
}
