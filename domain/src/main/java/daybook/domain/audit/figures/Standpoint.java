package daybook.domain.audit.figures;

import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From where records are looked at: the settings of a force, or one edition for all of them whatever the day of the report.
 *
 * <p>With an edition only the rules are asked that depend on one. The day of the report is taken as if the edition had applied.
 */
public final class Standpoint {

    /** The rules that ask which edition applies. */
    public static final List<AuditRule> BY_EDITION = List.of(
            AuditRule.CHILD_SUSPECTED_WITHOUT_AGGRAVATION,
            AuditRule.OUTCOME_NOT_FOR_CATEGORY_2,
            AuditRule.SUSPECT_BEFORE_THE_REVISION,
            AuditRule.CONVERTED_TO_THE_REVISION);

    private final String name;
    private final AuditIncident audit;
    private final Optional<LocalDate> notBefore;

    private Standpoint(String name, AuditIncident audit, Optional<LocalDate> notBefore) {
        this.name = name;
        this.audit = audit;
        this.notBefore = notBefore;
    }

    /** As a force with those settings looks at them. */
    public static Standpoint of(String name, ForceSettings settings) {
        return new Standpoint(name, AuditIncident.under(settings, SwitchedOff.none()), Optional.empty());
    }

    /** As if that edition applied to all of them. */
    public static Standpoint of(Edition edition, ForceSettings settings) {
        SwitchedOff others = new SwitchedOff(Arrays.stream(AuditRule.values())
                .filter(it -> !BY_EDITION.contains(it))
                .collect(Collectors.toMap(it -> it, it -> "does not depend on the edition")));
        ForceSettings asIf = edition == Edition.BEFORE_2024 ? settings.adoptedOn(LocalDate.MAX) : settings;
        return new Standpoint(edition.id(), AuditIncident.under(asIf, others), edition.inForceFrom(settings));
    }

    public String name() {
        return name;
    }

    List<Finding> findingsOn(RecordedIncident incident) {
        return audit.on(notBefore.map(it -> moved(incident, it)).orElse(incident))
                .findings();
    }

    private static RecordedIncident moved(RecordedIncident incident, LocalDate notBefore) {
        List<RecordedRow> rows = incident.rows().stream()
                .map(row -> row.value(Detail.REPORTED_ON, LocalDate.class)
                        .filter(notBefore::isAfter)
                        .map(it -> row.with(Detail.REPORTED_ON, notBefore))
                        .orElse(row))
                .toList();
        return RecordedIncident.of(incident.reference(), rows, incident.isWhole());
    }

    static Map<List<Object>, Finding> byWhatAndWhere(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(
                        it -> List.of(it.rule(), it.row().place(), it.facts()), it -> it, (one, same) -> one));
    }
}
